import { of } from 'rxjs';
import {
  createStore,
  RawJson,
  RequestTimeoutError,
  StreamFullError,
  type StreamMessage,
  type StreamTopic,
} from '../src/index.js';
import { writeHeader } from '../src/entry.codec.js';
import { StreamKeys } from '../src/keys.js';
import { eventually } from './support/eventually.js';
import { overEachBackend } from './support/over-each-backend.js';
import { dataOf, Effects, expectOrderPerKey, items, requestTopic, topic, type Item } from './support/shop.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const never = new Promise(() => undefined);

overEachBackend('replicas and requests over', (here) => {
  describe('replicas', () => {
    it('share the partitions, and hand them over as they come and go under load', async () => {
      const effects = new Effects();
      const events = {
        item: async (item: unknown) => {
          await pause(1);
          effects.add(item as Item);
        },
      };
      let sent = 0;
      let loading = true;
      const load = (async () => {
        while (loading) await here.shop.send(items(20, 10, (sent += 20) - 20)).then(() => pause(5));
      })();
      const first = await here.shop.replica({ events });
      const second = await here.shop.replica({ events });
      await eventually(() => expect([first.held.length, second.held.length]).toEqual([2, 2]));
      const third = await here.shop.replica({ events });
      await eventually(() => expect(third.held.length).toBeGreaterThan(0));
      await second.close();
      await first.close();
      await eventually(() => expect(third.held).toHaveLength(4));
      loading = false;
      await load;
      await eventually(() => expect(effects.distinct).toBe(sent));
      expectOrderPerKey(effects.all);
      expect(effects.all.length).toBe(sent);
    }, 30_000);

    it('keep a slow handler’s message for as long as it runs', async () => {
      let runs = 0;
      let done = 0;
      const events = {
        item: async () => {
          runs++;
          await pause(4_500);
          done++;
        },
      };
      await here.shop.replica({ events });
      await here.shop.replica({ events });
      await here.shop.send([{ key: 'k', n: 1 }]);
      await eventually(() => expect(done).toBe(1));
      await eventually(async () =>
        expect((await here.shop.monitor.lag([topic])).every(({ pending }) => pending === 0)).toBe(true),
      );
      expect(runs).toBe(1);
    }, 15_000);

    it('hand over at shutdown what they did not finish', async () => {
      const effects = new Effects();
      const stuck = await here.shop.replica(
        { events: { item: () => never } },
        { drainMs: 50, concurrency: 2 },
      );
      await here.shop.send(items(20, 20));
      await eventually(async () =>
        expect((await here.shop.monitor.lag([topic])).reduce((sum, { pending }) => sum + pending, 0)).toBe(
          20,
        ),
      );
      await stuck.close();
      const started = performance.now();
      await here.shop.replica({ events: { item: (item) => effects.add(item as Item) } }, { idleMs: 60_000 });
      await eventually(() => expect(effects.all).toHaveLength(20));
      expect(performance.now() - started).toBeLessThan(30_000);
    }, 15_000);
  });

  describe('a full topic', () => {
    const small: StreamTopic = { name: 'goods', partitions: 1, maxLength: 20 };

    it('refuses instead of losing, and takes again once the entries are acknowledged', async () => {
      await here.shop.send(items(20, 1), 'item', small);
      await expect(here.shop.send(items(1, 1, 20), 'item', small)).rejects.toThrow(StreamFullError);
      const effects = new Effects();
      await here.shop.replica(
        { events: { item: (item) => effects.add(item as Item) } },
        { resolve: () => small },
      );
      await eventually(() => here.shop.send(items(1, 1, 20), 'item', small));
      await eventually(() => expect(effects.all).toHaveLength(21));
    });

    it('is not trimmed while a group has yet to read it', async () => {
      await here.shop.send(items(20, 1), 'item', small);
      let free: () => void = () => undefined;
      const blocked = new Promise<void>((resolve) => (free = resolve));
      await here.shop.replica({ events: { item: () => undefined } }, { resolve: () => small });
      await here.shop.replica({ events: { item: () => blocked } }, { resolve: () => small, group: 'slow' });
      await eventually(async () =>
        expect((await here.shop.monitor.lag([small])).find(({ group }) => group === 'shop')?.pending).toBe(0),
      );
      await pause(600);
      await expect(here.shop.send(items(1, 1, 20), 'item', small)).rejects.toThrow(StreamFullError);
      free();
      await eventually(() => here.shop.send(items(1, 1, 20), 'item', small));
    });
  });

  describe('requests', () => {
    it('are answered, by any replica, 500 in flight', async () => {
      const requests = { double: (n: unknown) => (n as number) * 2, watch: () => of(1, 2, 3) };
      await here.shop.replica({ requests });
      await here.shop.replica({ requests });
      const asked = Array.from({ length: 500 }, (_unused, n) =>
        here.shop.client.request<number>('double', n),
      );
      expect(await Promise.all(asked)).toEqual(Array.from({ length: 500 }, (_unused, n) => n * 2));
      expect(await here.shop.client.request('watch', null)).toBe(3);
      expect(await here.shop.client.request('double', 4, { raw: true })).toEqual(new RawJson('8'));
    });

    it('bring large answers deflated, to those who say that they can read them', async () => {
      const large = Array.from({ length: 500 }, (_unused, n) => ({ n, text: `Straße ${n} “🚗”` }));
      await here.shop.replica({ requests: { large: () => large } });
      expect(await here.shop.client.request('large', {})).toEqual(large);
      const raw = new RawJson(JSON.stringify(large));
      const forwarded = await here.shop.client.request<RawJson>('large', {}, { raw: true });
      expect(forwarded.text).toBe(raw.text);
      expect(JSON.parse(JSON.stringify({ forwarded }))).toEqual({ forwarded: large });

      const store = createStore(here.shop.backend.connection());
      const keys = new StreamKeys(here.shop.prefix);
      const stream = keys.stream(requestTopic, 0);
      const ask = async (acceptEncoding?: string) => {
        const replyTo = keys.replies(`by-hand-${acceptEncoding ?? 'plain'}`);
        const header = { id: '1', type: 'large', key: '', time: '', source: 'test', replyTo, acceptEncoding };
        await store.append([{ stream, header: writeHeader(header), payload: '{}' }]);
        const [reply] = await eventually(async () => {
          const replies = await store.range(replyTo, '-', 1);
          expect(replies).toHaveLength(1);
          return replies;
        });
        return [reply?.header, reply?.payload?.length];
      };
      expect(await ask()).toEqual(['+1', raw.text.length]);
      expect(await ask('unheard-of')).toEqual(['+1', raw.text.length]);
      const [header, length] = await ask('deflate');
      expect(header).toBe('*1');
      expect(length).toBeLessThan(raw.text.length / 3);
      await store.close();
    });

    it('carry errors, also for want of a handler', async () => {
      class Teapot extends Error {
        code = 'TEAPOT';
      }
      await here.shop.replica({ requests: { brew: () => Promise.reject(new Teapot('short and stout')) } });
      await expect(here.shop.client.request('brew', {})).rejects.toMatchObject({
        message: 'short and stout',
        code: 'TEAPOT',
      });
      await expect(here.shop.client.request('unknown', {})).rejects.toMatchObject({ code: 'NO_HANDLER' });
    });

    it('fail at their deadline when nobody answers, and are not run later', async () => {
      const runs: unknown[] = [];
      const expired: string[] = [];
      await expect(here.shop.client.request('late', 1, { deadlineMs: 100 })).rejects.toThrow(
        RequestTimeoutError,
      );
      await here.shop.replica(
        { requests: { late: (n) => runs.push(n) } },
        { hooks: { expired: (pattern) => expired.push(pattern) } },
      );
      await eventually(() => expect(expired).toEqual(['late']));
      expect(await here.shop.client.request('late', 2)).toBe(1);
      expect(runs).toEqual([2]);
    });

    it('abort a handler that is past its deadline', async () => {
      let aborted = false;
      const slow = async (_data: unknown, { signal }: { signal: AbortSignal }) => {
        signal.addEventListener('abort', () => (aborted = true));
        await pause(1_000);
      };
      await here.shop.replica({ requests: { slow } });
      await expect(here.shop.client.request('slow', 1, { deadlineMs: 700 })).rejects.toThrow(
        RequestTimeoutError,
      );
      await eventually(() => expect(aborted).toBe(true));
    });

    it('with two handlers are refused at boot', async () => {
      const server = await here.shop.replica({ requests: { one: () => 1 } });
      expect(() => server.addHandler('one', async () => 2)).toThrow('Two handlers for one');
    });
  });

  describe('tails', () => {
    it('see every message of every partition from where they begin, and continue elsewhere', async () => {
      await here.shop.send(items(10, 10));
      const seen: Item[] = [];
      const tail = await here.shop.tail({ onMessages: (messages) => void seen.push(...dataOf(messages)) });
      await here.shop.send(items(40, 10, 10));
      await eventually(() => expect(seen).toHaveLength(40));
      expectOrderPerKey(seen);
      await tail.stop();
      await here.shop.send(items(40, 10, 50));
      const later: Item[] = [];
      await here.shop.tail({
        from: tail.positions(),
        onMessages: (messages) => void later.push(...dataOf(messages)),
      });
      await eventually(() => expect(later).toHaveLength(40));
    });

    it('bring everything in order at a pace as well', async () => {
      const seen: Item[] = [];
      const onMessages = (messages: StreamMessage[]) => void seen.push(...dataOf(messages));
      await here.shop.tail({ onMessages, paceMs: 30 });
      for (let round = 0; round < 5; round++) await here.shop.send(items(10, 10, round * 10));
      await eventually(() => expect(seen).toHaveLength(50));
      expectOrderPerKey(seen);
    });
  });
});
