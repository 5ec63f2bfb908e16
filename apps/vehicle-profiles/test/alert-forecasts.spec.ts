import { vehicleMaintenancePredicted, type EventData } from '@rover/contracts';
import { AlertWorld, warning } from './support/alerts.js';
import { NOON } from './support/profiles.js';

type Prediction = EventData<typeof vehicleMaintenancePredicted>;

const DAY_MS = 86_400_000;

let world: AlertWorld;

beforeAll(async () => {
  world = await AlertWorld.open();
}, 60_000);
afterAll(() => world?.close());

/** It is foretold, at a day from now on, in how many days a vehicle's brakes are due, give or take two. */
async function foretell(vehicleId: string, { at, dueInDays }: { at: number; dueInDays: number }) {
  const forecast = {
    component: 'brakePads' as const,
    dueInDays,
    low: dueInDays - 2,
    high: dueInDays + 2,
    dueAt: new Date(NOON + (at + dueInDays) * DAY_MS).toISOString(),
    remainingLife: 0.2,
    binding: 'distance' as const,
    basis: 'plan' as const,
    evidence: [],
  };
  const prediction: Prediction = {
    vehicleId,
    nextService: forecast,
    components: [forecast],
    unknown: [],
    fuelEconomy: null,
    modelVersion: null,
    predictedAt: new Date(NOON + at * DAY_MS).toISOString(),
  };
  await world.profiles.bus.publish(vehicleMaintenancePredicted, [prediction]);
}

describe('a rule over what is foretold', () => {
  it('rings when a component will be due soon, also by the passing of time, and clears when it no longer is', async () => {
    const soon = { type: 'maintenance' as const, component: 'brakePads' as const, withinDays: 10 };
    const rule = await world.rule(warning(soon), ['f1', 'f2']);
    await foretell('f1', { at: 0, dueInDays: 5 });
    await foretell('f2', { at: 0, dueInDays: 12 });
    await world.rings('f1', rule);
    expect(await world.of('f2', rule)).toEqual([]);
    world.pass(3 * 86_400);
    await world.rings('f2', rule);
    await foretell('f1', { at: 3, dueInDays: 90 });
    await world.cleared('f1', rule);
    await foretell('f1', { at: 1, dueInDays: 3 });
    expect(await world.toldInAll('f1')).toEqual(['vehicle.alert.triggered', 'vehicle.alert.cleared']);
  });
});
