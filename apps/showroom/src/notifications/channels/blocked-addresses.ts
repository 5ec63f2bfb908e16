import { BlockList, isIP } from 'node:net';

/** IANA's special-purpose registries of IPv4 and IPv6, without what is globally reachable; multicast and reserved beside it. */
const v4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
];
const v6 = [
  // The unspecified and the loopback address, and IPv4 in disguise: by its old form, by NAT64, by 6to4 and Teredo.
  ...['::/96', '64:ff9b::/96', '64:ff9b:1::/48', '2002::/16', '2001::/23'],
  ...[
    '100::/64',
    '2001:db8::/32',
    '3fff::/20',
    '5f00::/16',
    'fc00::/7',
    'fe80::/10',
    'fec0::/10',
    'ff00::/8',
  ],
];

const blocked = new BlockList();
for (const [family, ranges] of [['ipv4', v4] as const, ['ipv6', v6] as const])
  for (const range of ranges) {
    const [network, bits] = range.split('/') as [string, string];
    blocked.addSubnet(network, Number(bits), family);
  }

/** Whether an address is no public one: of this machine, of a private network, or of no network. */
export function isSpecialAddress(address: string): boolean {
  const plain = address.split('%')[0] as string;
  const family = isIP(plain);
  // Node compares IPv4 that is mapped into IPv6 (::ffff:10.0.0.1) with the ranges of IPv4.
  return family === 0 || blocked.check(plain, family === 4 ? 'ipv4' : 'ipv6');
}
