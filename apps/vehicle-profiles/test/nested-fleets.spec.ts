import {
  addAlertMute,
  createAlertRule,
  createCalendarFeed,
  createGeofence,
  createMaintenancePlan,
  createMaintenanceRecord,
  dryRunAlertRule,
  getAlertStats,
  getFleetCosts,
  getFleetEmissions,
  getGeofence,
  getMaintenancePlan,
  listAlertMutes,
  listAlertRules,
  listDueMaintenance,
  listGeofenceTransitions,
  listVehicleAlerts,
  listVehiclePlans,
  newCalendarFeed,
  newMaintenancePlan,
  newMaintenanceRecord,
  readCalendarFeed,
  searchVehicles,
  updateFleet,
  updateVehicle,
} from '@rover/contracts';
import { waitFor } from '@rover/testing';
import { PlanMembers } from '../src/maintenance/plans/plan-members.service.js';
import { FenceBook } from '../src/geofences/fence-book.service.js';
import { signal, warning } from './support/alerts.js';
import { drive, east } from './support/drives.js';
import { People, person } from './support/people.js';
import { iso, NOON, reading, startProfiles, type Profiles } from './support/profiles.js';

let profiles: Profiles;
const people = new People(() => profiles);
const word = { source: 'person' as const, confidence: 1 };
const span = { from: iso(NOON - 86_400_000), to: iso(NOON + 86_400_000) };
/** A fleet with one below it, and a vehicle in that. */
let top: string;
let below: string;
let vehicleId: string;
/** Somebody who sees the lower fleet alone. */
const member = person();

beforeAll(async () => {
  profiles = await startProfiles({}, NOON - 3_600_000);
  top = await people.fleet();
  below = await people.fleet(top);
  vehicleId = await people.vehicle({ fleetId: below });
  await people.grant({ fleetId: below }, { user: member.sub, role: 'operator' });
}, 60_000);
afterAll(() => profiles?.close());

describe('what is said of a fleet holds for the fleets below it', () => {
  it('geofences, and emissions of trips', async () => {
    const feature = {
      ...{ type: 'Feature' as const, properties: { radius: 150 } },
      geometry: { type: 'Point' as const, coordinates: east(1_000).coordinates },
    };
    const fence = { name: 'yard', feature, margin: 25, minimumDwell: 0, dwell: null, fleetId: top };
    const { id } = (await people.ask(createGeofence, fence)).data;
    await profiles.running.app.get(FenceBook).refresh();
    profiles.clock.time = NOON + 3_600_000;
    await profiles.record(...drive(vehicleId, 1, { seconds: 300 }));
    await waitFor(async () => {
      const { data } = await people.ask(listGeofenceTransitions, { id, limit: 10 }, member);
      return data.some((passage) => passage.vehicleId === vehicleId && passage.kind === 'entered');
    });
    expect((await people.ask(getGeofence, { id }, member)).data.fleetId).toBe(top);
    await profiles.record(reading(vehicleId, 3_700, { location: east(6_000), speed: 0 }));
    await waitFor(
      async () => (await people.ask(getFleetEmissions, { fleetId: top, ...span })).data.trips === 1,
    );
  });

  it('what care costs, to those who may see it: by month, currency, vehicle and kilometre', async () => {
    const asides = [
      { title: 'Tyres', performedAt: iso(NOON - 3_600_000), otherCost: 40_000, currency: 'EUR' },
      { title: 'Wash', performedAt: iso(NOON - 3_600_000), otherCost: 900, currency: 'GBP' },
      { title: 'Long ago', performedAt: '2020-01-01T10:00:00Z', otherCost: 7, currency: 'EUR' },
    ];
    for (const given of asides)
      await people.ask(createMaintenanceRecord, { vehicleId, record: newMaintenanceRecord.parse(given) });
    const { data } = await people.ask(getFleetCosts, { fleetId: top, ...span });
    const month = iso(NOON).slice(0, 7);
    expect(data).toMatchObject({
      vehicles: 1,
      currencies: [
        { currency: 'EUR', records: 1, other: 40_000, total: 40_000, perVehicle: 40_000 },
        { currency: 'GBP', total: 900 },
      ],
      months: [
        {
          month,
          costs: [
            { currency: 'EUR', total: 40_000 },
            { currency: 'GBP', total: 900 },
          ],
        },
      ],
      dearest: [{ vehicleId, currency: 'EUR', total: 40_000, distance: data.distance }, { currency: 'GBP' }],
    });
    expect(data.distance).toBeGreaterThan(1_000);
    expect(data.currencies[0]?.perKm).toBeCloseTo(40_000 / (data.distance / 1_000));
    expect((await people.ask(getFleetCosts, { fleetId: below, ...span }, member)).data.vehicles).toBe(1);
    for (const fleetId of [top, below])
      await expect(people.ask(getFleetCosts, { fleetId }, person())).rejects.toMatchObject({ status: 404 });
    await expect(people.ask(getFleetCosts, { fleetId: top }, member)).rejects.toMatchObject({ status: 404 });
  });

  it('alert rules, dry runs, mute windows, lists and figures of alerts', async () => {
    const definition = warning(signal('coolantTemp', '>', 100));
    const scope = { type: 'fleet' as const, fleetIds: [top] };
    const rule = (await people.ask(createAlertRule, { name: 'Hot', enabled: true, scope, definition })).data;
    await profiles.record(reading(vehicleId, 3_800, { coolantTemp: 110 }));
    const alerts = () => people.ask(listVehicleAlerts, { fleet: top, rule: rule.id, limit: 10 });
    await waitFor(async () => (await alerts()).data.length === 1);
    expect((await alerts()).data[0]).toMatchObject({ vehicleId, fleetId: below, fleetIds: [below, top] });
    const stats = (await people.ask(getAlertStats, { fleet: top, ...span })).data;
    expect(JSON.stringify(stats)).toContain(rule.id);
    profiles.clock.time = NOON + 3_850_000;
    const tried = (await people.ask(dryRunAlertRule, { scope, definition, days: 1 })).data;
    expect(tried).toMatchObject({ rang: 1, vehicles: [{ vehicleId }] });
    expect((await people.ask(listAlertRules, { limit: 100 }, member)).data.map(({ id }) => id)).toContain(
      rule.id,
    );

    const now = profiles.clock.time;
    const until = iso(now + 3_600_000);
    const mute = (await people.ask(addAlertMute, { fleetId: top, from: iso(now - 1), until })).data;
    expect((await people.ask(listAlertMutes, { limit: 10 }, member)).data).toMatchObject([{ id: mute.id }]);
    const other = {
      name: 'Slow',
      enabled: true,
      scope,
      definition: warning(signal('engineSpeed', '<', 100)),
    };
    const quiet = (await people.ask(createAlertRule, other)).data;
    await profiles.record(reading(vehicleId, 3_900, { engineSpeed: 50 }));
    const [muted] = await waitFor(async () => {
      const { data } = await people.ask(listVehicleAlerts, { fleet: below, rule: quiet.id, limit: 10 });
      return data.length > 0 && data;
    });
    expect(muted?.mutedUntil).toBe(until);
  });

  it('maintenance plans, what is due, and calendars', async () => {
    const plan = newMaintenancePlan.parse({
      ...{ name: 'Yearly', scope: { fleetId: top }, interval: { months: 12 }, mode: 'fixed' },
      start: { on: '2025-02-01' },
    });
    const { id } = (await people.ask(createMaintenancePlan, plan)).data;
    const plans = async () => (await people.ask(listVehiclePlans, { vehicleId }, member)).data;
    expect(await plans()).toMatchObject([{ planId: id }]);
    expect((await people.ask(getMaintenancePlan, { planId: id }, member)).data.name).toBe('Yearly');
    const due = await people.ask(listDueMaintenance, { fleet: top, within: 30, limit: 10 });
    expect(due.data).toMatchObject([{ vehicleId, title: 'Yearly' }]);
    const feed = newCalendarFeed.parse({ name: 'Workshop', fleetId: top });
    const { path } = (await people.ask(createCalendarFeed, feed)).data;
    const token = path.replace(/^.*\/([^/]+)\.ics$/, '$1');
    expect((await people.ask(readCalendarFeed, { token })).data.text).toContain('Yearly');

    await people.ask(updateFleet, { id: below, patch: { parentId: null } });
    await profiles.running.app.get(PlanMembers).sweep();
    expect(await plans()).toEqual([]);
    await people.ask(updateFleet, { id: below, patch: { parentId: top } });
  });

  it('a speed limit, unless a fleet between or the vehicle has its own', async () => {
    const rings = async (second: number, speed: number) => {
      const fast = await people.vehicle({ fleetId: below });
      for (const at of [0, 20, 40]) await profiles.record(reading(fast, second + at, { speed }));
      const { data } = await people.ask(listVehicleAlerts, {
        vehicle: fast,
        rule: 'std.overspeed',
        limit: 10,
      });
      return data.length;
    };
    expect(await rings(4_000, 95)).toBe(0);
    await people.ask(updateFleet, { id: top, patch: { speedLimit: 90 } });
    expect(await rings(4_100, 95)).toBe(1);
    expect(await rings(4_200, 85)).toBe(0);
    await people.ask(updateFleet, { id: below, patch: { speedLimit: 80 } });
    expect(await rings(4_300, 85)).toBe(1);
    const slow = await people.vehicle({ fleetId: below, speedLimit: 25 });
    for (const at of [0, 20, 40]) await profiles.record(reading(slow, 4_400 + at, { speed: 30 }));
    const asked = { vehicle: slow, rule: 'std.overspeed', limit: 10 };
    expect((await people.ask(listVehicleAlerts, asked)).data).toHaveLength(1);
  });

  it('a speed limit at once, also for vehicles that are watched already', async () => {
    await people.ask(updateFleet, { id: below, patch: { speedLimit: null } });
    await people.ask(updateFleet, { id: top, patch: { speedLimit: 100 } });
    const moving = await people.vehicle({ fleetId: below });
    let second = 5_000;
    const drive = async () => {
      await profiles.record(reading(moving, (second += 10), { speed: 95 }));
      const asked = { vehicle: moving, rule: 'std.overspeed', status: 'active', limit: 10 } as const;
      return (await people.ask(listVehicleAlerts, asked)).data.length;
    };
    const settles = (rings: number) => waitFor(async () => (await drive()) === rings);
    for (let i = 0; i < 5; i++) expect(await drive()).toBe(0);
    await people.ask(updateFleet, { id: top, patch: { speedLimit: 90 } });
    await settles(1);
    await people.ask(updateVehicle, { id: moving, patch: { speedLimit: 120 }, ...word } as never);
    await settles(0);
    await people.ask(updateVehicle, { id: moving, patch: { speedLimit: null }, ...word } as never);
    await settles(1);
    await people.ask(updateVehicle, {
      id: moving,
      patch: { fleetId: await people.fleet() },
      ...word,
    } as never);
    await settles(0);
  });

  it('searches', async () => {
    const ask = { fleetId: top, limit: 20, total: true } as never;
    expect((await people.ask(searchVehicles, ask)).data.map(({ id }) => id)).toContain(vehicleId);
  });
});
