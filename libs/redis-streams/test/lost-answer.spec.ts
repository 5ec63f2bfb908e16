import { Redis } from 'ioredis';
import {
  createStore,
  StreamUnavailableError,
  type StreamsConnection,
  type StreamStore,
} from '../src/index.js';
import { eventually } from './support/eventually.js';
import { LossyProxy } from './support/lossy-proxy.js';
import { RedisServer } from './support/redis-server.js';

type Connect = (port: number) => StreamsConnection;
const drivers: [name: string, clustered: boolean, connect: Connect][] = [
  ['one Redis by ioredis', false, (port) => ({ url: `redis://127.0.0.1:${port}` })],
  ['one Redis by lean', false, (port) => ({ url: `redis://127.0.0.1:${port}`, driver: 'lean' })],
  ['a cluster', true, (port) => ({ cluster: [{ host: '127.0.0.1', port }] })],
];

describe.each(drivers)('an append over %s whose answer was lost', (_, clustered, connect) => {
  let proxy: LossyProxy;
  let server: RedisServer;
  let redis: Redis;
  let store: StreamStore;

  beforeAll(async () => {
    proxy = await LossyProxy.start();
    // A cluster tells its clients where its nodes are: they must meet the proxy there.
    const place = ['--cluster-announce-ip', '127.0.0.1', '--cluster-announce-port', String(proxy.port)];
    server = await RedisServer.start(...(clustered ? ['--cluster-enabled', 'yes', ...place] : []));
    proxy.target = server.port;
    redis = new Redis(server.port, '127.0.0.1');
    if (!clustered) return;
    await redis.call('CLUSTER', 'ADDSLOTSRANGE', 0, 16_383);
    await eventually(async () => expect(await redis.cluster('INFO')).toContain('cluster_state:ok'));
  }, 30_000);

  afterAll(async () => {
    await store.close();
    redis.disconnect();
    await proxy.stop();
    await server.stop();
  });

  it('is not written a second time behind its caller’s back', async () => {
    store = createStore(connect(proxy.port));
    const entry = (header: string) => ({ stream: 's', header, payload: '{}' });
    await store.append([entry('before')]);
    proxy.loseNextAnswer();
    await expect(store.append([entry('lost')])).rejects.toThrow(StreamUnavailableError);
    await eventually(async () => void (await store.append([entry('after')])));
    const headers = (await store.range('s', '-', 10)).map(({ header }) => header);
    expect(headers).toEqual(['before', 'lost', 'after']);
  });
});
