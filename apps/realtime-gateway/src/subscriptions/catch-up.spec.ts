import { topics } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';
import { Feed } from '../feeds/feed.js';
import { Positions } from '../feeds/positions.js';
import type { RoomEvent } from '../feeds/room-event.js';
import type { StreamEvent } from '../feeds/stream-event.js';
import { parseRoom } from '../rooms/room.js';
import type { RoverSocket } from '../sockets/session.js';
import { CatchUp } from './catch-up.js';

const start = { start: Array.from({ length: 8 }, () => '100-0'), messages: [] };
const room = parseRoom('deals');

const message = (n: number, size = 10): StreamMessage =>
  ({
    id: `e${n}`,
    type: 'deal.scored',
    time: 't',
    key: `k${n}`,
    entryId: `${200 + n}-0`,
    topic: 'deals',
    partition: n % 8,
    raw: JSON.stringify('x'.repeat(size)),
  }) as StreamMessage;

/** A socket whose connection takes nothing until it is told to. */
function slowSocket() {
  const seen: string[] = [];
  const rooms = new Set<string>();
  let waiting: (() => void)[] = [];
  const wanted = new Map([['deals', 1]]);
  const outlet = {
    hearPast: ({ id }: RoomEvent) => seen.push(id),
    whenSent: (proceed: () => void) => waiting.push(proceed),
  };
  const socket = {
    connected: true,
    rooms,
    data: { session: { wanted, outlet } },
    join: (name: string) => rooms.add(name),
    leave: (name: string) => rooms.delete(name),
    emit: (type: string) => seen.push(type),
  };
  const drain = () => {
    const now = waiting;
    waiting = [];
    for (const proceed of now) proceed();
  };
  return { socket: socket as unknown as RoverSocket, seen, rooms, drain, plain: socket, wanted };
}

function setUp(limits = { events: 1_000, bytes: 10_000_000 }) {
  const feed = new Feed(topics.deals, start, limits, new Positions());
  const slow = slowSocket();
  const from = feed.cursorAt(room, 0);
  const receive = (n: number, size?: number) => {
    const { id } = feed.receive(message(n, size), 0) as StreamEvent;
    if (slow.rooms.has('deals')) slow.seen.push(id);
  };
  const begin = (nth = 1) => new CatchUp({ socket: slow.socket, room, feeds: [feed], from, nth }).begin();
  return { ...slow, receive, begin };
}

const ids = (count: number) => Array.from({ length: count }, (_, n) => `e${n}`);

describe('catching up', () => {
  it('gives what was missed and enters the room', () => {
    const { begin, receive, rooms, seen } = setUp();
    for (let n = 0; n < 5; n++) receive(n);
    begin();
    expect(rooms.has('deals')).toBe(true);
    receive(5);
    expect(seen).toEqual(ids(6));
  });

  it('waits for the connection, and leaves out and repeats nothing of what comes meanwhile', () => {
    const { begin, drain, receive, rooms, seen } = setUp();
    for (let n = 0; n < 10; n++) receive(n, 30_000);
    begin();
    expect(rooms.has('deals')).toBe(false);
    for (let n = 10; n < 20; n++) {
      receive(n, 30_000);
      drain();
    }
    for (let i = 0; i < 20; i++) drain();
    expect(rooms.has('deals')).toBe(true);
    receive(20);
    expect(seen).toEqual(ids(21));
  });

  it('takes a socket out of the room that it asks for again', () => {
    const { begin, receive, rooms, seen } = setUp();
    rooms.add('deals');
    receive(0);
    begin();
    expect(seen).toEqual(['e0', 'e0']);
    expect(rooms.has('deals')).toBe(true);
  });

  it('says so when the past falls out of memory before it was sent', () => {
    const { begin, drain, plain, receive, rooms, seen } = setUp({ events: 8, bytes: 10_000_000 });
    for (let n = 0; n < 8; n++) receive(n, 30_000);
    begin();
    for (let n = 8; n < 30; n++) receive(n, 30_000);
    drain();
    expect(seen.at(-1)).toBe('session.gap');
    expect(rooms.has('deals')).toBe(false);
    expect(plain.data.session.wanted.has('deals')).toBe(false);
  });

  it('does nothing for one who has left meanwhile', () => {
    const { begin, plain, receive, rooms, seen } = setUp();
    receive(0);
    plain.data.session.wanted.clear();
    begin();
    plain.data.session.wanted.set('deals', 1);
    plain.connected = false;
    begin();
    expect([seen, rooms.size]).toEqual([[], 0]);
  });

  it('gives way to a later subscription of the room', () => {
    const { begin, drain, receive, seen, wanted } = setUp();
    for (let n = 0; n < 6; n++) receive(n, 30_000);
    begin();
    wanted.set('deals', 2);
    begin(2);
    for (let i = 0; i < 9; i++) drain();
    expect(seen).toEqual(['e0', 'e1', ...ids(6)]);
  });
});
