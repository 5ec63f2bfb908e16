import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Whose word on where a request comes from is believed. */
export class TrustedProxies {
  private readonly list = new BlockList();

  /** @param networks addresses, or networks such as `10.0.0.0/8` */
  constructor(networks: readonly string[]) {
    for (const network of networks) this.add(network);
  }

  /** The address of a client: of the connection, or what the first proxy that is not trusted was told to be. */
  clientOf({ socket, headers }: IncomingMessage): string {
    const forwarded = [headers['x-forwarded-for']].flat().join(',').split(',');
    const hops = [...forwarded.map((hop) => hop.trim()).filter(Boolean), socket.remoteAddress ?? ''];
    let address = hops.pop() ?? '';
    while (hops.length > 0 && this.trusts(address)) address = hops.pop() ?? '';
    return address;
  }

  private trusts(address: string): boolean {
    const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
    const version = isIP(plain);
    return version !== 0 && this.list.check(plain, version === 4 ? 'ipv4' : 'ipv6');
  }

  private add(network: string): void {
    const [address = '', bits] = network.split('/');
    const version = isIP(address);
    if (version === 0) return;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    if (bits === undefined) this.list.addAddress(address, family);
    else this.list.addSubnet(address, Number(bits), family);
  }
}
