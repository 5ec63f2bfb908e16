import { topics, type Reading } from '@rover/contracts';
import { partitionOf } from '@rover/redis-streams';
import type { RunningApp } from '@rover/platform';
import {
  aCaller,
  bundlesOf,
  createTestApp,
  createTestDatabase,
  createTestRedis,
  type TestDatabase,
  type TestRedis,
} from '@rover/testing';
import { app } from '../src/app.js';
import { database as profiles } from '../src/database.js';
import { Recorder } from '../src/telemetry/recorder.service.js';
import { LatestStates } from '../src/telemetry/state/latest-states.service.js';
import { TelemetryService } from '../src/telemetry/telemetry.service.js';
import { NOON, reading } from './support/profiles.js';

const ID = 'car';
let database: TestDatabase;
let redis: TestRedis;
let first: RunningApp;
let second: RunningApp;

beforeAll(async () => {
  [database, redis] = await Promise.all([createTestDatabase(profiles), createTestRedis()]);
  const start = () => createTestApp(app, { database, redis, clock: { now: () => NOON + 60_000 } });
  first = await start();
  second = await start();
}, 60_000);

afterAll(async () => {
  await Promise.all([first?.close(), second?.close()]);
  await Promise.all([database?.drop(), redis?.drop()]);
});

/** Handled by a replica that holds the partition under a fence, or believes that it does. */
const record = (replica: RunningApp, fence: number, ...readings: Reading[]) =>
  replica.app
    .get(TelemetryService)
    .record(bundlesOf(...readings), { partition: partitionOf(topics.telemetry, ID), fence });

const latest = async () => (await second.app.get(LatestStates).find([ID])).get(ID)?.values;
const row = async () => {
  const [stored] = await database.query<{ second: number }>(
    `SELECT extract(epoch FROM device_time)::float8 - ${NOON / 1_000} AS second FROM profiles.vehicle_state WHERE vehicle_id = '${ID}'`,
  );
  return stored?.second;
};

describe('the state of a vehicle, over replicas that follow each other', () => {
  it('goes on with all that was stored, whoever remembers what', async () => {
    await record(first, 1, reading(ID, 1, { speed: 1 }));
    await record(first, 1, reading(ID, 2, { fuelLevel: 50 }));
    expect([await row(), await latest()]).toEqual([1, { speed: 1, fuelLevel: 50 }]);
    await record(second, 2, reading(ID, 3, { speed: 3 }));
    expect(await latest()).toEqual({ speed: 3, fuelLevel: 50 });
    // The first does not know that it was followed, and ends with what it had in hand.
    await record(first, 1, reading(ID, 4, { heading: 90 }));
    await record(second, 2, reading(ID, 5, { speed: 5 }));
    expect(await latest()).toEqual({ speed: 5, fuelLevel: 50, heading: 90 });
    expect((await second.app.get(TelemetryService).state(ID, aCaller('manager'))).signals).toMatchObject({
      speed: { value: 5 },
      heading: { value: 90 },
    });
  });

  it('is written at once when readings since would not tell it', async () => {
    await record(second, 2, reading(ID, 0, { coolantTemp: 80 }));
    expect([await row(), (await latest())?.['coolantTemp']]).toEqual([5, 80]);
  });

  it('is written when it has not been for long, and when its vehicle falls silent', async () => {
    await record(second, 2, reading(ID, 6, { speed: 6 }));
    expect(await row()).toBe(5);
    await second.app.get(Recorder).settle(NOON);
    expect(await row()).toBe(5);
    await second.app.get(Recorder).settle(NOON + 10_000);
    expect(await row()).toBe(6);
    await record(second, 2, reading(ID, 40, { speed: 40 }));
    expect(await row()).toBe(40);
  });

  it('is not written by who remembers an older one', async () => {
    await record(second, 2, reading(ID, 41, { speed: 41 }));
    await record(first, 3, reading(ID, 42, { speed: 42 }));
    await second.app.get(Recorder).settle(NOON + 90_000);
    expect([await row(), (await latest())?.['speed']]).toEqual([40, 42]);
  });
});
