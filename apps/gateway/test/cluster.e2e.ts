import { startPlatform, startRedisCluster, waitFor } from '@rover/testing';
import type { OwnRedisCluster, TestPlatform } from '@rover/testing';
import { io } from 'socket.io-client';
import { PlatformDoor } from './support/platform-door.js';

const ROWS = 60;
const inventory = `make,model,year,price,mileage\n${Array.from(
  { length: ROWS },
  (_, i) => `Ford,Fiesta,${2008 + (i % 12)},${4_000 + i * 100},${20_000 + i}`,
).join('\n')}\n`;

describe('the platform on a Redis Cluster', () => {
  let cluster: OwnRedisCluster;
  let platform: TestPlatform;
  let door: PlatformDoor;

  beforeAll(async () => {
    cluster = await startRedisCluster();
    platform = await startPlatform({
      // Only what stands beside the nodes is read of the address: user, password, TLS. Here there are none.
      redis: { url: 'redis://127.0.0.1', prefix: 'cluster-test' },
      env: { REDIS_CLUSTER_NODES: cluster.nodes.join(',') },
    });
    door = await PlatformDoor.of(platform);
  });

  afterAll(async () => {
    await platform?.stop();
    await cluster?.stop();
  });

  it('ranks an inventory', async () => {
    const { status, json } = await door.import(inventory);
    expect(status).toBe(202);
    const progress = await door.progress(json.data.id, ({ ranked }) => ranked === ROWS);
    expect(progress).toMatchObject({ received: ROWS, rejected: 0 });
    await waitFor(async () => (await door.send('GET /deals?limit=1')).json.meta.total === ROWS);
  });

  it('counts requests of a caller over all nodes, and answers a repeated one once', async () => {
    const { headers } = await door.send('GET /deals?limit=2');
    expect(Number(headers.get('ratelimit-remaining'))).toBeLessThan(Number(headers.get('ratelimit-limit')));
    const [offer] = (await door.send('GET /deals?limit=1')).json.data;
    const vehicles = [
      { make: 'Ford', model: 'Fiesta', modelYear: 2015, askingPrice: 500_000, currency: 'GBP' },
    ];
    const repeated = { body: { vehicles }, headers: { 'idempotency-key': `score-${offer.listing.id}` } };
    const answers = [
      await door.send('POST /deals/score', repeated),
      await door.send('POST /deals/score', repeated),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[1]?.json).toEqual(answers[0]?.json);
  });

  it('tells those who follow the market of a lower price', async () => {
    const socket = io(platform.url, {
      transports: ['websocket'],
      auth: { token: door.token },
      reconnection: false,
    });
    const heard: string[] = [];
    socket.on('deal.price.dropped', ({ data }) => heard.push(data.listing.id));
    expect(await socket.emitWithAck('subscribe', { room: 'deals' })).not.toHaveProperty('error');
    const [offer] = (await door.send('GET /deals?limit=1')).json.data;
    const { id, askingPrice } = offer.listing;
    expect(
      (await door.send(`PATCH /listings/${id}`, { body: { askingPrice: askingPrice - 100 } })).status,
    ).toBe(200);
    await waitFor(() => heard.includes(id));
    socket.disconnect();
  });

  it('shows queues and dead letters of all partitions to administrators', async () => {
    expect((await door.send('GET /admin/dead-letters')).json.data).toEqual([]);
    const health = await fetch(`${platform.url}/health`);
    expect(health.status).toBe(200);
  });
});
