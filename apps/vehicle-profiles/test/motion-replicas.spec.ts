import { listTrips, topics, vehicleTelemetryRecorded, type Reading } from '@rover/contracts';
import { Bus, STREAMS, type RunningApp } from '@rover/platform';
import { StreamTail, type StreamMessage, type StreamsOptions } from '@rover/redis-streams';
import {
  aCaller,
  bundlesOf,
  createTestApp,
  createTestDatabase,
  createTestRedis,
  waitFor,
  type TestDatabase,
  type TestRedis,
} from '@rover/testing';
import { app } from '../src/app.js';
import { database as profiles } from '../src/database.js';
import { drive, stand } from './support/drives.js';
import { NOON } from './support/profiles.js';

const LONG_MS = 60_000;
const staff = { caller: aCaller('manager') };
let database: TestDatabase;
let redis: TestRedis;
const running: RunningApp[] = [];
const heard: StreamMessage[] = [];
let tail: StreamTail;

const start = async (): Promise<RunningApp> => {
  const replica = await createTestApp(app, { database, redis, clock: { now: () => NOON + 60_000 } });
  running.push(replica);
  return replica;
};

async function stop(replica: RunningApp): Promise<void> {
  running.splice(running.indexOf(replica), 1);
  await replica.close();
}

beforeAll(async () => {
  [database, redis] = await Promise.all([createTestDatabase(profiles), createTestRedis()]);
  const first = await start();
  const options = first.app.get<StreamsOptions>(STREAMS);
  const onMessages = (messages: readonly StreamMessage[]) => void heard.push(...messages);
  tail = new StreamTail({ ...options, topics: [topics.movements], from: 'beginning', onMessages });
  await tail.start();
}, LONG_MS);

afterAll(async () => {
  await tail?.stop();
  await Promise.all(running.map((replica) => replica.close()));
  await Promise.all([database?.drop(), redis?.drop()]);
});

const bus = () => (running[0] as RunningApp).app.get(Bus);
const send = (readings: readonly Reading[]) =>
  bus().publish(vehicleTelemetryRecorded, bundlesOf(...readings));
const tripsOf = async (vehicleId: string) =>
  (await bus().request(listTrips, { vehicleId, limit: 50 }, staff)).data;
const ids = Array.from({ length: 12 }, (_, i) => `car-${i}`);

/** A drive in steps, so that whoever handles them may change in between. */
const steps = (id: string): Reading[][] => [
  stand(id, 0, { seconds: 60, at: 0 }),
  ...Array.from({ length: 10 }, (_, i) => drive(id, 60 + i * 50, { seconds: 50, begin: i * 1_000 })),
  stand(id, 560, { seconds: 300, at: 10_000 }),
];

describe('movements, over replicas that come and go', () => {
  it(
    'are one trip each, told once, the same as without',
    async () => {
      const plans = ids.map(steps);
      const sendStep = (i: number) => send(plans.flatMap((plan) => plan[i] as Reading[]));
      for (const i of [0, 1, 2, 3]) await sendStep(i);
      await waitFor(async () => (await tripsOf('car-0'))[0]?.status === 'ongoing', LONG_MS);
      const second = await start();
      for (const i of [4, 5, 6]) await sendStep(i);
      // The first replica ends in the middle of all drives; what it had in memory alone is gone.
      await stop(running[0] as RunningApp);
      expect(running).toEqual([second]);
      for (const i of [7, 8]) await sendStep(i);
      await start();
      for (const i of [9, 10, 11]) await sendStep(i);
      for (const id of ids)
        await waitFor(async () => (await tripsOf(id))[0]?.status === 'completed', LONG_MS);
      for (const id of ids) {
        const trips = await tripsOf(id);
        expect(trips).toHaveLength(1);
        expect(trips[0]).toMatchObject({ distance: 10_000, late: false, maxSpeed: 72 });
      }
      const completed = () => heard.filter(({ type }) => type === 'vehicle.trip.completed');
      await waitFor(() => completed().length >= ids.length, LONG_MS);
      expect(
        completed()
          .map(({ key }) => key)
          .sort(),
      ).toEqual([...ids].sort());
      expect(heard.filter(({ type }) => type === 'vehicle.trip.started')).toHaveLength(ids.length);
    },
    3 * LONG_MS,
  );
});
