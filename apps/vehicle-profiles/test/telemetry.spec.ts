import { getVehicleState, vehicleTelemetryRecorded, type Reading, type VehicleState } from '@rover/contracts';
import type { Bus } from '@rover/platform';
import { StreamProducer } from '@rover/redis-streams';
import { aCaller, startService, waitFor, type TestService } from '@rover/testing';
import { AppModule } from '../src/app.module.js';
import { database } from '../src/database.js';

let service: TestService;
let bus: Bus;

beforeAll(async () => {
  service = await startService({ name: 'vehicle-profiles', module: AppModule }, database);
  ({ bus } = service);
}, 60_000);

afterAll(() => service?.close());

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 12, 0, second)).toISOString();
const reading = (vehicleId: string, second: number, measured: Partial<Reading>): Reading => ({
  vehicleId,
  deviceTime: at(second),
  receivedAt: at(50),
  ...measured,
});

async function state(vehicleId: string): Promise<VehicleState> {
  return (await bus.request(getVehicleState, { vehicleId }, { caller: aCaller('fleetOperator') })).data;
}

/** Everything that was published is handled once this reading, published last, shows. */
async function settled(vehicleId: string): Promise<VehicleState> {
  await bus.publish(vehicleTelemetryRecorded, [reading(vehicleId, 49, { engineHours: 1 })]);
  return waitFor(async () => {
    const now = await state(vehicleId);
    return now.signals['engineHours'] && now;
  });
}

describe('vehicle-profiles', () => {
  it('knows the newest value of each signal, in whatever order readings come', async () => {
    const location = { type: 'Point' as const, coordinates: [11.5, 48.1] as [number, number] };
    await bus.publish(vehicleTelemetryRecorded, [
      reading('v1', 30, { speed: 80 }),
      reading('v1', 10, { speed: 20, fuelLevel: 60, location }),
      reading('v1', 20, { speed: 50, fuelLevel: 59.5 }),
    ]);
    const { signals, deviceTime, receivedAt } = await settled('v1');
    expect(signals).toMatchObject({
      speed: { value: 80, time: at(30) },
      fuelLevel: { value: 59.5, time: at(20) },
      location: { value: location, time: at(10) },
    });
    expect([deviceTime, receivedAt]).toEqual([at(49), at(50)]);
  });

  it('does not apply an event twice', async () => {
    const producer = service.running.app.get(StreamProducer);
    const message = {
      id: '01890a5d-ac96-774b-bcce-b302099a8057',
      type: vehicleTelemetryRecorded.name,
      key: 'v2',
    };
    const { topic } = vehicleTelemetryRecorded;
    await producer.append(topic, [{ ...message, data: reading('v2', 10, { speed: 10 }) }]);
    await producer.append(topic, [{ ...message, data: reading('v2', 20, { speed: 99 }) }]);
    expect((await settled('v2')).signals['speed']).toEqual({ value: 10, time: at(10) });
  });

  it('keeps going when some are of many vehicles and one fits no contract', async () => {
    const producer = service.running.app.get(StreamProducer);
    const readings = Array.from({ length: 300 }, (_, i) =>
      reading(`many-${i % 100}`, i % 45, { speed: i % 45 }),
    );
    await bus.publish(vehicleTelemetryRecorded, readings);
    const bad = {
      type: vehicleTelemetryRecorded.name,
      key: 'many-0',
      data: { vehicleId: 'many-0', speed: 'fast' },
    };
    await producer.append(vehicleTelemetryRecorded.topic, [bad]);
    expect((await settled('many-0')).signals['speed']?.value).toBe(20);
    expect((await settled('many-44')).signals['speed']?.value).toBe(44);
  });

  it('answers those who work with vehicles alone', async () => {
    const asked = bus.request(getVehicleState, { vehicleId: 'v1' }, { caller: aCaller('customer') });
    await expect(asked).rejects.toMatchObject({ code: 'FORBIDDEN', status: 403 });
  });

  it('answers 404 for a vehicle that was never heard of', async () => {
    await expect(state('nobody')).rejects.toMatchObject({ code: 'VEHICLE_STATE_UNKNOWN', status: 404 });
  });
});
