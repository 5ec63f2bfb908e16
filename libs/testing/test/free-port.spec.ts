import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { freePort } from '../src/index.js';

const many = (count: number): Promise<number[]> =>
  Promise.all(Array.from({ length: count }, () => freePort()));

describe('freePort', () => {
  const worker = process.env['VITEST_POOL_ID'];

  afterEach(() => {
    process.env['VITEST_POOL_ID'] = worker;
  });

  it('never gives one twice, nor one of those that systems give to outgoing connections', async () => {
    const ports = await many(100);
    expect(new Set(ports).size).toBe(100);
    expect(Math.max(...ports)).toBeLessThan(32_768 - 10_000);
    expect(Math.min(...ports)).toBeGreaterThan(1_024);
  });

  it('gives workers different ones', async () => {
    const taken: number[] = [];
    for (const id of ['1', '2', '3', '19']) {
      process.env['VITEST_POOL_ID'] = id;
      taken.push(...(await many(60)));
    }
    const slices = taken.map((port) => Math.floor((port - 10_240) / 500));
    expect(new Set(slices)).toEqual(new Set([0, 1, 2, 18]));
  });

  it('gives none that somebody listens on, and says so when all are taken', async () => {
    process.env['VITEST_POOL_ID'] = '18';
    const server = createServer().listen(await freePort(), '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const [rest] = [await many(400)];
    expect(rest).not.toContain(port);
    await expect(many(100)).rejects.toThrow('No free port from 18740 to 19239');
    server.close();
  });
});
