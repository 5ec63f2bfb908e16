import { EMPTY, of, throwError } from 'rxjs';
import { StreamRecord, UnrecoverableError, type StreamMessage } from '../src/index.js';
import { eventually } from './support/eventually.js';
import { overEachBackend } from './support/over-each-backend.js';
import { dataOf, Effects, expectOrderPerKey, items, topic, type Item } from './support/shop.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const box = { topic, group: 'shop' };

overEachBackend('events over', (here) => {
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
      await here.shop.replica({ events: { item: slow } });
      await here.shop.replica({ events: { item: (item) => other.add(item as Item) } }, { group: 'other' });
      await here.shop.send(items(400, 20));
      await eventually(() => expect([one.distinct, other.distinct]).toEqual([400, 400]));
      await here.shop.settled();
      expect([one.all.length, other.all.length]).toEqual([400, 400]);
      expectOrderPerKey(one.all);
      expectOrderPerKey(other.all);
      expect(most).toBeGreaterThan(1);
      expect(here.shop.troubles).toEqual([]);
    });

    it('tell all about themselves', async () => {
      const seen: StreamMessage[] = [];
      await here.shop.replica({ events: { item: (_data, { message }) => seen.push(message) } });
      const message = {
        id: 'i1',
        type: 'item',
        key: 'k',
        data: { a: 1 },
        subject: 's',
        context: { sub: 'me' },
        traceparent: '00-1-2-01',
      };
      const [entryId] = await here.shop.client.producer.append(topic, [
        { ...message, time: '2026-01-02T03:04:05Z' },
      ]);
      await eventually(() => expect(seen).toHaveLength(1));
      const { id, type, key, data, subject, context, traceparent, time, source, attempt, raw } =
        seen[0] as StreamMessage;
      expect({ id, type, key, data, subject, context, traceparent }).toEqual(message);
      expect({ time, source, attempt, raw }).toEqual({
        time: '2026-01-02T03:04:05Z',
        source: 'test',
        attempt: 1,
        raw: '{"a":1}',
      });
      expect(seen[0]?.entryId).toBe(entryId);
    });

    it('of types without a handler are acknowledged unread', async () => {
      await here.shop.replica({ events: { item: () => undefined } });
      await here.shop.send(items(50, 5), 'unheard');
      await eventually(async () => {
        const lag = await here.shop.monitor.lag([topic]);
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
      await here.shop.replica({ events: handlers });
      for (const type of Object.keys(handlers)) await here.shop.send([{ key: 'k', n: 1 }], type);
      await eventually(() => expect(runs).toEqual(['empty', 'value', 'error']));
      await eventually(async () => expect((await here.shop.letters.list(box)).letters).toHaveLength(1));
    });

    it('survive a group whose consumer comes later', async () => {
      const effects = new Effects();
      await here.shop.send(items(30, 3));
      await here.shop.replica({ events: { item: (item) => effects.add(item as Item) } });
      await eventually(() => expect(effects.all).toHaveLength(30));
    });

    it('go out through emit as well', async () => {
      const effects = new Effects();
      await here.shop.replica({ events: { item: (item) => effects.add(item as Item) } });
      here.shop.client.emit('item', new StreamRecord({ key: 'k', n: 1 }, { key: 'k' }));
      await eventually(() => expect(effects.all).toEqual([{ key: 'k', n: 1 }]));
    });
  });

  describe('batches', () => {
    it('come from one partition, no larger than asked, in order per key', async () => {
      const effects = new Effects();
      const sizes: number[] = [];
      await here.shop.send(items(500, 50));
      const take = (messages: unknown) => {
        const batch = messages as StreamMessage[];
        sizes.push(batch.length);
        expect(new Set(batch.map(({ partition }) => partition)).size).toBe(1);
        dataOf(batch).forEach((item) => effects.add(item));
      };
      await here.shop.replica({ events: { 'item:40': take } });
      await eventually(() => expect(effects.distinct).toBe(500));
      await here.shop.settled();
      expect(effects.all).toHaveLength(500);
      expect(Math.max(...sizes)).toBe(40);
      expectOrderPerKey(effects.all);
      expect(here.shop.troubles).toEqual([]);
    });

    it('that fail run singly, and only the guilty message is buried', async () => {
      const effects = new Effects();
      const take = (messages: unknown) => {
        const batch = dataOf(messages as StreamMessage[]);
        if (batch.some(({ n }) => n === 7)) throw new Error('seven');
        batch.forEach((item) => effects.add(item));
      };
      await here.shop.send(items(40, 4));
      await here.shop.replica({ events: { 'item:10': take } });
      await eventually(async () => expect((await here.shop.letters.list(box)).letters).toHaveLength(1));
      await eventually(() => expect(effects.all).toHaveLength(39));
      expectOrderPerKey(effects.all);
    });
  });

  describe('failures', () => {
    it('are retried in place: their key waits, others go on', async () => {
      const effects = new Effects();
      const attempts: number[] = [];
      await here.shop.replica({
        events: {
          item: (data, { message }) => {
            const item = data as Item;
            if (item.n === 0) attempts.push(message.attempt);
            if (item.n === 0 && message.attempt < 3) throw new Error('not yet');
            effects.add(item);
          },
        },
      });
      await here.shop.send(items(40, 4));
      await eventually(() => expect(effects.all).toHaveLength(40));
      expect(attempts).toEqual([1, 2, 3]);
      expectOrderPerKey(effects.all);
      expect(effects.all.findIndex(({ key }) => key === 'k1')).toBeLessThan(
        effects.all.findIndex(({ key }) => key === 'k0'),
      );
    });

    it('count on after a restart', async () => {
      const attempts: number[] = [];
      const fail = (_: unknown, { message }: { message: StreamMessage }) => {
        attempts.push(message.attempt);
        throw new Error('still broken');
      };
      const first = await here.shop.replica(
        { events: { item: fail } },
        { retry: { attempts: 3, baseMs: 1_000 } },
      );
      await here.shop.send([{ key: 'k', n: 1 }]);
      await eventually(() => expect(attempts).toEqual([1]));
      await first.close();
      await here.shop.replica({ events: { item: fail } });
      await eventually(async () => expect((await here.shop.letters.list(box)).letters).toHaveLength(1));
      expect(attempts).toEqual([1, 2, 3]);
    });

    it('of an outage use up no attempt', async () => {
      let down = true;
      let runs = 0;
      const retry = {
        attempts: 2,
        baseMs: 5,
        maxMs: 20,
        isTransient: (error: unknown) => (error as Error).message === 'down',
      };
      const take = () => {
        runs++;
        if (down) throw new Error('down');
      };
      await here.shop.replica({ events: { item: take } }, { retry });
      await here.shop.send([{ key: 'k', n: 1 }]);
      await eventually(() => expect(runs).toBeGreaterThan(5));
      down = false;
      await eventually(async () =>
        expect((await here.shop.monitor.lag([topic])).every(({ pending }) => pending === 0)).toBe(true),
      );
      expect((await here.shop.letters.list(box)).letters).toEqual([]);
    });

    it('end in dead letters that can be seen, redriven and discarded', async () => {
      const effects = new Effects();
      let cured = false;
      const take = (item: unknown) => {
        if (!cured && (item as Item).n < 2) throw new UnrecoverableError('rotten');
        effects.add(item as Item);
      };
      const others = new Effects();
      await here.shop.replica({ events: { item: take } });
      await here.shop.replica({ events: { item: (item) => others.add(item as Item) } }, { group: 'other' });
      await here.shop.send(items(4, 2));
      await eventually(async () =>
        expect(await here.shop.letters.count([topic])).toEqual([{ topic: 'goods', group: 'shop', count: 2 }]),
      );
      const page = await here.shop.letters.list({ ...box, limit: 1 });
      const rest = await here.shop.letters.list({ ...box, cursor: page.next });
      const [first, second] = [...page.letters, ...rest.letters];
      expect(first).toMatchObject({
        attempts: 1,
        group: 'shop',
        cause: { name: 'UnrecoverableError', message: 'rotten' },
      });
      expect(first?.message).toMatchObject({ type: 'item', source: 'test' });
      expect(await here.shop.letters.show(box, first?.id ?? '')).toEqual(first);
      cured = true;
      expect(await here.shop.letters.redrive(box, first?.id ?? '')).toBe(true);
      expect(await here.shop.letters.redrive(box, first?.id ?? '')).toBe(false);
      expect(await here.shop.letters.discard(box, second?.id ?? '')).toBe(true);
      expect(await here.shop.letters.discard(box, 'nonsense')).toBe(false);
      await eventually(() => expect(effects.distinct).toBe(3));
      expect((await here.shop.letters.list(box)).letters).toEqual([]);
      expect(others.all).toHaveLength(4);
    });

    it('of the message itself bury it and let the ones behind it through', async () => {
      const effects = new Effects();
      const validate = (_pattern: string, data: unknown) => {
        if (typeof (data as Item).n !== 'number') throw new UnrecoverableError('no number');
      };
      await here.shop.replica({ events: { item: (item) => effects.add(item as Item) } }, { validate });
      const store = here.shop.client.unwrap();
      const stream = `${here.shop.prefix}:{goods:0}`;
      await store.append([
        { stream, header: 'no header', payload: '{}' },
        { stream, header: '["x","item","k","t","s"]', payload: '{broken' },
        { stream, header: '["y","item","k","t","s"]', payload: '{"n":"text"}' },
        { stream, header: '["z","item","k","t","s"]', payload: '{"key":"k","n":1}' },
      ]);
      await eventually(async () => expect((await here.shop.letters.list(box)).letters).toHaveLength(3));
      await eventually(() => expect(effects.all).toEqual([{ key: 'k', n: 1 }]));
    });
  });
});
