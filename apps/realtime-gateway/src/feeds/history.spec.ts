import fc from 'fast-check';
import { partitionName, type Cursor, type PartitionName } from './cursor.js';
import { History } from './history.js';
import type { RoomEvent } from './room-event.js';

const p0 = partitionName('deals', 0);
const p1 = partitionName('deals', 1);
const start: Cursor = new Map([
  [p0, '100-0'],
  [p1, '90-0'],
]);
const plenty = { events: 1_000, bytes: 1_000_000 };

interface Given {
  readonly rooms?: string[];
  readonly size?: number;
  readonly receivedAt?: number;
  readonly previousId?: string;
}

function event(
  partition: PartitionName,
  entryId: string,
  { rooms = ['deals'], ...more }: Given = {},
): RoomEvent {
  return {
    ...{ id: entryId, time: 't' },
    type: 'deal.scored',
    parts: rooms.map((room) => ({ rooms: [room], subject: 'a', time: 't', data: '{}' })),
    size: 2,
    partition,
    entryId,
    previousId: '0-0',
    receivedAt: 0,
    ...more,
  };
}
const ids = (events: RoomEvent[]) => events.map(({ entryId }) => entryId);

describe('the history of a topic', () => {
  it('gives what came after a cursor, in order of arrival', () => {
    const history = new History(start, plenty);
    for (const [partition, id] of [
      [p0, '101-0'],
      [p1, '95-0'],
      [p0, '102-0'],
      [p1, '103-0'],
    ] as const)
      history.append(event(partition, id));
    const seen: Cursor = new Map([
      [p0, '101-0'],
      [p1, '90-0'],
    ]);
    expect(history.covers(seen, [p0, p1])).toBe(true);
    expect(ids(history.after('deals', seen))).toEqual(['95-0', '102-0', '103-0']);
  });

  it('keeps rooms apart', () => {
    const history = new History(start, plenty);
    history.append(event(p0, '101-0', { rooms: ['vehicle:a', 'telemetry:a'] }));
    history.append(event(p0, '102-0', { rooms: ['vehicle:b'] }));
    expect(ids(history.after('vehicle:a', start))).toEqual(['101-0']);
    expect(ids(history.after('telemetry:a', start))).toEqual(['101-0']);
    expect(ids(history.after('vehicle:b', start))).toEqual(['102-0']);
    expect(history.after('vehicle:c', start)).toEqual([]);
  });

  it('does not cover what is older than its start, what fell out, what is to come, or what names no partition', () => {
    const history = new History(start, { events: 2, bytes: 1_000_000 });
    for (const id of ['101-0', '102-0', '103-0']) history.append(event(p0, id));
    const covers = (id: string) => history.covers(new Map([[p0, id]]), [p0]);
    expect([covers('99-9'), covers('100-0')]).toEqual([false, false]);
    expect([covers('101-0'), covers('102-0'), covers('103-0')]).toEqual([true, true, true]);
    expect(covers('103-1')).toBe(false);
    expect(history.covers(new Map([[p0, '103-0']]), [p0, p1])).toBe(false);
    expect(history.covers(new Map(), [p1])).toBe(false);
  });

  it('is bounded by size as well', () => {
    const history = new History(start, { events: 1_000, bytes: 100 });
    for (let i = 1; i <= 50; i++) history.append(event(p0, `${100 + i}-0`, { size: 30 }));
    expect(history.size).toBe(3);
    expect(ids(history.after('deals', new Map([[p0, '147-0']])))).toEqual(['148-0', '149-0', '150-0']);
  });

  it('knows how far it had come at a moment', () => {
    const history = new History(start, plenty);
    history.append(event(p0, '101-0', { previousId: '100-0', receivedAt: 1_000 }));
    history.append(event(p0, '102-0', { previousId: '101-0', receivedAt: 2_000 }));
    history.append(event(p1, '95-0', { previousId: '90-0', receivedAt: 2_500 }));
    expect(history.positionsAt(0)).toEqual(start);
    expect(history.positionsAt(2_000)).toEqual(
      new Map([
        [p0, '101-0'],
        [p1, '90-0'],
      ]),
    );
    expect(history.positionsAt(3_000)).toEqual(
      new Map([
        [p0, '102-0'],
        [p1, '95-0'],
      ]),
    );
  });

  it('loses nothing between a covered cursor and now, however small it is', () => {
    const room = fc.constantFrom('a', 'b');
    const stream = fc.array(fc.record({ room, partition: fc.constantFrom(p0, p1) }), { maxLength: 60 });
    fc.assert(
      fc.property(stream, fc.integer({ min: 1, max: 20 }), fc.nat(60), (plan, size, from) => {
        const history = new History(start, { events: size, bytes: 1_000_000 });
        const all = plan.map(({ room: name, partition }, i) =>
          event(partition, `${1_000 + i}-0`, { rooms: [name] }),
        );
        all.forEach((one) => history.append(one));
        const cursor = new Map(start);
        for (const { partition, entryId } of all.slice(0, from)) cursor.set(partition, entryId);
        if (!history.covers(cursor, [p0, p1])) return;
        const missed = all.slice(from).filter(({ parts }) => parts[0]?.rooms.includes('a'));
        expect(ids(history.after('a', cursor))).toEqual(ids(missed));
      }),
    );
  });
});
