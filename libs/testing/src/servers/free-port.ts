import { createServer } from 'node:net';

/**
 * Below every range that systems take the ports of outgoing connections from (Linux from 32768, others from 49152), so
 * that nobody gets a port by chance between its choice and its use. A Redis of a cluster takes the port 10,000 above
 * its own as well: those are still below, and end where `npm start` and `npm test` look for the ports of their servers.
 */
const FIRST = 10_240;
const SLICES = 19;
const SLICE = 500;

const given = new Set<number>();

/**
 * A TCP port of the loopback address for a server of this process or of its children. Test workers that run side by
 * side each have a slice of ports of their own, and no port is given twice.
 * @throws Error when the whole slice is taken
 */
export async function freePort(): Promise<number> {
  const first = FIRST + slice() * SLICE;
  const start = Math.floor(Math.random() * SLICE);
  for (let i = 0; i < SLICE; i++) {
    const port = first + ((start + i) % SLICE);
    if (given.has(port)) continue;
    given.add(port);
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port from ${first} to ${first + SLICE - 1}`);
}

const slice = (): number => (Number(process.env['VITEST_POOL_ID'] ?? 1) - 1) % SLICES;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
