import { vehicleTelemetryRecorded, type Reading, type TrendPoint } from '@rover/contracts';
import { Database } from '@rover/persistence';
import { bundlesOf, waitFor } from '@rover/testing';
import { Backlog } from '../src/telemetry/rollups/backlog.service.js';
import { Rollups } from '../src/telemetry/rollups/rollup.service.js';
import { iso, NOON, reading, startProfiles, type Profiles } from './support/profiles.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let profiles: Profiles;

beforeAll(async () => {
  // Before the first reading: what comes before a window is closed is not late.
  profiles = await startProfiles({}, NOON - 7 * HOUR);
}, 60_000);

afterAll(() => profiles?.close());

const rollUpAt = (time: number) => profiles.rollUpAt(time);

/** Seeded, so that a failure can be seen again. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

interface Window {
  min: number;
  mean: number;
  max: number;
  last: number;
  p95: number;
}

/** The same by the simplest means: every window's values, sorted. */
function naive(readings: readonly Reading[], widthMs: number): Map<number, Window> {
  const values = new Map<number, [number, number][]>();
  for (const { deviceTime, speed } of readings) {
    if (speed === undefined) continue;
    const time = Date.parse(deviceTime);
    const window = Math.floor(time / widthMs) * widthMs;
    values.set(window, [...(values.get(window) ?? []), [time, speed]]);
  }
  return new Map(Array.from(values, ([window, pairs]) => [window, naiveWindow(pairs)]));
}

function naiveWindow(pairs: [number, number][]): Window {
  const sorted = pairs.map(([, speed]) => speed).sort((a, b) => a - b);
  const [, last] = [...pairs].sort(([a], [b]) => a - b).at(-1) as [number, number];
  return {
    min: Math.min(...sorted),
    max: Math.max(...sorted),
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    last,
    p95: sorted[Math.ceil(0.95 * sorted.length) - 1] as number,
  };
}

function expectPoints(points: readonly TrendPoint[], expected: Map<number, Window>): void {
  const known = points.filter(({ value }) => value !== null);
  expect(known.map(({ time }) => Date.parse(time))).toEqual([...expected.keys()].sort((a, b) => a - b));
  for (const { time, value, min, max, last, p95 } of known) {
    const window = expected.get(Date.parse(time)) as Window;
    expect([min, max, last, p95]).toEqual([window.min, window.max, window.last, window.p95]);
    expect(value as number).toBeCloseTo(window.mean, 3);
  }
}

/** More than can be shown one by one, over some hours, with a pause. Steps of a quarter are exact in single precision. */
function drive(vehicleId: string, seed: number): Reading[] {
  const random = randomOf(seed);
  const seconds = Array.from({ length: 1_500 }, (_, n) => -6 * 3_600 + n * 10 + (n > 700 ? 3_000 : 0));
  return seconds.map((second) =>
    reading(
      vehicleId,
      second,
      random() < 0.9 ? { speed: Math.round(random() * 400) / 4 } : { fuelLevel: 50 },
    ),
  );
}

const speeds = async (vehicleId: string, from: number, to: number) => {
  const { resolution, signals } = await profiles.trends({
    vehicleId,
    signals: ['speed'],
    from: iso(from),
    to: iso(to),
  });
  return { resolution, points: signals[0]?.points ?? [] };
};

describe('rollups', () => {
  const readings = drive('r1', 7);
  const from = NOON - 6 * HOUR;

  it('show the same as readings that were gone through one by one, rolled up or not yet', async () => {
    await profiles.record(...readings);
    const minutes = naive(readings, MINUTE);
    const before = await speeds('r1', from, NOON);
    expect(before.resolution).toBe('minute');
    expectPoints(before.points, minutes);
    await rollUpAt(NOON - 3 * HOUR);
    expectPoints((await speeds('r1', from, NOON)).points, minutes);
    await rollUpAt(NOON + HOUR);
    expect((await speeds('r1', from, NOON)).points).toEqual(before.points);
  });

  it('are coarser for a longer span', async () => {
    const hours = await speeds('r1', NOON - 10 * DAY, NOON + 1);
    expect(hours.resolution).toBe('hour');
    expectPoints(hours.points, naive(readings, HOUR));
    const days = await speeds('r1', NOON - 300 * DAY, NOON + 1);
    expect(days.resolution).toBe('day');
    expectPoints(days.points, naive(readings, DAY));
  });

  it('show a pause as one gap', async () => {
    const { points } = await speeds('r1', from, NOON);
    const gaps = points.filter(({ value }) => value === null);
    expect(gaps).toHaveLength(1);
    expect(points.length).toBeLessThanOrEqual(2_000);
  });

  it('are made again where late readings come, and of those windows alone', async () => {
    await rollUpAt(NOON + 2 * DAY);
    const late = [0, 1, 2].map((n) => reading('r1', -5 * 3_600 + n * 7 + 1, { speed: 399.75 - n }));
    await profiles.record(...late);
    await rollUpAt(NOON + 2 * DAY);
    expectPoints((await speeds('r1', from, NOON)).points, naive([...readings, ...late], MINUTE));
    expectPoints((await speeds('r1', NOON - 300 * DAY, NOON + 1)).points, naive([...readings, ...late], DAY));
    const flagged = await profiles.database.query<{ time: Date }>(
      `SELECT time FROM profiles.rollup_minute WHERE late AND speed IS NOT NULL`,
    );
    expect(flagged.map(({ time }) => time.getTime())).toEqual([NOON - 5 * HOUR]);
    expect(await profiles.database.query('SELECT FROM profiles.rollup_due')).toEqual([]);
  });

  it('come to the same when two replicas are at it', async () => {
    const more = drive('r2', 11);
    await profiles.record(...more);
    const rollups = profiles.running.app.get(Rollups);
    profiles.clock.time = NOON + 3 * DAY;
    await Promise.all([rollups.sweep(), rollups.sweep(), rollups.sweep()]);
    await rollUpAt(NOON + 3 * DAY);
    expectPoints((await speeds('r2', from, NOON)).points, naive(more, MINUTE));
  });
});

describe('a backlog', () => {
  it('keeps windows open for what waits to be stored, so that none of it is late', async () => {
    const backlog = profiles.running.app.get(Backlog);
    const start = NOON + 5 * DAY;
    await rollUpAt(start);
    await profiles.running.app.get(Database).transaction(async (tx) => {
      await tx.execute('LOCK TABLE state_holder IN EXCLUSIVE MODE');
      await profiles.bus.publish(
        vehicleTelemetryRecorded,
        bundlesOf(reading('b1', (5 * DAY) / 1_000 + 1, { speed: 50 })),
      );
      await waitFor(async () => (await backlog.behindMs()) > 0, 20_000);
      profiles.clock.time = start + MINUTE + 15_001;
      await profiles.running.app.get(Rollups).sweep();
    });
    await waitFor(async () => (await backlog.behindMs()) === 0);
    await rollUpAt(start + 2 * MINUTE);
    const { points } = await speeds('b1', start - 5 * DAY, start + DAY);
    expect(points.filter(({ value }) => value !== null)).toMatchObject([{ value: 50 }]);
    const [row] = await profiles.database.query<{ late: boolean }>(
      `SELECT late FROM profiles.rollup_minute JOIN profiles.vehicle_state ON no = vehicle_no WHERE vehicle_id = 'b1'`,
    );
    expect(row).toEqual({ late: false });
  });
});

describe('trends', () => {
  it('show single readings where these are few', async () => {
    profiles.clock.time = NOON + 3 * DAY;
    await profiles.record(...[0, 1, 2, 300, 301].map((s) => reading('t1', s, { speed: s })));
    const { resolution, points } = await speeds('t1', NOON, NOON + HOUR);
    expect(resolution).toBe('reading');
    expect(points.map(({ value }) => value)).toEqual([0, 1, 2, null, 300, 301]);
  });

  it('say of the unit and of what was asked', async () => {
    const answer = await profiles.trends({ vehicleId: 't1', signals: ['speed', 'coolantTemp'] });
    expect(answer.signals.map(({ signal, unit }) => [signal, unit])).toEqual([
      ['speed', 'km/h'],
      ['coolantTemp', 'Celsius'],
    ]);
    expect(Date.parse(answer.to) - Date.parse(answer.from)).toBe(DAY);
  });

  it('refuse a span that ends before it begins', async () => {
    await expect(speeds('t1', NOON, NOON)).rejects.toMatchObject({ code: 'SPAN_INVALID', status: 422 });
  });
});
