import { dealScored, topics } from '@rover/contracts';
import { RawJson, StreamProducer } from '@rover/redis-streams';
import { aCaller, waitFor } from '@rover/testing';
import { World, type Client } from './world.js';

let world: World;

beforeAll(async () => (world = await World.create()), 60_000);
afterAll(() => world?.end(), 30_000);

interface Transport {
  readonly ws: { readonly _socket: { pause(): void; resume(): void } };
}

/** What the client does when its program hangs: it is connected and does not read. */
const rawSocket = ({ socket }: Client) => (socket.io.engine.transport as unknown as Transport).ws._socket;

/** More than the kernel's buffers of a connection hold. */
async function flood(count: number): Promise<void> {
  const producer = world.replicas[0]?.app.get(StreamProducer) as StreamProducer;
  const data = new RawJson(JSON.stringify('x'.repeat(100_000)));
  for (let i = 0; i < count; i++)
    await producer.append(topics.deals, [{ type: dealScored.name, key: `k${i}`, data }]);
}

describe('a client that does not read', () => {
  it('is closed at its limit and disturbs nobody', async () => {
    const slow = await world.connect(aCaller('customer'));
    const witness = await world.connect(aCaller('manager'));
    await slow.subscribe('deals');
    await witness.subscribe('deals');
    rawSocket(slow).pause();
    await flood(200);
    await waitFor(() => witness.received.length === 200);
    const metrics = await (await fetch(`${world.replicas[0]?.url}/metrics`)).text();
    expect(metrics).toMatch(/rover_socket_closed_total\{reason="TOO_SLOW",app="realtime-gateway"\} 1/);
    rawSocket(slow).resume();
    await waitFor(() => slow.notices.some(([name]) => name === 'disconnect'));
    expect(slow.received.length).toBeLessThan(200);
  }, 30_000);
});

describe('a client that reads', () => {
  it('gets a burst that is larger than its limit', async () => {
    const client = await world.connect(aCaller('customer'));
    await client.subscribe('deals');
    const producer = world.replicas[0]?.app.get(StreamProducer) as StreamProducer;
    const data = new RawJson(JSON.stringify('x'.repeat(1_000)));
    const burst = Array.from({ length: 2_000 }, () => ({ type: dealScored.name, key: 'one', data }));
    await producer.append(topics.deals, burst);
    const seen = () => client.received.filter(({ subject }) => subject === 'one').length;
    await waitFor(() => seen() === 2_000);
    expect(client.notices.map(([name]) => name)).not.toContain('disconnect');
  }, 30_000);
});
