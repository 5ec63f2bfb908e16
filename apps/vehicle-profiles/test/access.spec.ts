import {
  checkAccess,
  createFleet,
  createGrant,
  createVehicle,
  explainAccess,
  getFleet,
  getVehicle,
  getVehicleHistory,
  getVehicleState,
  listFleets,
  listGrants,
  listReadings,
  removeFleet,
  revokeGrant,
  searchVehicles,
  telemetryTrends,
  updateFleet,
  updateGrant,
  updateVehicle,
} from '@rover/contracts';
import type {
  Caller,
  Grant,
  GrantRole,
  NewGrant,
  NewVehicle,
  RequestContract,
  RequestOf,
} from '@rover/contracts';
import { aCaller } from '@rover/testing';
import { iso, NOON, reading, startProfiles, type Profiles } from './support/profiles.js';

const HOUR = 3_600_000;
let profiles: Profiles;
let made = 0;

beforeAll(async () => (profiles = await startProfiles({}, NOON + 60_000)), 60_000);
afterAll(() => profiles?.close());

const manager = aCaller('manager');
const person = (sub = `person-${++made}`): Caller => ({ sub, roles: ['customer'] });
const operator = (...fleets: string[]): Caller => ({
  sub: `operator-${++made}`,
  roles: ['fleetOperator'],
  fleets,
});
const ask = async <C extends RequestContract>(contract: C, request: RequestOf<C>, caller: Caller = manager) =>
  (await profiles.bus.request(contract, request as never, { caller })) as never as Promise<
    Awaited<ReturnType<typeof profiles.bus.request<C>>>
  >;

async function aVehicle(facts: Partial<NewVehicle> = {}): Promise<string> {
  const vehicle = { plate: `AC ${++made}`, make: 'Lada', ...facts };
  return (await ask(createVehicle, { vehicle, source: 'person', confidence: 1 } as never)).data.id;
}

const aFleet = async (parentId: string | null = null, caller = manager) =>
  (await ask(createFleet, { fleet: { name: `Fleet ${++made}`, parentId } }, caller)).data.id;

async function grant(
  subject: { vehicleId?: string; fleetId?: string },
  given: Partial<NewGrant> & { user: string; role: GrantRole },
  caller = manager,
): Promise<Grant> {
  return (await ask(createGrant, { ...subject, grant: given }, caller)).data;
}

const sees = (id: string, caller: Caller) =>
  ask(getVehicle, { id }, caller).then(
    () => true,
    ({ status }: { status: number }) => status !== 404,
  );
const refused = (status: number, code?: string) => expect.objectContaining({ status, ...(code && { code }) });

describe('a fleet', () => {
  it('is made, renamed by who has read it, and deleted when nothing is in it', async () => {
    const id = await aFleet();
    const renamed = (await ask(updateFleet, { id, patch: { name: 'North' }, version: 1 })).data;
    expect(renamed).toMatchObject({ name: 'North', version: 2, vehicles: 0, parentId: null });
    await expect(ask(updateFleet, { id, patch: { name: 'South' }, version: 1 })).rejects.toEqual(
      refused(412, 'FLEET_VERSION_MISMATCH'),
    );
    const vehicle = await aVehicle({ fleetId: id });
    await expect(ask(removeFleet, { id })).rejects.toEqual(refused(409, 'FLEET_NOT_EMPTY'));
    expect((await ask(getFleet, { id })).data.vehicles).toBe(1);
    await ask(updateVehicle, {
      id: vehicle,
      patch: { fleetId: null },
      source: 'person',
      confidence: 1,
    } as never);
    const nested = await aFleet(id);
    await expect(ask(removeFleet, { id })).rejects.toEqual(refused(409, 'FLEET_NOT_EMPTY'));
    await ask(removeFleet, { id: nested });
    await ask(removeFleet, { id });
    await expect(ask(getFleet, { id })).rejects.toEqual(refused(404, 'FLEET_NOT_FOUND'));
  });

  it('is never below itself, whoever moves what at once', async () => {
    const [a, b] = [await aFleet(), await aFleet()];
    const below = (id: string, parentId: string) => ask(updateFleet, { id, patch: { parentId } });
    const both = await Promise.allSettled([below(a, b), below(b, a)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(lost.reason).toEqual(refused(422, 'FLEET_PLACE_INVALID'));
    await expect(below(a, a)).rejects.toEqual(refused(422, 'FLEET_PLACE_INVALID'));
    await expect(below(a, 'nowhere')).rejects.toEqual(refused(422, 'FLEET_PLACE_INVALID'));
  });

  it('goes ten levels deep, counted from both ends', async () => {
    let parent: string | null = null;
    for (let level = 0; level < 9; level++) parent = await aFleet(parent);
    const top = await aFleet();
    await aFleet(top);
    await expect(ask(updateFleet, { id: top, patch: { parentId: parent } })).rejects.toEqual(
      refused(422, 'FLEET_PLACE_INVALID'),
    );
    await aFleet(parent);
  });

  it('lets who sees it see what is below it, and nobody else', async () => {
    const top = await aFleet();
    const middle = await aFleet(top);
    const vehicle = await aVehicle({ fleetId: await aFleet(middle) });
    const [byToken, stranger, byGrant] = [operator(top), operator('another'), person()];
    expect([
      await sees(vehicle, byToken),
      await sees(vehicle, stranger),
      await sees(vehicle, byGrant),
    ]).toEqual([true, false, false]);
    await grant({ fleetId: middle }, { user: byGrant.sub, role: 'viewer' });
    expect(await sees(vehicle, byGrant)).toBe(true);
    const found = await ask(searchVehicles, { limit: 20, total: true } as never, byGrant);
    expect(found.data.map(({ id }) => id)).toEqual([vehicle]);
    const fleets = (await ask(listFleets, { limit: 100 }, byGrant)).data.map(({ id }) => id);
    expect(fleets).toContain(middle);
    expect(fleets).not.toContain(top);
    await expect(ask(getFleet, { id: top }, byGrant)).rejects.toEqual(refused(404));
    await ask(updateFleet, { id: middle, patch: { parentId: null } });
    expect(await sees(vehicle, byToken)).toBe(false);
  });

  it('is changed by who operates it, and takes no fleet of others along', async () => {
    const [own, strange] = [await aFleet(), await aFleet()];
    const [boss, viewer] = [operator(own), person()];
    await grant({ fleetId: own }, { user: viewer.sub, role: 'viewer' });
    const below = await aFleet(own, boss);
    await expect(aFleet(null, boss)).rejects.toEqual(refused(403));
    await expect(aFleet(strange, boss)).rejects.toEqual(refused(404));
    const claim = { fleet: { id: 'somebody-elses', name: 'Mine', parentId: own } };
    await expect(ask(createFleet, claim, boss)).rejects.toEqual(refused(404));
    await expect(ask(updateFleet, { id: own, patch: { name: 'x' } }, viewer)).rejects.toEqual(refused(403));
    await expect(ask(updateFleet, { id: below, patch: { parentId: strange } }, boss)).rejects.toEqual(
      refused(404),
    );
  });
});

describe('a grant', () => {
  it('begins and ends to the moment, also for who has asked before', async () => {
    const [vehicleId, lessee] = [await aVehicle(), person()];
    const start = profiles.clock.time;
    const { id: grantId } = await grant(
      { vehicleId },
      { user: lessee.sub, role: 'lessee', from: iso(start + HOUR), until: iso(start + 2 * HOUR) },
    );
    const at = async (time: number) => {
      profiles.clock.time = time;
      return sees(vehicleId, lessee);
    };
    expect([
      await at(start),
      await at(start + HOUR),
      await at(start + 2 * HOUR - 1),
      await at(start + 2 * HOUR),
    ]).toEqual([false, true, true, false]);
    await expect(ask(updateGrant, { grantId, until: null })).rejects.toEqual(refused(409, 'GRANT_OVER'));
    profiles.clock.time = start;
    await ask(updateGrant, { grantId, until: iso(start + 3 * HOUR) });
    expect(await at(start + 2 * HOUR)).toBe(true);
    await ask(revokeGrant, { grantId });
    expect(await at(start + 2 * HOUR)).toBe(false);
    await expect(ask(revokeGrant, { grantId })).rejects.toEqual(refused(409, 'GRANT_OVER'));
    expect((await ask(listGrants, { vehicleId, all: false, limit: 20 })).data).toEqual([]);
    const [over] = (await ask(listGrants, { vehicleId, all: true, limit: 20 })).data;
    expect(over).toMatchObject({ id: grantId, status: 'revoked', revokedBy: manager.sub });
  });

  it('is never wider than what its giver has', async () => {
    const [vehicleId, owner, lessee] = [await aVehicle(), person(), person()];
    await grant({ vehicleId }, { user: owner.sub, role: 'owner' });
    const lease = await grant({ vehicleId }, { user: lessee.sub, role: 'lessee' }, owner);
    expect(lease).toMatchObject({ createdBy: owner.sub, status: 'active' });
    const friend = { user: 'a-friend', role: 'driver' as const };
    await expect(grant({ vehicleId }, friend, lessee)).rejects.toEqual(refused(404));
    await expect(grant({ vehicleId }, friend, person())).rejects.toEqual(refused(404));
    const boss = person();
    await grant({ vehicleId }, { user: boss.sub, role: 'operator' }, owner);
    await expect(grant({ vehicleId }, { ...friend, role: 'owner' }, boss)).rejects.toEqual(
      refused(403, 'GRANT_TOO_WIDE'),
    );
    await expect(ask(revokeGrant, { grantId: lease.id }, lessee)).rejects.toEqual(
      refused(404, 'GRANT_NOT_FOUND'),
    );
    await expect(
      grant({ vehicleId }, { ...friend, until: iso(profiles.clock.time - 1) }, owner),
    ).rejects.toEqual(refused(422));
  });
});

describe('what a role sees', () => {
  const at = (id: string) => ({ type: 'Point' as const, coordinates: [id.length, 50] as [number, number] });

  it('is its own projection of vehicle, state, readings, trends and history', async () => {
    const vehicleId = await aVehicle({
      vin: 'WVWZZZ1KZAW000077',
      engineNumber: 'E 1',
      location: at('somewhere'),
    });
    const who: Record<string, Caller> = {};
    for (const role of ['owner', 'operator', 'lessee', 'driver', 'workshop', 'viewer'] as const) {
      who[role] = person();
      await grant({ vehicleId }, { user: who[role].sub, role, from: iso(NOON - HOUR) });
    }
    await profiles.record(
      reading(vehicleId, 1, { location: at('x'), heading: 90, speed: 30, engineSpeed: 900 }),
    );
    const shown = async (caller: Caller) => {
      const vehicle = (await ask(getVehicle, { id: vehicleId, include: ['vin', 'provenance'] }, caller)).data;
      const state = (await ask(getVehicleState, { vehicleId }, caller)).data;
      const readings = (await ask(listReadings, { vehicleId, limit: 100 }, caller)).data;
      const trends = (
        await ask(
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
      const history = await ask(getVehicleHistory, { id: vehicleId, limit: 1 }, caller).then(
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
    await expect(ask(getVehicleState, { vehicleId }, person())).rejects.toEqual(
      refused(404, 'VEHICLE_NOT_FOUND'),
    );
  });

  it('cannot be guessed by searching for what is hidden', async () => {
    const plate = 'GUESS 1';
    const vehicleId = await aVehicle({ plate, location: at('there') });
    const [viewer, driver] = [person(), person()];
    await grant({ vehicleId }, { user: viewer.sub, role: 'viewer' });
    await grant({ vehicleId }, { user: driver.sub, role: 'driver' });
    const count = async (filter: object, caller: Caller) =>
      (await ask(searchVehicles, { limit: 20, total: true, ...filter } as never, caller)).data.length;
    const near = { near: { location: at('there'), radius: 1_000 } };
    expect([await count({}, viewer), await count({ plate }, viewer), await count(near, viewer)]).toEqual([
      1, 0, 0,
    ]);
    expect([await count({ plate }, driver), await count(near, driver)]).toEqual([1, 1]);
  });

  it('of the past begins with the grant, for those who use a vehicle', async () => {
    const [vehicleId, lessee] = [await aVehicle(), person()];
    await profiles.record(reading(vehicleId, 10, { speed: 10, location: at('a') }));
    await grant({ vehicleId }, { user: lessee.sub, role: 'lessee', from: iso(NOON + 20_000) });
    await profiles.record(reading(vehicleId, 30, { engineSpeed: 1_000 }));
    const times = (await ask(listReadings, { vehicleId, limit: 100 }, lessee)).data.map(
      ({ deviceTime }) => deviceTime,
    );
    expect(times).toEqual([iso(NOON + 30_000)]);
    const { signals } = (await ask(getVehicleState, { vehicleId }, lessee)).data;
    expect([signals['location'], signals['speed'], signals['engineSpeed']?.value]).toEqual([
      undefined,
      undefined,
      1_000,
    ]);
  });
});

describe('access is explained', () => {
  it('by grant, fleet and end, to oneself and to who may give it', async () => {
    const fleetId = await aFleet();
    const [vehicleId, who] = [await aVehicle({ fleetId: await aFleet(fleetId) }), person()];
    const until = iso(profiles.clock.time + HOUR);
    await grant({ fleetId }, { user: who.sub, role: 'workshop', until });
    await grant({ vehicleId }, { user: who.sub, role: 'viewer' });
    const own = (await ask(explainAccess, { vehicle: vehicleId }, who)).data;
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
    expect((await ask(explainAccess, { vehicle: vehicleId, user: who.sub }, operator(fleetId))).data).toEqual(
      own,
    );
    await expect(ask(explainAccess, { vehicle: vehicleId, user: 'ann' }, who)).rejects.toEqual(refused(404));
    const all = (await ask(explainAccess, { vehicle: vehicleId })).data;
    expect(all.reasons).toEqual([expect.objectContaining({ by: 'role', role: 'manager' })]);
  });

  it('to rooms: whether one may be entered, and until when', async () => {
    const [vehicleId, who] = [await aVehicle(), person()];
    const until = iso(profiles.clock.time + HOUR);
    await grant({ vehicleId }, { user: who.sub, role: 'driver', until });
    const doorways = [
      { kind: 'vehicle' as const, id: vehicleId, parts: ['telemetry' as const] },
      { kind: 'vehicle' as const, id: vehicleId, parts: ['documents' as const] },
      { kind: 'vehicle' as const, id: 'unknown', parts: ['profile' as const] },
      { kind: 'fleet' as const, id: 'unknown', parts: ['profile' as const] },
    ];
    const { answers } = (await ask(checkAccess, { doorways }, who)).data;
    expect(answers.map(({ allowed }) => allowed)).toEqual([true, false, false, false]);
    expect(answers[0]?.until).toBe(until);
  });
});
