import { Redis } from 'ioredis';
import { RequestTimeoutError, StreamUnavailableError } from '../src/index.js';
import { ClusterBackend, SingleBackend, type Backend } from './support/backends.js';
import { eventually } from './support/eventually.js';
import { Child, CompiledLibrary, effectsOf, type ChildSettings } from './support/replicas.js';
import { Effects, expectOrderPerKey, items, Shop, topic, type Item } from './support/shop.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const never = new Promise(() => undefined);

describe('disasters', () => {
  let library: CompiledLibrary;
  let shop: Shop;
  let children: Child[] = [];
  // The cluster speaks through ioredis, so both drivers see disasters.
  const single = new SingleBackend('lean');
  const backends: Backend[] = [single, new ClusterBackend()];

  beforeAll(async () => {
    library = new CompiledLibrary();
    await Promise.all(backends.map((backend) => backend.start()));
  }, 40_000);

  afterAll(async () => {
    await Promise.all(backends.map((backend) => backend.stop()));
    library.remove();
  });

  afterEach(async () => {
    await Promise.all(children.map((child) => child.stop()));
    children = [];
    await shop.close();
  }, 15_000);

  const start = async (backend: Backend, settings: Partial<ChildSettings> = {}): Promise<Child> => {
    const child = await Child.start(library, backend, { prefix: shop.prefix, handlerMs: 5, ...settings });
    children.push(child);
    return child;
  };

  const effects = (): Effects => {
    const done = new Effects();
    effectsOf(library, shop.prefix).forEach((item) => done.add(item));
    return done;
  };

  const expectAll = (count: number) =>
    eventually(() => expect(effects().distinct).toBe(count), 20_000).then(() =>
      expectOrderPerKey(effects().first),
    );

  describe.each(backends.map((backend) => [backend.name, backend] as const))('over %s', (_, backend) => {
    beforeEach(() => (shop = new Shop(backend)));

    it('a consumer killed in mid-run loses nothing, and its work is taken over in order', async () => {
      const [first, second] = [await start(backend), await start(backend)];
      await eventually(() => expect([first.held, second.held]).toEqual([2, 2]));
      await shop.send(items(400, 20));
      await eventually(() => expect(effects().distinct).toBeGreaterThan(40));
      first.signal('SIGKILL');
      await shop.send(items(200, 20, 400));
      await expectAll(600);
    }, 40_000);

    it('a paused process loses its partitions, and does no harm when it returns', async () => {
      const [first, second] = [await start(backend), await start(backend)];
      await eventually(() => expect([first.held, second.held]).toEqual([2, 2]));
      await shop.send(items(300, 20));
      await eventually(() => expect(effects().distinct).toBeGreaterThan(20));
      first.signal('SIGSTOP');
      await eventually(() => expect(second.held).toBe(4), 15_000);
      await eventually(() => expect(effects().distinct).toBe(300), 15_000);
      await shop.send(items(100, 20, 300));
      first.signal('SIGCONT');
      await shop.send(items(100, 20, 400));
      await eventually(() => expect([first.held, second.held]).toEqual([2, 2]), 15_000);
      await expectAll(500);
    }, 60_000);

    it('a group that was deleted is made again where it was', async () => {
      const done = new Effects();
      await shop.replica({ events: { item: (item) => done.add(item as Item) } });
      await shop.send(items(40, 4));
      await eventually(() => expect(done.distinct).toBe(40));
      await destroyGroups(backend, shop.prefix);
      await shop.send(items(40, 4, 40));
      await eventually(() => expect(done.distinct).toBe(80), 15_000);
      expectOrderPerKey(done.first);
      expect(shop.troubles).toContain('group');
    }, 30_000);
  });

  describe('over one Redis', () => {
    beforeEach(() => (shop = new Shop(single)));

    it('a message that kills its consumers is buried, and the rest goes on', async () => {
      const fast = { leaseMs: 1_000, idleMs: 1_200, retry: { attempts: 2 } };
      await shop.send(items(12, 12));
      for (let deaths = 0; deaths < 7; deaths++) {
        const child = await start(single, { ...fast, fatal: 5, mayDie: true });
        const buried = async () => (await shop.letters.list({ topic, group: 'shop' })).letters.length > 0;
        await eventually(
          async () => expect(child.process.signalCode === 'SIGKILL' || (await buried())).toBe(true),
          15_000,
        );
        if (await buried()) break;
      }
      await eventually(() => expect(effects().distinct).toBe(11), 15_000);
      const { letters } = await shop.letters.list({ topic, group: 'shop' });
      expect(letters.map(({ message, cause }) => [message.id, cause.code])).toEqual([
        ['k5#5', 'ATTEMPTS_EXHAUSTED'],
      ]);
    }, 60_000);

    it('a restart of Redis loses nothing that was acknowledged, and everyone reconnects', async () => {
      const done = new Effects();
      const replica = {
        events: { item: (item: unknown) => done.add(item as Item) },
        requests: { echo: (data: unknown) => data },
      };
      await shop.replica(replica);
      const tailed = new Effects();
      await shop.tail({ onMessages: (messages) => messages.forEach(({ data }) => tailed.add(data as Item)) });
      let sent = 0;
      let loading = true;
      const load = (async () => {
        while (loading) {
          await sendUntilTaken(items(10, 10, sent));
          sent += 10;
        }
      })();
      await eventually(() => expect(done.distinct).toBeGreaterThan(50));
      await single.server.kill();
      const outcomes = Array.from({ length: 20 }, () =>
        shop.client.request('echo', 1, { deadlineMs: 1_000 }),
      );
      const failures = (await Promise.allSettled(outcomes)).map(
        (outcome) => outcome.status === 'rejected' && outcome.reason,
      );
      for (const failure of failures)
        expect(failure instanceof RequestTimeoutError || failure instanceof StreamUnavailableError).toBe(
          true,
        );
      await single.server.run();
      const before = sent;
      await eventually(() => expect(sent).toBeGreaterThan(before + 50));
      loading = false;
      await load;
      await eventually(() => expect([done.distinct, tailed.distinct]).toEqual([sent, sent]), 15_000);
      expectOrderPerKey(done.first);
      await eventually(async () =>
        expect(await shop.client.request('echo', 2, { deadlineMs: 1_000 })).toBe(2),
      );
    }, 60_000);

    it('entries trimmed before they were acknowledged are counted as lost', async () => {
      let lost = 0;
      let free: () => void = () => undefined;
      const blocked = new Promise<void>((resolve) => (free = resolve));
      const hooks = {
        lost: (_place: unknown, entries: number) => {
          lost += entries;
        },
      };
      const first = await shop.replica({ events: { item: () => blocked } }, { drainMs: 0, concurrency: 1 });
      await shop.send(items(8, 1));
      await eventually(async () =>
        expect((await shop.monitor.lag([topic])).some(({ pending }) => pending === 8)).toBe(true),
      );
      await first.close();
      await onRedis(single.server.url, (redis) =>
        Promise.all(streams(shop.prefix).map((key) => redis.xtrim(key, 'MAXLEN', 0))),
      );
      await shop.replica({ events: { item: () => undefined } }, { hooks });
      await eventually(() => expect(lost).toBe(8));
      free();
    }, 20_000);

    it('a consumer that leaves nothing behind is removed, one that holds entries is not', async () => {
      const clean = await shop.replica({ events: { item: () => undefined } });
      await shop.send(items(8, 8));
      await eventually(async () =>
        expect(
          (await shop.monitor.lag([topic])).every(({ pending, lag }) => pending === 0 && lag === 0),
        ).toBe(true),
      );
      await clean.close();
      for (const { consumers } of await shop.monitor.lag([topic])) expect(consumers).toBe(0);
      const stuck = await shop.replica({ events: { item: () => never } }, { drainMs: 0 });
      await shop.send([{ key: 'k', n: 1 }]);
      await eventually(async () =>
        expect((await shop.monitor.lag([topic])).some(({ pending }) => pending === 1)).toBe(true),
      );
      await stuck.close();
      const held = (await shop.monitor.lag([topic])).filter(({ pending }) => pending > 0);
      expect(held.map(({ consumers }) => consumers)).toEqual([1]);
    }, 20_000);
  });

  /** As a caller with an outbox would: the same ids again until Redis has taken them. */
  async function sendUntilTaken(batch: Item[]): Promise<void> {
    const taken = () =>
      shop.send(batch).then(
        () => true,
        () => false,
      );
    while (!(await taken())) await pause(50);
    await pause(2);
  }
});

function streams(prefix: string): string[] {
  return Array.from({ length: topic.partitions }, (_, partition) => `${prefix}:{${topic.name}:${partition}}`);
}

async function onRedis<T>(url: string, work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url);
  try {
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}

async function destroyGroups(backend: Backend, prefix: string): Promise<void> {
  const connection = backend.connection();
  const ports =
    'cluster' in connection
      ? connection.cluster.map(({ port }) => `redis://127.0.0.1:${port}`)
      : [(connection as { url: string }).url];
  for (const url of ports)
    await onRedis(url, (redis) =>
      Promise.allSettled(streams(prefix).map((key) => redis.xgroup('DESTROY', key, 'shop'))),
    );
}
