import {
  listingRecorded,
  maintenanceComponents,
  predictMaintenance,
  recordMaintenanceOutcomes,
  vehicleMaintenancePredicted,
  vehicleMaintenanceUpdated,
} from '@rover/contracts';
import type { MaintenanceOutcome, VehicleUse } from '@rover/contracts';
import { ManualClock } from '@rover/platform';
import { components, randomFrom } from '@rover/scoring';
import { aListing, waitFor } from '@rover/testing';
import { MarketService } from '../src/market/market.service.js';
import { Replicas, admin, as } from './support/replicas.js';

const kind = 'maintenance' as const;
const operator = as('fleetOperator');
const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 5, 1, 12);
const at = (days: number) => new Date(NOW + days * DAY_MS).toISOString();

/** A year of readings at 50 km a day, until `days` from now; oil changed 100 days before that. */
const use = (days = 0, more: Partial<VehicleUse> = {}): VehicleUse => ({
  odometer: [-360, -180, 0].map((back) => ({ time: at(days + back), value: 60_000_000 + back * 50_000 })),
  services: [{ component: 'engineOil', time: at(days - 100), odometer: 55_000_000 }],
  ...more,
});

/** Brakes that wear twice as fast as is common where the load is high. */
function history(vehicles: number): MaintenanceOutcome[] {
  const random = randomFrom(8);
  return Array.from({ length: vehicles }, (_, i) => {
    const engineLoad = i % 2 ? 20 : 45;
    const odometer = 30_000_000 + 20_000_000 * random();
    const service = { component: 'brakePads' as const, time: at(-700), odometer: 30_000_000 };
    const common = (60_000 - (odometer - 30_000_000) / 1_000) / 50;
    const days = common * (engineLoad > 40 ? 0.5 : 1) * (0.85 + 0.3 * random());
    return {
      vehicleId: `past-${i}`,
      seenAt: at(-1_200),
      use: {
        engineLoad,
        odometer: [-360, -180, 0].map((back) => ({
          time: at(back - 1_200),
          value: odometer + back * 50_000,
        })),
        services: [{ ...service, time: at(-1_800) }],
      },
      services: [{ component: 'brakePads', time: at(days - 1_200) }],
    };
  });
}

describe('maintenance', () => {
  let replicas: Replicas;

  beforeEach(async () => {
    replicas = await Replicas.prepare();
    await replicas.start(new ManualClock(NOW));
  });

  afterEach(() => replicas.close());

  const predict = async (vehicle: VehicleUse) => {
    const vehicles = [{ use: vehicle }];
    const { data } = await replicas.bus.request(predictMaintenance, { vehicles, persist: false }, operator);
    return data[0]!;
  };
  const count = async (table: string) => {
    const [row] = await replicas.database.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM scoring.${table}`,
    );
    return row!.n;
  };

  it('is foretold by plans and priors at first, with an interval and what it rests on', async () => {
    expect([...maintenanceComponents].sort()).toEqual(Object.keys(components).sort());
    const prediction = await predict(use());
    expect(prediction).toMatchObject({ modelVersion: null, predictedAt: at(0), fuelEconomy: null });
    const oil = prediction.components.find(({ component }) => component === 'engineOil')!;
    expect(oil).toMatchObject({
      basis: 'plan',
      binding: 'distance',
      dueInDays: expect.closeTo(202, -1) as number,
    });
    expect(oil.low < oil.dueInDays && oil.dueInDays < oil.high).toBe(true);
    expect(oil.evidence.map(({ text }) => text)).toContain('5,000 km driven since');
    expect(prediction.unknown.map(({ component }) => component)).toContain('brakeFluid');
    expect((await predict({})).nextService).toBeNull();
    expect(await count('maintenance_fact')).toBe(0);
  });

  it('is kept and told of when asked, and only of vehicles with an id and by those who may', async () => {
    await replicas.listen('maintenance');
    const ask = (vehicles: { vehicleId?: string; use: VehicleUse }[], caller = operator) =>
      replicas.bus.request(predictMaintenance, { vehicles, persist: true }, caller);
    const { data } = await ask([{ vehicleId: 'v-1', use: use() }]);
    const [told] = await waitFor(
      () => replicas.said(vehicleMaintenancePredicted.name).length > 0 && replicas.heard,
    );
    expect(told).toMatchObject({ subject: 'v-1', data: data[0] });
    expect(await count('maintenance_fact')).toBe(1);
    await expect(ask([{ use: use() }])).rejects.toMatchObject({ code: 'VEHICLE_ID_MISSING', status: 422 });
    await expect(ask([{ vehicleId: 'v-2', use: {} }], as('customer'))).rejects.toMatchObject({ status: 403 });
    const outcomes = history(1);
    const taught = replicas.bus.request(recordMaintenanceOutcomes, { outcomes }, operator);
    await expect(taught).rejects.toMatchObject({ status: 403 });
    expect(await count('maintenance_fact')).toBe(1);

    const done = { vehicleId: 'v-1', maintenanceId: 'm-1', components: ['engineOil' as const], time: at(30) };
    await replicas.bus.publish(vehicleMaintenanceUpdated, [
      { ...done, status: 'planned' },
      { ...done, status: 'completed', performedAt: at(29) },
    ]);
    await waitFor(async () => (await count('maintenance_service')) === 1);
  });

  it('compares fuel economy with what the stock states', async () => {
    const listings = Array.from({ length: 6 }, () =>
      aListing({ model: 'Focus', modelYear: 2020, fuelEconomy: 6 }),
    );
    const importId = '0199a000-0000-7000-8000-000000000001';
    await replicas.bus.publish(
      listingRecorded,
      listings.map((listing) => ({ listing, importId })),
    );
    await waitFor(() => replicas.running[0]!.app.get(MarketService).table.size === 6);
    const fuelEconomy = Array.from({ length: 8 }, (_, i) => ({ time: at(-i), value: 7.5 + (i % 3) / 10 }));
    const { make } = listings[0]!;
    const { fuelEconomy: check } = await predict({ make, model: 'focus', modelYear: 2021, fuelEconomy });
    expect(check).toMatchObject({ expected: 6, basis: 'listings', verdict: 'higher', readings: 8 });
    expect(check!.text).toBe(
      '7.6 l/100 km over 8 readings is more than expected: 6 listings like it state 6.0',
    );
    const given = await predict({ fuelEconomy, expectedFuelEconomy: 7.5 });
    expect(given.fuelEconomy).toMatchObject({ basis: 'given', verdict: 'asExpected' });
  });

  it('is corrected by a model of what came of others, once that has proved better', async () => {
    await expect(replicas.train(kind)).rejects.toThrow(/0 outcomes are known/);
    const outcomes = history(600);
    for (let from = 0; from < 600; from += 200)
      await replicas.bus.request(
        recordMaintenanceOutcomes,
        { outcomes: outcomes.slice(from, from + 200) },
        admin,
      );
    const model = await replicas.train(kind);
    expect(model).toMatchObject({ status: 'champion', decision: 'betterThanBaseline' });
    expect(model.parameters['outcomes']).toEqual({ brakePads: expect.any(Number) as number });
    const { own, baseline } = model.metrics;
    expect(own['meanAbsoluteLogError']).toBeLessThan(baseline!.figures['meanAbsoluteLogError']!);
    const brakes = async (engineLoad: number) => {
      const services = [{ component: 'brakePads' as const, time: at(-300), odometer: 50_000_000 }];
      const prediction = await predict(use(0, { engineLoad, services }));
      return prediction.components.find(({ component }) => component === 'brakePads')!;
    };
    const hard = await waitFor(async () => {
      const found = await brakes(45);
      return found.basis === 'model' && found;
    });
    expect(hard.evidence.at(-1)!.text).toMatch(/^Corrected by what came of \d+ like it/);
    expect(hard.dueInDays).toBeLessThan(0.75 * (await brakes(20)).dueInDays);
  });
});
