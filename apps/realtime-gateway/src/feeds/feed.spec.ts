import { topics, writeBundle, type BundledReading, type Topic } from '@rover/contracts';
import { partitionOf, type StreamMessage } from '@rover/redis-streams';
import { parseRoom } from '../rooms/room.js';
import { parseCursor } from './cursor.js';
import { Feed } from './feed.js';
import { Positions } from './positions.js';
import type { StreamEvent } from './stream-event.js';
import type { Past } from './recall.js';
import { eventText, partFor, type RoomEvent } from './room-event.js';

const limits = { events: 100, bytes: 100_000 };
const start = { start: Array.from({ length: 8 }, (_, n) => `${100 + n}-0`), messages: [] };

const feedOf = (topic: Topic, past: Past = start, positions = new Positions()) =>
  new Feed(topic, past, limits, positions);

/** What everybody in these rooms hears. */
const heardIn = (event: RoomEvent, rooms: [string, ...string[]], positions: Positions) =>
  eventText(event, partFor(event, rooms[0]), { rooms, cursor: positions.cursorOf(rooms) });

function message(partition: number, entryId: string, key: string): StreamMessage {
  const raw = JSON.stringify({ listing: { id: key }, odd: '\u2028é' });
  return {
    id: `id-${entryId}`,
    type: 'deal.scored',
    source: 'scoring-service',
    time: '2026-01-01T00:00:00.000Z',
    key,
    data: undefined,
    entryId,
    topic: 'deals',
    partition,
    attempt: 1,
    raw,
  };
}

/** Readings of several vehicles by their speeds, as one entry. */
function bundle(partition: number, entryId: string, speeds: Record<string, number[]>): StreamMessage {
  const time = '2026-01-01T00:00:00.000Z';
  const readings = Object.entries(speeds).map(([id, values]): [string, BundledReading[]] => [
    id,
    values.map((speed) => ({ deviceTime: time, receivedAt: time, speed })),
  ]);
  const raw = writeBundle(new Map(readings));
  return { ...message(partition, entryId, 'k'), type: 'vehicle.telemetry.recorded', topic: 'telemetry', raw };
}

describe('a feed', () => {
  it('makes an event of a message, with the payload as it was', () => {
    const positions = new Positions();
    const event = feedOf(topics.deals, start, positions).receive(
      message(3, '500-1', 'lst_"1'),
      7,
    ) as StreamEvent;
    expect(event).toMatchObject({
      type: 'deal.scored',
      parts: [{ rooms: ['deals'] }],
      partition: 'deals.3',
      previousId: '103-0',
      receivedAt: 7,
    });
    const heard = heardIn(event, ['deals'], positions);
    expect(JSON.parse(heard)).toEqual({
      id: 'id-500-1',
      cursor: expect.any(String),
      type: 'deal.scored',
      time: '2026-01-01T00:00:00.000Z',
      subject: 'lst_"1',
      rooms: ['deals'],
      data: expect.anything(),
    });
    expect(heard).toContain(message(3, '500-1', 'lst_"1').raw);
  });

  it('moves cursors over all partitions of a room of the whole topic', () => {
    const positions = new Positions();
    const feed = feedOf(topics.deals, start, positions);
    feed.receive(message(0, '200-0', 'a'), 0);
    feed.receive(message(7, '300-5', 'b'), 0);
    const cursor = parseCursor(positions.cursorOf(['deals']));
    expect(cursor.size).toBe(8);
    expect([cursor.get('deals.0'), cursor.get('deals.1'), cursor.get('deals.7')]).toEqual([
      '200-0',
      '101-0',
      '300-5',
    ]);
    expect(feed.history.covers(cursor, feed.partitionsOf(parseRoom('deals')))).toBe(true);
  });

  it('tells a room of one key of its part of a bundle', () => {
    const positions = new Positions();
    const feed = feedOf(topics.telemetry, start, positions);
    const partition = partitionOf(topics.telemetry, 'v1');
    const event = feed.receive(bundle(partition, '900-0', { v1: [10], other: [20, 30] }), 0) as StreamEvent;
    expect(event.parts.map(({ rooms }) => rooms)).toEqual([
      ['vehicle:v1', 'telemetry:v1'],
      ['vehicle:other', 'telemetry:other'],
    ]);
    const heard = JSON.parse(heardIn(event, ['telemetry:v1'], positions)) as { cursor: string };
    expect(heard).toMatchObject({ subject: 'v1', data: { vehicleId: 'v1', readings: [{ speed: 10 }] } });
    expect(JSON.parse(heardIn(event, ['vehicle:other'], positions))).toMatchObject({
      data: { vehicleId: 'other', readings: [{ speed: 20 }, { speed: 30 }] },
    });
    expect(parseCursor(heard.cursor)).toEqual(new Map([[`telemetry.${partition}`, '900-0']]));
    expect(feed.partitionsOf(parseRoom('vehicle:v1'))).toEqual([`telemetry.${partition}`]);
  });

  it('gives a room that several topics feed one cursor over all of them', () => {
    const positions = new Positions();
    const one = { start: ['70-0'], messages: [] };
    const [telemetry] = [feedOf(topics.telemetry, start, positions), feedOf(topics.alerts, one, positions)];
    const partition = partitionOf(topics.telemetry, 'v1');
    telemetry?.receive(bundle(partition, '900-0', { v1: [10] }), 0);
    expect(parseCursor(positions.cursorOf(['vehicle:v1']))).toEqual(
      new Map([
        [`telemetry.${partition}`, '900-0'],
        ['alerts.0', '70-0'],
      ]),
    );
  });

  it('begins with the past that it is given', () => {
    const feed = feedOf(topics.deals, {
      ...start,
      messages: [message(0, '200-0', 'a'), message(0, '201-0', 'a')],
    });
    const seen = feed.cursorAt(parseRoom('deals'), 201);
    expect(feed.history.after('deals', seen).map(({ entryId }) => entryId)).toEqual(['201-0']);
  });

  it('goes on with nobody from before something was lost', () => {
    const feed = feedOf(topics.deals);
    const partitions = feed.partitionsOf(parseRoom('deals'));
    feed.receive(message(0, '200-0', 'a'), 0);
    const before = feed.cursorAt(parseRoom('deals'), 1);
    expect(feed.history.continues(before, partitions)).toBe(true);
    expect(feed.lose(0)).toBe('deals.0');
    expect(feed.history.covers(before, partitions)).toBe(true);
    expect(feed.history.continues(before, partitions)).toBe(false);
    feed.receive(message(0, '300-0', 'a'), 2);
    expect(feed.history.continues(before, partitions)).toBe(false);
    expect(feed.history.continues(feed.cursorAt(parseRoom('deals'), 3), partitions)).toBe(true);
  });

  it('tells nobody of what was appended again, and goes on behind it', () => {
    const feed = feedOf(topics.deals);
    const partitions = feed.partitionsOf(parseRoom('deals'));
    const first = message(0, '200-0', 'a');
    feed.receive(first, 0);
    expect(feed.receive({ ...first, entryId: '201-0' }, 1)).toBeUndefined();
    const now = feed.cursorAt(parseRoom('deals'), 2);
    expect(now.get('deals.0')).toBe('201-0');
    expect(feed.history.continues(now, partitions)).toBe(true);
    expect(feed.receive(message(0, '202-0', 'a'), 3)).toMatchObject({ previousId: '201-0' });
    const seen = feed.cursorAt(parseRoom('deals'), 0);
    expect(feed.history.after('deals', seen).map(({ entryId }) => entryId)).toEqual(['200-0', '202-0']);
  });

  it('knows where a room was at a moment', () => {
    const feed = feedOf(topics.deals);
    feed.receive(message(0, '200-0', 'a'), 1_000);
    feed.receive(message(0, '201-0', 'a'), 2_000);
    expect(feed.cursorAt(parseRoom('deals'), 1_500).get('deals.0')).toBe('200-0');
    expect(feed.cursorAt(parseRoom('deals'), 500).get('deals.0')).toBe('100-0');
  });
});
