import {
  checkAccess,
  explainAccess,
  getVehicle,
  getVehicleHistory,
  getVehicleState,
  listReadings,
  searchVehicles,
  telemetryTrends,
  updateVehicle,
} from '@rover/contracts';
import type { Caller } from '@rover/contracts';
import { operator, person, refused, People } from './support/people.js';
import { iso, NOON, reading, startProfiles, type Profiles } from './support/profiles.js';

const HOUR = 3_600_000;
let profiles: Profiles;
const people = new People(() => profiles);

beforeAll(async () => (profiles = await startProfiles({}, NOON + 60_000)), 60_000);
afterAll(() => profiles?.close());

describe('what a role sees', () => {
  const at = (id: string) => ({ type: 'Point' as const, coordinates: [id.length, 50] as [number, number] });

  it('is its own projection of vehicle, state, readings, trends and history', async () => {
    const vehicleId = await people.vehicle({
      vin: 'WVWZZZ1KZAW000077',
      engineNumber: 'E 1',
      location: at('somewhere'),
    });
    const who: Record<string, Caller> = {};
    for (const role of ['owner', 'operator', 'lessee', 'driver', 'workshop', 'viewer'] as const) {
      who[role] = person();
      await people.grant({ vehicleId }, { user: who[role].sub, role, from: iso(NOON - HOUR) });
    }
    await profiles.record(
      reading(vehicleId, 1, { location: at('x'), heading: 90, speed: 30, engineSpeed: 900 }),
    );
    const shown = async (caller: Caller) => {
      const vehicle = (
        await people.ask(getVehicle, { id: vehicleId, include: ['vin', 'provenance'] }, caller)
      ).data;
      const state = (await people.ask(getVehicleState, { vehicleId }, caller)).data;
      const readings = (await people.ask(listReadings, { vehicleId, limit: 100 }, caller)).data;
      const trends = (
        await people.ask(
          telemetryTrends,
          {
            vehicleId,
            signals: ['speed', 'altitude'],
            from: iso(NOON - HOUR),
            to: iso(NOON + HOUR),
          } as never,
          caller,
        )
      ).data;
      const history = await people.ask(getVehicleHistory, { id: vehicleId, limit: 1 }, caller).then(
        () => true,
        () => false,
      );
      return {
        identity: [vehicle.vin, vehicle.plate, vehicle.engineNumber, vehicle.included?.vin].every(Boolean),
        place: [
          vehicle.location,
          state.signals['location'],
          state.signals['heading'],
          readings[0]?.location,
        ].every(Boolean),
        anyPlace: JSON.stringify([vehicle, state, readings, trends]).includes('coordinates'),
        provenance: vehicle.included?.provenance !== undefined,
        speed: state.signals['speed']?.value,
        signals: trends.signals.map(({ signal }) => signal),
        history,
      };
    };
    const whole = {
      ...{ identity: true, place: true, anyPlace: true, provenance: true, speed: 30, history: true },
      signals: ['speed', 'altitude'],
    };
    for (const role of ['owner', 'operator', 'lessee', 'driver'])
      expect({ role, ...(await shown(who[role] as Caller)) }).toEqual({
        role,
        ...whole,
        signals: expect.any(Array),
      });
    const shop = { ...whole, place: false, anyPlace: false, history: false, signals: ['speed'] };
    expect(await shown(who['workshop'] as Caller)).toEqual(shop);
    expect(await shown(who['viewer'] as Caller)).toEqual({ ...shop, identity: false, provenance: false });
    await expect(people.ask(getVehicleState, { vehicleId }, person())).rejects.toEqual(
      refused(404, 'VEHICLE_NOT_FOUND'),
    );
  });

  it('is of one’s own vehicles, for who has a fleet and another vehicle beside it', async () => {
    const [fleetId, who] = [await people.fleet(), person()];
    const [inFleet, single, foreign] = [
      await people.vehicle({ fleetId }),
      await people.vehicle(),
      await people.vehicle(),
    ];
    await people.grant({ fleetId }, { user: who.sub, role: 'operator' });
    await people.grant({ vehicleId: single }, { user: who.sub, role: 'owner' });
    for (const id of [inFleet, single]) expect((await people.ask(getVehicle, { id }, who)).data.id).toBe(id);
    await expect(people.ask(getVehicle, { id: foreign }, who)).rejects.toEqual(refused(404));
    const patch = { id: foreign, patch: { colour: 'red' }, source: 'person', confidence: 1 };
    await expect(people.ask(updateVehicle, patch as never, who)).rejects.toEqual(refused(404));
  });

  it('cannot be guessed by searching for what is hidden', async () => {
    const plate = 'GUESS 1';
    const vehicleId = await people.vehicle({ plate, location: at('there') });
    const [viewer, driver] = [person(), person()];
    await people.grant({ vehicleId }, { user: viewer.sub, role: 'viewer' });
    await people.grant({ vehicleId }, { user: driver.sub, role: 'driver' });
    const count = async (filter: object, caller: Caller) =>
      (await people.ask(searchVehicles, { limit: 20, total: true, ...filter } as never, caller)).data.length;
    const near = { near: { location: at('there'), radius: 1_000 } };
    expect([await count({}, viewer), await count({ plate }, viewer), await count(near, viewer)]).toEqual([
      1, 0, 0,
    ]);
    expect([await count({ plate }, driver), await count(near, driver)]).toEqual([1, 1]);
    const byPlate = { sort: { by: 'plate', order: 'asc' } };
    expect([await count(byPlate, viewer), await count(byPlate, driver)]).toEqual([0, 1]);
  });

  it('of the past begins with the grant, for those who use a vehicle', async () => {
    const [vehicleId, lessee] = [await people.vehicle(), person()];
    await profiles.record(reading(vehicleId, 10, { speed: 10, location: at('a') }));
    await people.grant({ vehicleId }, { user: lessee.sub, role: 'lessee', from: iso(NOON + 20_000) });
    await profiles.record(reading(vehicleId, 30, { engineSpeed: 1_000 }));
    const times = (await people.ask(listReadings, { vehicleId, limit: 100 }, lessee)).data.map(
      ({ deviceTime }) => deviceTime,
    );
    expect(times).toEqual([iso(NOON + 30_000)]);
    const { signals } = (await people.ask(getVehicleState, { vehicleId }, lessee)).data;
    expect([signals['location'], signals['speed'], signals['engineSpeed']?.value]).toEqual([
      undefined,
      undefined,
      1_000,
    ]);
  });
});

describe('access is explained', () => {
  it('by grant, fleet and end, to oneself and to who may give it', async () => {
    const fleetId = await people.fleet();
    const [vehicleId, who] = [await people.vehicle({ fleetId: await people.fleet(fleetId) }), person()];
    const until = iso(profiles.clock.time + HOUR);
    await people.grant({ fleetId }, { user: who.sub, role: 'workshop', until });
    await people.grant({ vehicleId }, { user: who.sub, role: 'viewer' });
    const own = (await people.ask(explainAccess, { vehicle: vehicleId }, who)).data;
    expect(own).toMatchObject({ vehicleId, user: who.sub, edits: expect.arrayContaining(['maintenance']) });
    expect(own.reads).toEqual(
      expect.arrayContaining([
        { part: 'profile', until: null },
        { part: 'documents', until },
      ]),
    );
    expect(own.reads.map(({ part }) => part)).not.toContain('trips');
    expect(own.reasons).toHaveLength(2);
    expect(own.reasons).toContainEqual(
      expect.objectContaining({ by: 'grant', fleetId, role: 'workshop', until }),
    );
    expect(
      (await people.ask(explainAccess, { vehicle: vehicleId, user: who.sub }, operator(fleetId))).data,
    ).toEqual(own);
    await expect(people.ask(explainAccess, { vehicle: vehicleId, user: 'ann' }, who)).rejects.toEqual(
      refused(404),
    );
    const all = (await people.ask(explainAccess, { vehicle: vehicleId })).data;
    expect(all.reasons).toEqual([expect.objectContaining({ by: 'role', role: 'manager' })]);
  });

  it('to rooms: whether one may be entered, and until when', async () => {
    const [vehicleId, who] = [await people.vehicle(), person()];
    const until = iso(profiles.clock.time + HOUR);
    await people.grant({ vehicleId }, { user: who.sub, role: 'driver', until });
    const doorways = [
      { kind: 'vehicle' as const, id: vehicleId, parts: ['telemetry' as const] },
      { kind: 'vehicle' as const, id: vehicleId, parts: ['documents' as const] },
      { kind: 'vehicle' as const, id: 'unknown', parts: ['profile' as const] },
      { kind: 'fleet' as const, id: 'unknown', parts: ['profile' as const] },
    ];
    const { answers } = (await people.ask(checkAccess, { doorways }, who)).data;
    expect(answers.map(({ allowed }) => allowed)).toEqual([true, false, false, false]);
    expect(answers[0]?.until).toBe(until);
  });
});
