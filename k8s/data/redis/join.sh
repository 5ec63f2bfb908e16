#!/bin/sh
# Makes a cluster of the nodes, or introduces those of a cluster to each other again: when all of them were started anew,
# with addresses that none of the others knows. May be run at any time, and any number of times.
#   NODES          host:port, separated by blanks
#   REPLICAS       of each primary
#   REDISCLI_AUTH  the password
set -eu

host() { printf '%s' "${1%:*}"; }
port() { printf '%s' "${1##*:}"; }
ask() {
  node=$1
  shift
  redis-cli -h "$(host "$node")" -p "$(port "$node")" "$@" 2>/dev/null | tr -d '\r'
}
# Nodes are introduced by address.
address() { getent hosts "$(host "$1")" | head -n 1 | cut -d ' ' -f 1; }

addresses=
for node in $NODES; do
  until [ "$(ask "$node" ping)" = PONG ]; do sleep 1; done
  addresses="$addresses $(address "$node"):$(port "$node")"
done

first=${NODES%% *}
known=$(ask "$first" cluster info | sed -n 's/^cluster_known_nodes://p')
if [ "$known" -gt 1 ]; then
  for node in $addresses; do ask "$first" cluster meet "$(host "$node")" "$(port "$node")"; done
else
  # shellcheck disable=SC2086 -- one word for each node
  redis-cli --cluster create $addresses --cluster-replicas "$REPLICAS" --cluster-yes
fi

until ask "$first" cluster info | grep -q '^cluster_state:ok'; do sleep 1; done
ask "$first" cluster nodes
