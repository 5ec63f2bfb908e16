import {
  createFleet,
  getFleet,
  listFleets,
  listGrants,
  removeFleet,
  revokeGrant,
  searchVehicles,
  updateFleet,
  updateGrant,
  updateVehicle,
} from '@rover/contracts';
import { manager, operator, person, refused, People } from './support/people.js';
import { iso, NOON, startProfiles, type Profiles } from './support/profiles.js';

const HOUR = 3_600_000;
let profiles: Profiles;
const people = new People(() => profiles);

beforeAll(async () => (profiles = await startProfiles({}, NOON + 60_000)), 60_000);
afterAll(() => profiles?.close());

describe('a fleet', () => {
  it('is made, renamed by who has read it, and deleted when nothing is in it', async () => {
    const id = await people.fleet();
    const renamed = (await people.ask(updateFleet, { id, patch: { name: 'North' }, version: 1 })).data;
    expect(renamed).toMatchObject({ name: 'North', version: 2, vehicles: 0, parentId: null });
    await expect(people.ask(updateFleet, { id, patch: { name: 'South' }, version: 1 })).rejects.toEqual(
      refused(412, 'FLEET_VERSION_MISMATCH'),
    );
    const vehicle = await people.vehicle({ fleetId: id });
    await expect(people.ask(removeFleet, { id })).rejects.toEqual(refused(409, 'FLEET_NOT_EMPTY'));
    expect((await people.ask(getFleet, { id })).data.vehicles).toBe(1);
    await people.ask(updateVehicle, {
      id: vehicle,
      patch: { fleetId: null },
      source: 'person',
      confidence: 1,
    } as never);
    const nested = await people.fleet(id);
    await expect(people.ask(removeFleet, { id })).rejects.toEqual(refused(409, 'FLEET_NOT_EMPTY'));
    await people.ask(removeFleet, { id: nested });
    await people.ask(removeFleet, { id });
    await expect(people.ask(getFleet, { id })).rejects.toEqual(refused(404, 'FLEET_NOT_FOUND'));
  });

  it('is never below itself, whoever moves what at once', async () => {
    const [a, b] = [await people.fleet(), await people.fleet()];
    const below = (id: string, parentId: string) => people.ask(updateFleet, { id, patch: { parentId } });
    const both = await Promise.allSettled([below(a, b), below(b, a)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(lost.reason).toEqual(refused(422, 'FLEET_PLACE_INVALID'));
    await expect(below(a, a)).rejects.toEqual(refused(422, 'FLEET_PLACE_INVALID'));
    await expect(below(a, 'nowhere')).rejects.toEqual(refused(422, 'FLEET_PLACE_INVALID'));
  });

  it('goes ten levels deep, counted from both ends', async () => {
    let parent: string | null = null;
    for (let level = 0; level < 9; level++) parent = await people.fleet(parent);
    const top = await people.fleet();
    await people.fleet(top);
    await expect(people.ask(updateFleet, { id: top, patch: { parentId: parent } })).rejects.toEqual(
      refused(422, 'FLEET_PLACE_INVALID'),
    );
    await people.fleet(parent);
  });

  it('lets who sees it see what is below it, and nobody else', async () => {
    const top = await people.fleet();
    const middle = await people.fleet(top);
    const vehicle = await people.vehicle({ fleetId: await people.fleet(middle) });
    const [byToken, stranger, byGrant] = [operator(top), operator('another'), person()];
    expect([
      await people.sees(vehicle, byToken),
      await people.sees(vehicle, stranger),
      await people.sees(vehicle, byGrant),
    ]).toEqual([true, false, false]);
    await people.grant({ fleetId: middle }, { user: byGrant.sub, role: 'viewer' });
    expect(await people.sees(vehicle, byGrant)).toBe(true);
    const found = await people.ask(searchVehicles, { limit: 20, total: true } as never, byGrant);
    expect(found.data.map(({ id }) => id)).toEqual([vehicle]);
    const fleets = (await people.ask(listFleets, { limit: 100 }, byGrant)).data.map(({ id }) => id);
    expect(fleets).toContain(middle);
    expect(fleets).not.toContain(top);
    await expect(people.ask(getFleet, { id: top }, byGrant)).rejects.toEqual(refused(404));
    await people.ask(updateFleet, { id: middle, patch: { parentId: null } });
    expect(await people.sees(vehicle, byToken)).toBe(false);
  });

  it('is changed by who operates it, and takes no fleet of others along', async () => {
    const [own, strange] = [await people.fleet(), await people.fleet()];
    const [boss, viewer] = [operator(own), person()];
    await people.grant({ fleetId: own }, { user: viewer.sub, role: 'viewer' });
    const below = await people.fleet(own, boss);
    await expect(people.fleet(null, boss)).rejects.toEqual(refused(403));
    await expect(people.fleet(strange, boss)).rejects.toEqual(refused(404));
    const claim = { fleet: { id: 'somebody-elses', name: 'Mine', parentId: own } };
    await expect(people.ask(createFleet, claim, boss)).rejects.toEqual(refused(404));
    await expect(people.ask(updateFleet, { id: own, patch: { name: 'x' } }, viewer)).rejects.toEqual(
      refused(403),
    );
    await expect(people.ask(updateFleet, { id: below, patch: { parentId: strange } }, boss)).rejects.toEqual(
      refused(404),
    );
  });
});

describe('a grant', () => {
  it('begins and ends to the moment, also for who has asked before', async () => {
    const [vehicleId, lessee] = [await people.vehicle(), person()];
    const start = profiles.clock.time;
    const { id: grantId } = await people.grant(
      { vehicleId },
      { user: lessee.sub, role: 'lessee', from: iso(start + HOUR), until: iso(start + 2 * HOUR) },
    );
    const at = async (time: number) => {
      profiles.clock.time = time;
      return people.sees(vehicleId, lessee);
    };
    expect([
      await at(start),
      await at(start + HOUR),
      await at(start + 2 * HOUR - 1),
      await at(start + 2 * HOUR),
    ]).toEqual([false, true, true, false]);
    await expect(people.ask(updateGrant, { grantId, until: null })).rejects.toEqual(
      refused(409, 'GRANT_OVER'),
    );
    profiles.clock.time = start;
    await people.ask(updateGrant, { grantId, until: iso(start + 3 * HOUR) });
    expect(await at(start + 2 * HOUR)).toBe(true);
    await people.ask(revokeGrant, { grantId });
    expect(await at(start + 2 * HOUR)).toBe(false);
    await expect(people.ask(revokeGrant, { grantId })).rejects.toEqual(refused(409, 'GRANT_OVER'));
    expect((await people.ask(listGrants, { vehicleId, all: false, limit: 20 })).data).toEqual([]);
    const [over] = (await people.ask(listGrants, { vehicleId, all: true, limit: 20 })).data;
    expect(over).toMatchObject({ id: grantId, status: 'revoked', revokedBy: manager.sub });
  });

  it('is never wider than what its giver has', async () => {
    const [vehicleId, owner, lessee] = [await people.vehicle(), person(), person()];
    await people.grant({ vehicleId }, { user: owner.sub, role: 'owner' });
    const lease = await people.grant({ vehicleId }, { user: lessee.sub, role: 'lessee' }, owner);
    expect(lease).toMatchObject({ createdBy: owner.sub, status: 'active' });
    const friend = { user: 'a-friend', role: 'driver' as const };
    await expect(people.grant({ vehicleId }, friend, lessee)).rejects.toEqual(refused(404));
    await expect(people.grant({ vehicleId }, friend, person())).rejects.toEqual(refused(404));
    const boss = person();
    await people.grant({ vehicleId }, { user: boss.sub, role: 'operator' }, owner);
    await expect(people.grant({ vehicleId }, { ...friend, role: 'owner' }, boss)).rejects.toEqual(
      refused(403, 'GRANT_TOO_WIDE'),
    );
    await expect(people.ask(revokeGrant, { grantId: lease.id }, lessee)).rejects.toEqual(
      refused(404, 'GRANT_NOT_FOUND'),
    );
    await expect(
      people.grant({ vehicleId }, { ...friend, until: iso(profiles.clock.time - 1) }, owner),
    ).rejects.toEqual(refused(422));
  });
});
