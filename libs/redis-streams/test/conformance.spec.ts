import { EMPTY, of, throwError } from 'rxjs';
import {
  RequestTimeoutError, StreamFullError, StreamRecord, UnrecoverableError, type StreamMessage, type StreamTopic,
} from '../src/index.js';
import { ClusterBackend, memoryBackend, SingleBackend, type Backend } from './support/backends.js';
import { eventually } from './support/eventually.js';
import { dataOf, Effects, expectOrderPerKey, items, Shop, topic, type Item } from './support/shop.js';

jest.setTimeout(30_000);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const backends: Backend[] = [memoryBackend(), new SingleBackend('ioredis'), new SingleBackend('lean'), new ClusterBackend()];

describe.each(backends.map((backend) => [backend.name, backend] as const))('streams over %s', (_, backend) => {
  let shop: Shop;

  beforeAll(() => backend.start(), 30_000);
  afterAll(() => backend.stop());
  beforeEach(() => (shop = new Shop(backend)));
  afterEach(() => shop.close(), 15_000);

  const box = { topic, group: 'shop' };

  describe('events', () => {
    it('reach every group once, in order per key, with keys side by side', async () => {
      const [one, other] = [new Effects(), new Effects()];
      let running = 0;
      let most = 0;
      const slow = async (item: unknown) => {
        most = Math.max(most, ++running);
        await pause(Math.random() * 3);
        running--;
        one.add(item as Item);
      };
      await shop.replica({ events: { item: slow } });
      await shop.replica({ events: { item: (item) => other.add(item as Item) } }, { group: 'other' });
      await shop.send(items(400, 20));
      await eventually(() => expect([one.all.length, other.all.length]).toEqual([400, 400]));
      expectOrderPerKey(one.all);
      expectOrderPerKey(other.all);
      expect(most).toBeGreaterThan(1);
    });

    it('tell all about themselves', async () => {
      const seen: StreamMessage[] = [];
      await shop.replica({ events: { item: (_data, { message }) => seen.push(message) } });
      const message = { id: 'i1', type: 'item', key: 'k', data: { a: 1 }, subject: 's', context: { sub: 'me' }, traceparent: '00-1-2-01' };
      const [entryId] = await shop.client.producer.append(topic, [{ ...message, time: '2026-01-02T03:04:05Z' }]);
      await eventually(() => expect(seen).toHaveLength(1));
      const { id, type, key, data, subject, context, traceparent, time, source, attempt, raw } = seen[0] as StreamMessage;
      expect({ id, type, key, data, subject, context, traceparent }).toEqual(message);
      expect({ time, source, attempt, raw }).toEqual({ time: '2026-01-02T03:04:05Z', source: 'test', attempt: 1, raw: '{"a":1}' });
      expect(seen[0]?.entryId).toBe(entryId);
    });

    it('of types without a handler are acknowledged unread', async () => {
      await shop.replica({ events: { item: () => undefined } });
      await shop.send(items(50, 5), 'unheard');
      await eventually(async () => {
        const lag = await shop.monitor.lag([topic]);
        expect(lag).toHaveLength(topic.partitions);
        for (const { lag: left, pending } of lag) expect([left, pending]).toEqual([0, 0]);
      });
    });

    it('wait for promises and observables, and fail with them', async () => {
      const runs: string[] = [];
      const failing = (name: string, result: () => unknown) => () => (runs.push(name), result());
      const handlers = {
        empty: failing('empty', () => EMPTY),
        value: failing('value', () => of(1)),
        error: failing('error', () => throwError(() => new UnrecoverableError('no'))),
      };
      await shop.replica({ events: handlers });
      for (const type of Object.keys(handlers)) await shop.send([{ key: 'k', n: 1 }], type);
      await eventually(() => expect(runs).toEqual(['empty', 'value', 'error']));
      await eventually(async () => expect((await shop.letters.list(box)).letters).toHaveLength(1));
    });

    it('survive a group whose consumer comes later', async () => {
      const effects = new Effects();
      await shop.send(items(30, 3));
      await shop.replica({ events: { item: (item) => effects.add(item as Item) } });
      await eventually(() => expect(effects.all).toHaveLength(30));
    });

    it('go out through emit as well', async () => {
      const effects = new Effects();
      await shop.replica({ events: { item: (item) => effects.add(item as Item) } });
      shop.client.emit('item', new StreamRecord({ key: 'k', n: 1 }, { key: 'k' }));
      await eventually(() => expect(effects.all).toEqual([{ key: 'k', n: 1 }]));
    });
  });

  describe('batches', () => {
    it('come from one partition, no larger than asked, in order per key', async () => {
      const effects = new Effects();
      const sizes: number[] = [];
      await shop.send(items(500, 50));
      const take = (messages: unknown) => {
        const batch = messages as StreamMessage[];
        sizes.push(batch.length);
        expect(new Set(batch.map(({ partition }) => partition)).size).toBe(1);
        dataOf(batch).forEach((item) => effects.add(item));
      };
      await shop.replica({ events: { 'item:40': take } });
      await eventually(() => expect(effects.all).toHaveLength(500));
      expect(Math.max(...sizes)).toBe(40);
      expectOrderPerKey(effects.all);
    });

    it('that fail run singly, and only the guilty message is buried', async () => {
      const effects = new Effects();
      const take = (messages: unknown) => {
        const batch = dataOf(messages as StreamMessage[]);
        if (batch.some(({ n }) => n === 7)) throw new Error('seven');
        batch.forEach((item) => effects.add(item));
      };
      await shop.send(items(40, 4));
      await shop.replica({ events: { 'item:10': take } });
      await eventually(async () => expect((await shop.letters.list(box)).letters).toHaveLength(1));
      await eventually(() => expect(effects.distinct).toBe(39));
      expectOrderPerKey(effects.all);
    });
  });

  describe('failures', () => {
    it('are retried in place: their key waits, others go on', async () => {
      const effects = new Effects();
      const attempts: number[] = [];
      await shop.replica({
        events: {
          item: (data, { message }) => {
            const item = data as Item;
            if (item.n === 0) attempts.push(message.attempt);
            if (item.n === 0 && message.attempt < 3) throw new Error('not yet');
            effects.add(item);
          },
        },
      });
      await shop.send(items(40, 4));
      await eventually(() => expect(effects.all).toHaveLength(40));
      expect(attempts).toEqual([1, 2, 3]);
      expectOrderPerKey(effects.all);
      expect(effects.all.findIndex(({ key }) => key === 'k1')).toBeLessThan(effects.all.findIndex(({ key }) => key === 'k0'));
    });

    it('count on after a restart', async () => {
      const attempts: number[] = [];
      const fail = (_: unknown, { message }: { message: StreamMessage }) => {
        attempts.push(message.attempt);
        throw new Error('still broken');
      };
      const first = await shop.replica({ events: { item: fail } }, { retry: { attempts: 3, baseMs: 1_000 } });
      await shop.send([{ key: 'k', n: 1 }]);
      await eventually(() => expect(attempts).toEqual([1]));
      await first.close();
      await shop.replica({ events: { item: fail } });
      await eventually(async () => expect((await shop.letters.list(box)).letters).toHaveLength(1));
      expect(attempts).toEqual([1, 2, 3]);
    });

    it('of an outage use up no attempt', async () => {
      let down = true;
      let runs = 0;
      const retry = { attempts: 2, baseMs: 5, maxMs: 20, isTransient: (error: unknown) => (error as Error).message === 'down' };
      const take = () => {
        runs++;
        if (down) throw new Error('down');
      };
      await shop.replica({ events: { item: take } }, { retry });
      await shop.send([{ key: 'k', n: 1 }]);
      await eventually(() => expect(runs).toBeGreaterThan(5));
      down = false;
      await eventually(async () => expect((await shop.monitor.lag([topic])).every(({ pending }) => pending === 0)).toBe(true));
      expect((await shop.letters.list(box)).letters).toEqual([]);
    });

    it('end in dead letters that can be seen, redriven and discarded', async () => {
      const effects = new Effects();
      let cured = false;
      const take = (item: unknown) => {
        if (!cured && (item as Item).n < 2) throw new UnrecoverableError('rotten');
        effects.add(item as Item);
      };
      const others = new Effects();
      await shop.replica({ events: { item: take } });
      await shop.replica({ events: { item: (item) => others.add(item as Item) } }, { group: 'other' });
      await shop.send(items(4, 2));
      await eventually(async () => expect(await shop.letters.count([topic])).toEqual([{ topic: 'goods', group: 'shop', count: 2 }]));
      const page = await shop.letters.list({ ...box, limit: 1 });
      const rest = await shop.letters.list({ ...box, cursor: page.next });
      const [first, second] = [...page.letters, ...rest.letters];
      expect(first).toMatchObject({ attempts: 1, group: 'shop', cause: { name: 'UnrecoverableError', message: 'rotten' } });
      expect(first?.message).toMatchObject({ type: 'item', source: 'test' });
      expect(await shop.letters.show(box, first?.id ?? '')).toEqual(first);
      cured = true;
      expect(await shop.letters.redrive(box, first?.id ?? '')).toBe(true);
      expect(await shop.letters.redrive(box, first?.id ?? '')).toBe(false);
      expect(await shop.letters.discard(box, second?.id ?? '')).toBe(true);
      expect(await shop.letters.discard(box, 'nonsense')).toBe(false);
      await eventually(() => expect(effects.distinct).toBe(3));
      expect((await shop.letters.list(box)).letters).toEqual([]);
      expect(others.all).toHaveLength(4);
    });

    it('of the message itself bury it and let the ones behind it through', async () => {
      const effects = new Effects();
      const validate = (_pattern: string, data: unknown) => {
        if (typeof (data as Item).n !== 'number') throw new UnrecoverableError('no number');
      };
      await shop.replica({ events: { item: (item) => effects.add(item as Item) } }, { validate });
      const store = shop.client.unwrap();
      const stream = `${shop.prefix}:{goods:0}`;
      await store.append([
        { stream, header: 'no header', payload: '{}' },
        { stream, header: '["x","item","k","t","s"]', payload: '{broken' },
        { stream, header: '["y","item","k","t","s"]', payload: '{"n":"text"}' },
        { stream, header: '["z","item","k","t","s"]', payload: '{"key":"k","n":1}' },
      ]);
      await eventually(async () => expect((await shop.letters.list(box)).letters).toHaveLength(3));
      await eventually(() => expect(effects.all).toEqual([{ key: 'k', n: 1 }]));
    });
  });

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
        while (loading) await shop.send(items(20, 10, (sent += 20) - 20)).then(() => pause(5));
      })();
      const first = await shop.replica({ events });
      const second = await shop.replica({ events });
      await eventually(() => expect([first.held.length, second.held.length]).toEqual([2, 2]));
      const third = await shop.replica({ events });
      await eventually(() => expect(third.held.length).toBeGreaterThan(0));
      await second.close();
      await first.close();
      await eventually(() => expect(third.held).toHaveLength(4));
      loading = false;
      await load;
      await eventually(() => expect(effects.distinct).toBe(sent));
      expectOrderPerKey(effects.first);
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
      await shop.replica({ events });
      await shop.replica({ events });
      await shop.send([{ key: 'k', n: 1 }]);
      await eventually(() => expect(done).toBe(1));
      await eventually(async () => expect((await shop.monitor.lag([topic])).every(({ pending }) => pending === 0)).toBe(true));
      expect(runs).toBe(1);
    }, 15_000);

    it('hand over at shutdown what they did not finish', async () => {
      const effects = new Effects();
      const stuck = await shop.replica({ events: { item: () => pause(60_000) } }, { drainMs: 50, concurrency: 2 });
      await shop.send(items(20, 20));
      await eventually(async () => expect((await shop.monitor.lag([topic])).reduce((sum, { pending }) => sum + pending, 0)).toBe(20));
      await stuck.close();
      const started = performance.now();
      await shop.replica({ events: { item: (item) => effects.add(item as Item) } }, { idleMs: 60_000 });
      await eventually(() => expect(effects.distinct).toBe(20));
      expect(performance.now() - started).toBeLessThan(30_000);
    }, 15_000);
  });

  describe('a full topic', () => {
    const small: StreamTopic = { name: 'goods', partitions: 1, maxLength: 20 };

    it('refuses instead of losing, and takes again once the entries are acknowledged', async () => {
      await shop.send(items(20, 1), 'item', small);
      await expect(shop.send(items(1, 1, 20), 'item', small)).rejects.toThrow(StreamFullError);
      const effects = new Effects();
      await shop.replica({ events: { item: (item) => effects.add(item as Item) } }, { resolve: () => small });
      await eventually(() => shop.send(items(1, 1, 20), 'item', small));
      await eventually(() => expect(effects.distinct).toBe(21));
    });

    it('is not trimmed while a group has yet to read it', async () => {
      await shop.send(items(20, 1), 'item', small);
      let free: () => void = () => undefined;
      const blocked = new Promise<void>((resolve) => (free = resolve));
      await shop.replica({ events: { item: () => undefined } }, { resolve: () => small });
      await shop.replica({ events: { item: () => blocked } }, { resolve: () => small, group: 'slow' });
      await eventually(async () => expect((await shop.monitor.lag([small])).find(({ group }) => group === 'shop')?.pending).toBe(0));
      await pause(600);
      await expect(shop.send(items(1, 1, 20), 'item', small)).rejects.toThrow(StreamFullError);
      free();
      await eventually(() => shop.send(items(1, 1, 20), 'item', small));
    });
  });

  describe('requests', () => {
    it('are answered, by any replica, 500 in flight', async () => {
      const requests = { double: (n: unknown) => (n as number) * 2, watch: () => of(1, 2, 3) };
      await shop.replica({ requests });
      await shop.replica({ requests });
      const asked = Array.from({ length: 500 }, (_unused, n) => shop.client.request<number>('double', n));
      expect(await Promise.all(asked)).toEqual(Array.from({ length: 500 }, (_unused, n) => n * 2));
      expect(await shop.client.request('watch', null)).toBe(3);
    });

    it('carry errors, also for want of a handler', async () => {
      class Teapot extends Error {
        code = 'TEAPOT';
      }
      await shop.replica({ requests: { brew: () => Promise.reject(new Teapot('short and stout')) } });
      await expect(shop.client.request('brew', {})).rejects.toMatchObject({ message: 'short and stout', code: 'TEAPOT' });
      await expect(shop.client.request('unknown', {})).rejects.toMatchObject({ code: 'NO_HANDLER' });
    });

    it('fail at their deadline when nobody answers, and are not run later', async () => {
      const runs: unknown[] = [];
      const expired: string[] = [];
      await expect(shop.client.request('late', 1, { deadlineMs: 100 })).rejects.toThrow(RequestTimeoutError);
      await shop.replica({ requests: { late: (n) => runs.push(n) } }, { hooks: { expired: (pattern) => expired.push(pattern) } });
      await eventually(() => expect(expired).toEqual(['late']));
      expect(await shop.client.request('late', 2)).toBe(1);
      expect(runs).toEqual([2]);
    });

    it('abort a handler that is past its deadline', async () => {
      let aborted = false;
      const slow = async (_data: unknown, { signal }: { signal: AbortSignal }) => {
        signal.addEventListener('abort', () => (aborted = true));
        await pause(1_000);
      };
      await shop.replica({ requests: { slow } });
      await expect(shop.client.request('slow', 1, { deadlineMs: 700 })).rejects.toThrow(RequestTimeoutError);
      await eventually(() => expect(aborted).toBe(true));
    });

    it('with two handlers are refused at boot', async () => {
      const server = await shop.replica({ requests: { one: () => 1 } });
      expect(() => server.addHandler('one', async () => 2)).toThrow('Two handlers for one');
    });
  });

  describe('tails', () => {
    it('see every message of every partition from where they begin, and continue elsewhere', async () => {
      await shop.send(items(10, 10));
      const seen: Item[] = [];
      const tail = await shop.tail({ onMessages: (messages) => void seen.push(...dataOf(messages)) });
      await shop.send(items(40, 10, 10));
      await eventually(() => expect(seen).toHaveLength(40));
      expectOrderPerKey(seen);
      await tail.stop();
      await shop.send(items(40, 10, 50));
      const later: Item[] = [];
      await shop.tail({ from: tail.positions(), onMessages: (messages) => void later.push(...dataOf(messages)) });
      await eventually(() => expect(later).toHaveLength(40));
    });
  });
});
