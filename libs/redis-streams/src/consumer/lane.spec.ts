import { writeHeader } from '../entry.codec.js';
import { MemoryStreams } from '../store/memory/memory.streams.js';
import { settingsOf } from './consumer-settings.js';
import { Lane } from './lane.js';
import { Ledger } from './ledger.js';
import { Slots } from './slots.js';

const SOON = 60_000;

function setUp(given: { batch: number; gatherMs?: number } = { batch: 1 }) {
  const ran: string[] = [];
  const store = new MemoryStreams();
  const settings = settingsOf({ connection: { store }, group: 'shop' });
  const handler = {
    ...given,
    run: async (messages: readonly { id: string }[]) => void ran.push(messages.map(({ id }) => id).join(' ')),
  };
  const lane = new Lane(
    { topic: 'goods', partition: 0, group: 'shop' },
    { stream: 's', group: 'shop', consumer: 'me' },
    1,
    {
      store,
      settings,
      handlers: () => handler,
      ledger: new Ledger(store, 'shop', {}),
      slots: { all: new Slots(10), suspects: new Slots(1) },
      changed: () => undefined,
    },
  );
  return { lane, ran };
}

const entry = (n: number, payload = '{}') => ({
  id: `${n}-0`,
  header: writeHeader({ id: `m${n}`, type: 'item', key: 'k', time: '', source: 'test' }),
  payload,
});
const waitFor = async (done: () => boolean) => {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 5));
};
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('a lane whose lease ran late', () => {
  it('runs what it has read once the lease is renewed, before what is read later', async () => {
    const { lane, ran } = setUp();
    lane.take([entry(1), entry(2)]);
    await turn();
    expect(ran).toEqual([]);
    expect(lane.has('1-0')).toBe(true);
    lane.extend(1, performance.now() + SOON);
    lane.take([entry(3)]);
    await turn();
    expect(ran).toEqual(['m1', 'm2', 'm3']);
  });

  it('forgets what it has read when the lease is another’s', async () => {
    const { lane, ran } = setUp();
    lane.take([entry(1)]);
    lane.lose();
    lane.extend(3, performance.now() + SOON);
    await turn();
    expect([ran, lane.has('1-0')]).toEqual([[], false]);
  });

  it('hands over what it has read when it is given up', async () => {
    const { lane } = setUp();
    lane.take([entry(1)]);
    lane.halt();
    expect(await lane.drain(() => false)).toEqual(['1-0']);
  });
});

describe('batches that gather', () => {
  it('run at once when alone, and together once the pause since the last one is over', async () => {
    const { lane, ran } = setUp({ batch: 3, gatherMs: 30 });
    lane.extend(1, performance.now() + SOON);
    lane.goLive();
    lane.take([entry(1)]);
    await turn();
    for (const n of [2, 3, 4, 5]) lane.take([entry(n)]);
    await turn();
    expect(ran).toEqual(['m1']);
    await waitFor(() => ran.length === 3);
    expect(ran).toEqual(['m1', 'm2 m3 m4', 'm5']);
  });
});

describe('a lane', () => {
  it('asks for no more while large texts are in hand, and for more when most of them are done', async () => {
    const { lane, ran } = setUp();
    lane.goLive();
    lane.extend(1, performance.now() + SOON);
    lane.take([entry(1, 'x'.repeat(3 << 20))]);
    expect(lane.wantsEntries).toBe(true);
    lane.take([entry(2, 'x'.repeat(1 << 20))]);
    expect(lane.wantsEntries).toBe(false);
    await waitFor(() => ran.length === 2);
    expect(lane.wantsEntries).toBe(true);
  });
});
