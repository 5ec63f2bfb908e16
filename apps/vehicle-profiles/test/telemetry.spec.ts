import { getVehicleState, listReadings, vehicleTelemetryRecorded } from '@rover/contracts';
import { StreamProducer } from '@rover/redis-streams';
import { aCaller } from '@rover/testing';
import { QuickStateRepository } from '../src/telemetry/state/quick-state.repository.js';
import { ReadingFollowers, type FreshReadings } from '../src/telemetry/reading-followers.service.js';
import { caller, iso, NOON, reading, startProfiles, type Profiles } from './support/profiles.js';

let profiles: Profiles;
const at = (second: number) => iso(NOON + second * 1_000);

beforeAll(async () => {
  profiles = await startProfiles();
}, 60_000);

afterAll(() => profiles?.close());

/** How many readings of a vehicle are stored, but for the marks of the tests themselves. */
const stored = async (vehicleId: string): Promise<number> => {
  const [row] = await profiles.database.query<{ count: string }>(
    `SELECT count(*) FROM profiles.reading JOIN profiles.vehicle_state ON no = vehicle_no
     WHERE vehicle_id = '${vehicleId}' AND other IS NULL`,
  );
  return Number(row?.count);
};

describe('the state of a vehicle', () => {
  it('has the newest value of each signal, in whatever order readings come', async () => {
    const location = { type: 'Point' as const, coordinates: [11.5, 48.1] as [number, number] };
    await profiles.record(
      reading('v1', 30, { speed: 80 }),
      reading('v1', 10, { speed: 20, fuelLevel: 60, location }),
      reading('v1', 20, { speed: 50, fuelLevel: 59.5, tirePressure: { frontLeft: 240 } }),
    );
    const { signals, deviceTime, receivedAt } = await profiles.state('v1');
    expect(signals).toMatchObject({
      speed: { value: 80, time: at(30) },
      fuelLevel: { value: 59.5, time: at(20) },
      'tirePressure.frontLeft': { value: 240, time: at(20) },
      location: { value: location, time: at(10) },
    });
    expect([deviceTime, receivedAt]).toEqual([at(30), iso(NOON + 30_050)]);
  });

  it('is read from PostgreSQL when Redis does not have it, the same', async () => {
    await profiles.record(reading('v3', 10, { speed: 10, odometer: 12_345_678.9, dtcs: [] }));
    const shown = await profiles.state('v3');
    const keys = (await profiles.redis.keys()).filter((key) => key.includes('vehicle-state'));
    await profiles.redis.client.del(...keys);
    expect(await profiles.state('v3')).toEqual(shown);
  });

  it('is not put back by a former holder of its partition', async () => {
    const quick = profiles.running.app.get(QuickStateRepository);
    const state = (speed: number) => ({
      no: 1,
      version: speed,
      deviceTime: NOON,
      receivedAt: NOON,
      values: { speed },
      times: { speed: NOON },
    });
    for (const [partition, fence, speed] of [
      [0, 1_000_002, 2],
      [0, 1_000_001, 1],
    ] as const)
      for (const each of [0, 1, 2, 3, 4, 5, 6, 7])
        await quick.save({ partition: partition + each, fence }, new Map([['v-fenced', state(speed)]]));
    expect((await quick.find('v-fenced'))?.values).toEqual({ speed: 2 });
    const fences = (await profiles.redis.keys()).filter(
      (key) => key.endsWith(':fence') && key.includes('vehicle-state'),
    );
    await profiles.redis.client.del(...fences);
  });

  it('is answered to those who may see the vehicle alone', async () => {
    const asked = profiles.bus.request(getVehicleState, { vehicleId: 'v1' }, { caller: aCaller('customer') });
    await expect(asked).rejects.toMatchObject({ code: 'VEHICLE_NOT_FOUND', status: 404 });
  });

  it('is 404 for a vehicle that was never heard of', async () => {
    await expect(profiles.state('nobody')).rejects.toMatchObject({
      code: 'VEHICLE_STATE_UNKNOWN',
      status: 404,
    });
  });
});

describe('readings', () => {
  it('are stored once, however often and in whatever company they come', async () => {
    const once = reading('v2', 10, { speed: 10, location: { type: 'Point', coordinates: [1, 2] } });
    const withId = { ...reading('v2', 10, { speed: 10 }), id: '01890a5d-ac96-774b-bcce-b302099a8057' };
    await profiles.record(once, once, withId);
    await profiles.record(withId, reading('v2', 11, { speed: 11 }), { ...once, receivedAt: at(40) });
    expect(await stored('v2')).toBe(3);
    const metrics = await (await fetch(`${profiles.running.url}/metrics`)).text();
    expect(metrics).toMatch(/rover_telemetry_readings_total\{outcome="duplicate",app="vehicle-profiles"\} 3/);
  });

  it('of one moment are two when they say different things', async () => {
    await profiles.record(reading('v4', 1, { speed: 10 }), reading('v4', 1, { fuelLevel: 10 }));
    expect(await stored('v4')).toBe(2);
  });

  it('keep going when some are of many vehicles and one fits no contract', async () => {
    const producer = profiles.running.app.get(StreamProducer);
    const bad = {
      type: vehicleTelemetryRecorded.name,
      key: 'many-0',
      data: { vehicles: ['many-0'], readings: [[{ speed: 'fast' }]] },
    };
    await producer.append(vehicleTelemetryRecorded.topic, [bad]);
    await profiles.record(
      ...Array.from({ length: 300 }, (_, i) => reading(`many-${i % 100}`, i % 45, { speed: i % 45 })),
    );
    expect((await profiles.state('many-0')).signals['speed']?.value).toBe(20);
    expect((await profiles.state('many-44')).signals['speed']?.value).toBe(44);
  });

  it('come back as they were sent, page by page, the newest first', async () => {
    const whole = reading('v5', 3, {
      location: { type: 'Point', coordinates: [-123.4567891, 89.9999999] },
      speed: 81.25,
      odometer: 4_294_967_294.5,
      engineHours: 12_345.6,
      ignition: 'ON',
      milOn: true,
      moving: false,
      dtcs: [{ code: 'P0301', status: 'confirmed' }],
      tirePressure: { frontLeft: 240, rearRight: 235.5 },
      acceleration: { longitudinal: -1.25 },
      private: { armed: true, adc: 12.5 },
    });
    await profiles.record(reading('v5', 1, { speed: 1 }), reading('v5', 2, { speed: 2 }), whole);
    const ask = async (cursor?: string) =>
      profiles.bus.request(listReadings, { vehicleId: 'v5', limit: 2, from: at(0), cursor }, { caller });
    const first = await ask();
    const { vehicleId: _, ...expected } = whole;
    expect(first.data[0]).toEqual(expected);
    const second = await ask(first.meta.nextCursor as string);
    expect([...first.data, ...second.data].map(({ speed }) => speed)).toEqual([81.25, 2, 1]);
    expect(second.meta.nextCursor).toBeNull();
  });

  it('are told to followers once each, in order, with what is late', async () => {
    const told: FreshReadings[] = [];
    const follow = async (_tx: unknown, fresh: readonly FreshReadings[]) => void told.push(...fresh);
    profiles.running.app.get(ReadingFollowers).add({ name: 'test', follow });
    const readings = [10, 30, 20].map((second) => reading('v6', second, { speed: second }));
    await profiles.record(...readings);
    await profiles.record(...readings, reading('v6', 25, { speed: 25 }));
    const heard = told
      .filter(({ vehicleId }) => vehicleId === 'v6')
      .flatMap((fresh) => fresh.readings)
      .filter(({ reading: { speed } }) => speed !== undefined);
    expect(heard.map(({ reading: { speed }, late }) => [speed, late])).toEqual([
      [10, false],
      [30, false],
      [20, true],
      [25, true],
    ]);
  });
});
