import { createServer } from 'node:net';

const FIRST = 10_240;
const PORTS = 10_000;
const given = new Set<number>();

/**
 * A TCP port of the loopback address that nothing listens on, never the same one twice. It is below the ranges that
 * systems take the ports of outgoing connections from, since the load's own connections would get it before its server.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * PORTS);
    if (given.has(port)) continue;
    given.add(port);
    if (await isFree(port)) return port;
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
