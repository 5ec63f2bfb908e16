import {
  acknowledgeAlert,
  addAlertMute,
  createAlertRule,
  createCalendarFeed,
  createGeofence,
  createVehicleDocument,
  dryRunAlertRule,
  getAlertStats,
  getGeofence,
  getVehicleAlert,
  listAlertMutes,
  listAlertRules,
  listGeofences,
  listGeofenceTransitions,
  listVehicleAlerts,
  newVehicleDocument,
  readCalendarFeed,
  revokeGrant,
  updateGeofence,
  type Caller,
  type GrantRole,
} from '@rover/contracts';
import { AlertWorld, signal, warning } from './support/alerts.js';
import { drive, east } from './support/drives.js';
import { manager, person, refused, People } from './support/people.js';
import { iso, NOON, reading } from './support/profiles.js';

let world: AlertWorld;
const people = new People(() => world.profiles);
const now = () => iso(world.profiles.clock.time);
const later = (seconds: number) => iso(world.profiles.clock.time + seconds * 1_000);

beforeAll(async () => (world = await AlertWorld.open()), 60_000);
afterAll(() => world?.close());

/** Somebody with a role on a vehicle from now on. */
async function holder(vehicleId: string, role: GrantRole, until?: string): Promise<Caller> {
  const who = person();
  await people.grant({ vehicleId }, { user: who.sub, role, from: now(), ...(until && { until }) });
  return who;
}

const fast = warning(signal('speed', '>', 100));

/** Rings and is over again; answers the alert's id. */
async function rang(vehicleId: string, ruleId: string, measured: object, over: object): Promise<string> {
  const before = (await world.of(vehicleId)).length;
  world.pass(10);
  await world.put(vehicleId, measured);
  world.pass(10);
  await world.put(vehicleId, over);
  const alerts = await world.of(vehicleId);
  expect(alerts.slice(before)).toMatchObject([{ ruleId, status: 'cleared' }]);
  return alerts.at(-1)?.id as string;
}

const alertsOf = async (vehicle: string, caller: Caller): Promise<string[]> =>
  (await world.ask(listVehicleAlerts, { vehicle, limit: 50 }, caller)).data.map(({ id }) => id).reverse();

describe('alerts', () => {
  it('are those of the time of a grant, and of its parts', async () => {
    const vehicle = await people.vehicle();
    const rule = await world.rule(fast, [vehicle]);
    const placed = await world.rule(warning(signal('heading', '>', 180)), [vehicle]);
    const before = await rang(vehicle, rule.id, { speed: 120 }, { speed: 50 });
    world.pass(10);
    const lessee = await holder(vehicle, 'lessee', later(600));
    const [workshop, viewer] = [await holder(vehicle, 'workshop'), await holder(vehicle, 'viewer')];
    const during = await rang(vehicle, rule.id, { speed: 130 }, { speed: 50 });
    const turned = await rang(vehicle, placed.id, { heading: 200 }, { heading: 10 });

    expect(await alertsOf(vehicle, lessee)).toEqual([during, turned]);
    expect(await alertsOf(vehicle, workshop)).toEqual([before, during]);
    expect(await alertsOf(vehicle, viewer)).toEqual([]);
    expect(await alertsOf(vehicle, manager)).toEqual([before, during, turned]);
    const stats = (await world.ask(getAlertStats, { to: later(1) }, lessee)).data;
    expect(stats).toMatchObject({ total: 2, rules: expect.any(Array) });
    await expect(world.ask(getVehicleAlert, { id: before }, lessee)).rejects.toEqual(refused(404));
    await expect(world.ask(getVehicleAlert, { id: turned }, workshop)).rejects.toEqual(refused(404));
    await expect(world.ask(acknowledgeAlert, { id: during }, workshop)).rejects.toEqual(refused(403));

    world.pass(700);
    expect(await alertsOf(vehicle, lessee)).toEqual([]);
    await expect(world.ask(getVehicleAlert, { id: during }, lessee)).rejects.toEqual(refused(404));
    await expect(world.ask(acknowledgeAlert, { id: during }, lessee)).rejects.toEqual(refused(404));
  });

  it('are acknowledged, and rules made and tried, by who has the vehicle', async () => {
    const [vehicle, other] = [await people.vehicle(), await people.vehicle()];
    await world.put(vehicle, { speed: 150 });
    world.pass(10);
    await world.put(vehicle, { speed: 10 });
    world.pass(60);
    const [owner, driver] = [await holder(vehicle, 'owner'), await holder(vehicle, 'driver')];
    const make = (vehicleIds: string[], caller: Caller) =>
      world.ask(
        createAlertRule,
        { name: 'Mine', enabled: true, scope: { type: 'vehicle', vehicleIds }, definition: fast },
        caller,
      );
    await expect(make([vehicle, other], owner)).rejects.toEqual(refused(403));
    await expect(make([vehicle], driver)).rejects.toEqual(refused(403));
    const { data: rule } = await make([vehicle], owner);
    const id = await rang(vehicle, rule.id, { speed: 120 }, { speed: 10 });
    expect((await world.ask(acknowledgeAlert, { id }, owner)).data.acknowledgedBy).toBe(owner.sub);

    const rulesOf = async (caller: Caller) =>
      (await world.ask(listAlertRules, { standard: false, limit: 100 }, caller)).data.map((one) => one.id);
    expect(await rulesOf(owner)).toEqual([rule.id]);
    expect(await rulesOf(driver)).toEqual([rule.id]);
    expect((await world.ask(listAlertRules, { limit: 100 }, person())).data).toEqual([]);

    const tried = { definition: fast, scope: { type: 'all' as const }, days: 1 };
    expect((await world.ask(dryRunAlertRule, tried, owner)).data).toMatchObject({ rang: 1, watched: 1 });
    const whole = { ...tried, scope: rule.scope };
    expect((await world.ask(dryRunAlertRule, whole, manager)).data).toMatchObject({ rang: 2, watched: 1 });
    expect((await world.ask(dryRunAlertRule, tried, person())).data).toMatchObject({ rang: 0, watched: 0 });
  });

  it('of a fleet and of those below it are an operator’s, who may keep them quiet', async () => {
    const parent = await people.fleet();
    const fleetId = await people.fleet(parent);
    const vehicle = await people.vehicle({ fleetId });
    const operator = person();
    const grant = await people.grant({ fleetId: parent }, { user: operator.sub, role: 'operator' });
    const rule = await world.rule(fast, [vehicle]);
    const id = await rang(vehicle, rule.id, { speed: 120 }, { speed: 10 });
    expect(await alertsOf(vehicle, operator)).toEqual([id]);
    const mute = { from: now(), until: later(60) };
    await world.ask(addAlertMute, { ...mute, vehicleId: vehicle }, operator);
    await world.ask(addAlertMute, { ...mute, fleetId }, operator);
    await expect(world.ask(addAlertMute, { ...mute, fleetId }, person())).rejects.toEqual(refused(403));
    const mutes = async () => (await world.ask(listAlertMutes, { limit: 10 }, operator)).data.length;
    expect(await mutes()).toBe(2);
    await people.ask(revokeGrant, { grantId: grant.id });
    expect([await alertsOf(vehicle, operator), await mutes()]).toEqual([[], 0]);
  });
});

describe('geofences', () => {
  it('and passages are for those who see trips, of the time of their grant', async () => {
    const vehicle = await people.vehicle();
    const geofence = {
      ...{ name: 'yard', margin: 25, minimumDwell: 0, dwell: null, vehicleId: vehicle },
      feature: {
        type: 'Feature' as const,
        geometry: { type: 'Point' as const, coordinates: east(1_000).coordinates },
        properties: { radius: 150 },
      },
    };
    const { data: fence } = await world.ask(createGeofence, geofence);
    const passBy = async () => {
      world.pass(200);
      await world.profiles.record(...drive(vehicle, world.now - 200, { seconds: 100 }));
      await world.profiles.record(reading(vehicle, world.now, { location: east(0) }));
      world.pass(10);
    };
    await passBy();
    const [lessee, workshop] = [
      await holder(vehicle, 'lessee', later(600)),
      await holder(vehicle, 'workshop'),
    ];
    await passBy();
    const passages = async (caller: Caller) =>
      (await world.ask(listGeofenceTransitions, { id: fence.id, limit: 20 }, caller)).data.map(
        ({ time }) => time,
      );
    const all = await passages(manager);
    const own = await passages(lessee);
    expect(own.length).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThan(own.length);
    expect(all).toEqual(expect.arrayContaining(own));
    const fencesOf = async (caller: Caller) =>
      (await world.ask(listGeofences, { limit: 20 }, caller)).data.map(({ id }) => id);
    expect([await fencesOf(lessee), await fencesOf(workshop)]).toEqual([[fence.id], []]);
    await expect(passages(workshop)).rejects.toEqual(refused(404));
    const rename = { id: fence.id, patch: { name: 'mine' } };
    await expect(world.ask(updateGeofence, rename, lessee)).rejects.toEqual(refused(403));
    await expect(world.ask(createGeofence, geofence, lessee)).rejects.toEqual(refused(403));
    await expect(world.ask(createGeofence, geofence, workshop)).rejects.toEqual(refused(404));
    const owner = await holder(vehicle, 'owner');
    expect((await world.ask(updateGeofence, rename, owner)).data.name).toBe('mine');
    world.pass(700);
    await expect(world.ask(getGeofence, { id: fence.id }, lessee)).rejects.toEqual(refused(404));
  });
});

describe('a calendar feed', () => {
  it('shows what its maker may see when it is read, and nothing once that is over', async () => {
    const vehicleId = await people.vehicle();
    const document = newVehicleDocument.parse({ type: 'inspection', title: 'HU', validTo: '2026-06-30' });
    await people.ask(createVehicleDocument, { vehicleId, document });
    const [lessee, viewer] = [
      await holder(vehicleId, 'lessee', later(600)),
      await holder(vehicleId, 'viewer'),
    ];
    const feed = { name: 'Mine', timeZone: 'UTC', vehicleId };
    await expect(people.ask(createCalendarFeed, feed, person())).rejects.toEqual(refused(404));
    const token = async (caller: Caller) =>
      (await people.ask(createCalendarFeed, feed, caller)).data.path.slice('/api/v1/calendars/'.length, -4);
    const [own, seen, staff] = [await token(lessee), await token(viewer), await token(manager)];
    const read = async (secret: string) => (await people.ask(readCalendarFeed, { token: secret })).data.text;
    expect(await read(own)).toContain('HU');
    // A viewer sees no papers.
    expect(await read(seen)).not.toContain('HU');
    world.pass(700);
    await expect(read(own)).rejects.toEqual(refused(404, 'CALENDAR_FEED_NOT_FOUND'));
    expect(await read(staff)).toContain('HU');
  });
});

it('what an owner has sealed is closed to all but administrators', async () => {
  const vehicle = await people.vehicle();
  const rule = await world.rule(fast, [vehicle]);
  const id = await rang(vehicle, rule.id, { speed: 120 }, { speed: 10 });
  world.pass(10);
  await world.profiles.database.query(
    `INSERT INTO profiles.vehicle_seal VALUES ('${vehicle}', '${iso(NOON + world.now * 1_000)}')`,
  );
  expect(await alertsOf(vehicle, manager)).toEqual([]);
  expect(await alertsOf(vehicle, { sub: 'root', roles: ['admin'] })).toEqual([id]);
});
