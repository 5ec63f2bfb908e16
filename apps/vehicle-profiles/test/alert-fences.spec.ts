import { createGeofence, dryRunAlertRule } from '@rover/contracts';
import { Database } from '@rover/persistence';
import { TransitionListeners } from '../src/geofences/transition-listeners.service.js';
import { AlertWorld, warning } from './support/alerts.js';
import { drive, east } from './support/drives.js';
import { iso, NOON, reading } from './support/profiles.js';

let world: AlertWorld;

beforeAll(async () => {
  world = await AlertWorld.open();
}, 60_000);
afterAll(() => world?.close());

/** A vehicle passes a geofence, as those tell of it who find that out. */
async function passes(
  vehicleId: string,
  kind: 'entered' | 'exited' | 'crossed',
  late = false,
): Promise<void> {
  const { app } = world.profiles.running;
  const passage = { vehicleId, geofenceId: 'yard', kind, time: NOON + world.now * 1_000, late };
  await app.get(Database).transaction((tx) => app.get(TransitionListeners).tell(tx, [passage]));
}

describe('a rule over a geofence', () => {
  it('rings while a vehicle is in it, between readings too', async () => {
    const inside = { type: 'geofence' as const, geofenceId: 'yard', is: 'inside' as const };
    const rule = await world.rule(warning(inside), ['g1']);
    await world.put('g1', { speed: 10 });
    await passes('g1', 'entered', true);
    expect(await world.of('g1', rule)).toEqual([]);
    await passes('g1', 'entered');
    await world.rings('g1', rule);
    world.pass(10);
    await world.put('g1', { speed: 20 });
    world.pass(10);
    await passes('g1', 'exited');
    await world.cleared('g1', rule);
    expect(await world.toldInAll('g1')).toEqual(['vehicle.alert.triggered', 'vehicle.alert.cleared']);
  });

  it('rings at the moment at which one is passed through, and stays until somebody clears it', async () => {
    const entered = { type: 'geofence' as const, geofenceId: 'yard', is: 'entered' as const };
    const rule = await world.rule(warning(entered), ['g2']);
    await world.put('g2', { speed: 10 });
    await passes('g2', 'crossed');
    world.pass(10);
    await world.put('g2', { speed: 10 });
    expect(await world.rings('g2', rule)).toMatchObject({ status: 'active', count: 1 });
  });
});

describe('a dry run over a geofence', () => {
  const inside = (geofenceId: string) => ({ type: 'geofence' as const, geofenceId, is: 'inside' as const });

  it('goes through the positions that are stored, and says of an area that is not there that it is unknown', async () => {
    const from = world.now;
    await world.profiles.record(...drive('g3', from, { seconds: 100 }));
    world.pass(400);
    await world.put('g3', { location: east(2_000), speed: 0 });
    const drawn = {
      ...{ name: 'yard', vehicleId: 'g3', margin: 25, minimumDwell: 0, dwell: null },
      feature: {
        type: 'Feature' as const,
        geometry: { type: 'Point' as const, coordinates: east(1_000).coordinates },
        properties: { radius: 150 },
      },
    };
    const fence = (await world.ask(createGeofence, drawn)).data;
    const scope = { type: 'vehicle' as const, vehicleIds: ['g3', 'g1'] };
    const dryRun = async (when: Parameters<typeof warning>[0]) =>
      (await world.ask(dryRunAlertRule, { definition: warning(when), scope, days: 1 })).data;
    const report = await dryRun(inside(fence.id));
    expect(report).toMatchObject({ rang: 1, unknown: [], vehicles: [{ vehicleId: 'g3', rang: 1 }] });
    const at = (second: number) => iso(NOON + (from + second) * 1_000);
    expect(report.vehicles[0]?.times).toEqual([{ from: at(40), to: at(50), severity: 'warning' }]);
    const entered = await dryRun({ ...inside(fence.id), is: 'entered' });
    expect(entered.vehicles[0]?.times).toMatchObject([{ from: at(40) }]);
    expect(await dryRun(inside('nowhere'))).toMatchObject({ rang: 0, unknown: ['geofence'] });
    const foretold = await dryRun({ type: 'maintenance', withinDays: 10 });
    expect(foretold).toMatchObject({ rang: 0, unknown: ['maintenance'] });
  });

  it('counts where a vehicle is at first as no passage', async () => {
    await world.profiles.record(reading('g4', world.now, { location: east(1_000) }));
    const fence = await world.ask(createGeofence, {
      ...{ name: 'here', vehicleId: 'g4', margin: 25, minimumDwell: 0, dwell: null },
      feature: {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: east(1_000).coordinates },
        properties: { radius: 150 },
      },
    });
    const run = async (is: 'inside' | 'entered') => {
      const when = { ...inside(fence.data.id), is };
      const scope = { type: 'vehicle' as const, vehicleIds: ['g4'] };
      return (await world.ask(dryRunAlertRule, { definition: warning(when), scope, days: 1 })).data.rang;
    };
    expect([await run('inside'), await run('entered')]).toEqual([1, 0]);
  });
});
