import { Database } from '@rover/persistence';
import { TransitionListeners } from '../src/geofences/transition-listeners.service.js';
import { AlertWorld, warning } from './support/alerts.js';
import { NOON } from './support/profiles.js';

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
