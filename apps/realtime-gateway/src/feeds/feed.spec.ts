import { topics, writeBundle, type BundledReading } from '@rover/contracts';
import { partitionOf, type StreamMessage } from '@rover/redis-streams';
import { parseRoom } from '../rooms/room.js';
import { parseCursor } from './cursor.js';
import { Feed } from './feed.js';
import { jsonFor } from './room-event.js';

const limits = { events: 100, bytes: 100_000 };
const start = { start: Array.from({ length: 8 }, (_, n) => `${100 + n}-0`), messages: [] };

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
    const feed = new Feed(topics.deals, start, limits);
    const event = feed.receive(message(3, '500-1', 'lst_"1'), 7);
    expect(event).toMatchObject({
      type: 'deal.scored',
      parts: [{ rooms: ['deals'] }],
      partition: 'deals.3',
      previousId: '103-0',
      receivedAt: 7,
    });
    expect(JSON.parse(jsonFor(event, 'deals'))).toEqual({
      id: 'id-500-1',
      cursor: expect.any(String),
      type: 'deal.scored',
      time: '2026-01-01T00:00:00.000Z',
      subject: 'lst_"1',
      data: expect.anything(),
    });
    expect(jsonFor(event, 'deals')).toContain(message(3, '500-1', 'lst_"1').raw);
  });

  it('writes a cursor over all partitions for a room of the whole topic', () => {
    const feed = new Feed(topics.deals, start, limits);
    feed.receive(message(0, '200-0', 'a'), 0);
    const { cursor } = JSON.parse(jsonFor(feed.receive(message(7, '300-5', 'b'), 0), 'deals')) as {
      cursor: string;
    };
    const positions = parseCursor(cursor);
    expect(positions.size).toBe(8);
    expect([positions.get('deals.0'), positions.get('deals.1'), positions.get('deals.7')]).toEqual([
      '200-0',
      '101-0',
      '300-5',
    ]);
    expect(feed.history.covers(positions, feed.partitionsOf(parseRoom('deals')))).toBe(true);
  });

  it('writes a cursor of one partition for rooms of one key', () => {
    const feed = new Feed(topics.telemetry, start, limits);
    const partition = partitionOf(topics.telemetry, 'v1');
    const event = feed.receive(bundle(partition, '900-0', { v1: [10], other: [20, 30] }), 0);
    const heard = JSON.parse(jsonFor(event, 'telemetry:v1')) as { cursor: string; data: unknown };
    expect(event.parts.map(({ rooms }) => rooms)).toEqual([
      ['vehicle:v1', 'telemetry:v1'],
      ['vehicle:other', 'telemetry:other'],
    ]);
    expect(heard).toMatchObject({ subject: 'v1', data: { vehicleId: 'v1', readings: [{ speed: 10 }] } });
    expect(JSON.parse(jsonFor(event, 'vehicle:other'))).toMatchObject({
      data: { vehicleId: 'other', readings: [{ speed: 20 }, { speed: 30 }] },
    });
    const { cursor } = heard;
    expect(parseCursor(cursor)).toEqual(new Map([[`telemetry.${partition}`, '900-0']]));
    expect(feed.partitionsOf(parseRoom('vehicle:v1'))).toEqual([`telemetry.${partition}`]);
  });

  it('begins with the past that it is given', () => {
    const feed = new Feed(
      topics.deals,
      { ...start, messages: [message(0, '200-0', 'a'), message(0, '201-0', 'a')] },
      limits,
    );
    const seen = feed.cursorAt(parseRoom('deals'), 201);
    expect(feed.history.after('deals', seen).map(({ entryId }) => entryId)).toEqual(['201-0']);
  });

  it('covers nothing from before it began anew', () => {
    const feed = new Feed(topics.deals, start, limits);
    feed.receive(message(0, '200-0', 'a'), 0);
    const before = feed.cursorAt(parseRoom('deals'), 1);
    feed.restart(Array.from({ length: 8 }, () => '5-0'));
    feed.receive(message(0, '6-0', 'a'), 2);
    const partitions = feed.partitionsOf(parseRoom('deals'));
    expect(feed.history.covers(before, partitions)).toBe(false);
    expect(feed.history.covers(feed.cursorAt(parseRoom('deals'), 3), partitions)).toBe(true);
  });

  it('knows where a room was at a moment', () => {
    const feed = new Feed(topics.deals, start, limits);
    feed.receive(message(0, '200-0', 'a'), 1_000);
    feed.receive(message(0, '201-0', 'a'), 2_000);
    expect(feed.cursorAt(parseRoom('deals'), 1_500).get('deals.0')).toBe('200-0');
    expect(feed.cursorAt(parseRoom('deals'), 500).get('deals.0')).toBe('100-0');
  });
});
