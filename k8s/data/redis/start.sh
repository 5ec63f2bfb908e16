#!/bin/sh
# Starts a node. The password goes into a file in memory, since everybody on a machine can read the words of a command.
set -eu
umask 077
{
  cat /etc/redis/redis.conf
  printf '%s\n' \
    "requirepass $REDIS_PASSWORD" \
    "masterauth $REDIS_PASSWORD" \
    "cluster-announce-ip $POD_IP" \
    'dir /data'
} >/run/redis/redis.conf
exec redis-server /run/redis/redis.conf
