import { writeHeader } from '../entry.codec.js';
import { MemoryStreams } from '../store/memory/memory.streams.js';
import { settingsOf } from './consumer-settings.js';
import { Lane } from './lane.js';
import { Ledger } from './ledger.js';
import { Slots } from './slots.js';

const SOON = 60_000;

function setUp() {
  const ran: string[] = [];
  const store = new MemoryStreams();
  const settings = settingsOf({ connection: { store }, group: 'shop' });
  const handler = {
    batch: 1,
    run: async ([message]: readonly { id: string }[]) => void ran.push(message?.id ?? ''),
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

const entry = (n: number) => ({
  id: `${n}-0`,
  header: writeHeader({ id: `m${n}`, type: 'item', key: 'k', time: '', source: 'test' }),
  payload: '{}',
});
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
