import {
  checkAccess,
  getVehicleState,
  listGrants,
  listOwners,
  listReads,
  listWrites,
  recordOdometer,
  revokeGrant,
  listTrips,
  offerTransfer,
  endTransfer,
  searchVehicles,
} from '@rover/contracts';
import type { AuditedRead, Caller, RequestOf } from '@rover/contracts';
import { ReadAudit } from '../src/audit/read-audit.service.js';
import { manager, People, person, refused } from './support/people.js';
import { iso, NOON, startProfiles, type Profiles } from './support/profiles.js';

let profiles: Profiles;
const people = new People(() => profiles);
const admin: Caller = { sub: 'root', roles: ['admin'] };

beforeAll(async () => (profiles = await startProfiles({ ROVER_AUDIT_READ_DAYS: '30' })), 60_000);
afterAll(() => profiles?.close());

type Asked = Partial<RequestOf<typeof listReads>>;

/** What is written by now. */
async function reads(asked: Asked, caller: Caller = admin): Promise<AuditedRead[]> {
  await profiles.running.app.get(ReadAudit).flush();
  return (await people.ask(listReads, { limit: 100, ...asked }, caller)).data;
}
/** Who saw a vehicle through which door, by name. */
const seen = async (vehicleId: string, asked: Asked = {}) =>
  (await reads({ vehicleId, ...asked })).map(({ reader, door }) => `${reader} ${door}`).sort();

const berlin = { type: 'Point' as const, coordinates: [13.4, 52.5] };

/** A vehicle that tells where it is. */
async function placed(): Promise<string> {
  const vehicle = await people.vehicle({ location: berlin } as never);
  await tellPlace(vehicle);
  return vehicle;
}

/** Tells it now. */
async function tellPlace(vehicleId: string): Promise<void> {
  const time = iso(profiles.clock.time);
  await profiles.record({ vehicleId, deviceTime: time, receivedAt: time, location: berlin } as never);
}

describe('the audit of reads', () => {
  it('tells who saw where a vehicle is, through which door, by which grant, and how often within a minute', async () => {
    const vehicle = await placed();
    const driver = person();
    const grant = await people.grant({ vehicleId: vehicle }, { user: driver.sub, role: 'driver' });
    profiles.clock.time = NOON + 3_600_000;
    await tellPlace(vehicle);
    for (let look = 0; look < 3; look++) await people.ask(getVehicleState, { vehicleId: vehicle }, driver);
    await people.ask(listTrips, { vehicleId: vehicle, limit: 10 }, driver);
    profiles.clock.time += 60_000;
    await people.ask(getVehicleState, { vehicleId: vehicle }, driver);
    const found = await reads({ vehicleId: vehicle, reader: driver.sub });
    expect(found).toMatchObject([
      { door: 'vehicles.state', count: 1, firstAt: iso(NOON + 3_660_000) },
      { door: 'vehicles.state', count: 3, kind: 'location', grantId: grant.id, grantRole: 'driver' },
      { door: 'trips.list', count: 1, roles: ['customer'] },
    ]);
    expect(await reads({ reader: driver.sub, from: iso(NOON + 3_650_000) })).toHaveLength(1);
    expect(await reads({ reader: driver.sub, to: iso(NOON + 3_650_000) })).toHaveLength(2);
  });

  it('counts what was shown: a state without a location, and a vehicle that is not there, are no look', async () => {
    const vehicle = await placed();
    const [viewer, stranger] = [person(), person()];
    await people.grant({ vehicleId: vehicle }, { user: viewer.sub, role: 'viewer' });
    await people.ask(getVehicleState, { vehicleId: vehicle }, viewer);
    await expect(people.ask(getVehicleState, { vehicleId: vehicle }, stranger)).rejects.toEqual(refused(404));
    expect(await seen(vehicle, { reader: viewer.sub })).toEqual([]);
    expect(await seen(vehicle, { reader: stranger.sub })).toEqual([]);
  });

  it('knows of searches, rooms, owners and lists of access', async () => {
    const vehicle = await placed();
    const clerk: Caller = { sub: 'clerk', roles: ['manager'] };
    const found = await people.ask(searchVehicles, { make: 'Lada', limit: 100, total: false }, clerk);
    expect(found.data.map(({ id }) => id)).toContain(vehicle);
    const doorway = {
      kind: 'vehicle' as const,
      id: vehicle,
      parts: ['telemetry' as const, 'location' as const],
    };
    await people.ask(checkAccess, { doorways: [doorway] }, clerk);
    await people.ask(listOwners, { vehicleId: vehicle, limit: 10 }, clerk);
    await people.ask(listGrants, { vehicleId: vehicle, limit: 10, all: false }, clerk);
    expect(await seen(vehicle, { reader: 'clerk', kind: 'personal' })).toEqual([
      'clerk grants.list',
      'clerk owners.list',
    ]);
    expect(await seen(vehicle, { reader: 'clerk', kind: 'location' })).toEqual([
      'clerk access.check',
      'clerk vehicles.search',
    ]);
  });

  it('is shown to administrators, and to owners for the time that the vehicle is theirs; looking is a look too', async () => {
    const vehicle = await placed();
    const [owner, next] = [person(), person()];
    await people.grant({ vehicleId: vehicle }, { user: owner.sub, role: 'owner' });
    await people.ask(getVehicleState, { vehicleId: vehicle }, owner);
    profiles.clock.time += 120_000;
    const transfer = { to: next.sub, expiresInHours: 1 };
    const { data: offer } = await people.ask(offerTransfer, { vehicleId: vehicle, transfer }, owner);
    await people.ask(endTransfer, { transferId: offer.id, how: 'accept' }, next);
    profiles.clock.time += 120_000;
    await people.ask(listOwners, { vehicleId: vehicle, limit: 10 }, next);
    const own = await reads({ vehicleId: vehicle }, next);
    expect(own.map(({ reader, door }) => [reader, door])).toEqual([[next.sub, 'owners.list']]);
    for (const caller of [manager, person()])
      await expect(reads({ vehicleId: vehicle }, caller)).rejects.toMatchObject({
        status: caller === manager ? 403 : 404,
      });
    await expect(reads({}, next)).rejects.toEqual(refused(403));
    expect(await seen(vehicle, { reader: next.sub })).toContain(`${next.sub} audit.reads`);
  });

  it('keeps what cannot be written until it can, and goes on where replicas share a minute', async () => {
    const audit = profiles.running.app.get(ReadAudit);
    const look = { caller: { sub: 'keeper', roles: [] }, door: 'trips.list', kind: 'location' as const };
    await audit.flush();
    await profiles.database.query('ALTER TABLE profiles.read_audit RENAME TO away');
    try {
      await audit.note(look, [{ vehicleId: 'kept' }]);
      await expect(audit.flush()).rejects.toThrow();
    } finally {
      await profiles.database.query('ALTER TABLE profiles.away RENAME TO read_audit');
    }
    await audit.flush();
    await audit.note(look, [{ vehicleId: 'kept' }, { vehicleId: 'kept' }]);
    expect(await reads({ vehicleId: 'kept' })).toMatchObject([{ reader: 'keeper', count: 2 }]);
  });
});

describe('the audit of writes', () => {
  const writes = async (vehicleId: string, caller: Caller = admin) =>
    (await people.ask(listWrites, { vehicleId, limit: 100 }, caller)).data.map(
      ({ actor, command, outcome, code }) => [actor, command, outcome, ...(code ? [code] : [])],
    );

  it('tells who changed what, who was refused, and what failed, before it is answered', async () => {
    const vehicleId = await people.vehicle();
    const [workshop, stranger] = [person(), person()];
    const grant = await people.grant({ vehicleId }, { user: workshop.sub, role: 'workshop' });
    const say = (caller: Caller) =>
      people.ask(recordOdometer, { vehicleId, entry: { reading: 1_000, source: 'person' } } as never, caller);
    await say(workshop);
    await expect(say(stranger)).rejects.toEqual(refused(404));
    await profiles.database.query('ALTER TABLE profiles.odometer_entry RENAME TO away');
    try {
      await expect(say(workshop)).rejects.toEqual(refused(500));
    } finally {
      await profiles.database.query('ALTER TABLE profiles.away RENAME TO odometer_entry');
    }
    await people.ask(revokeGrant, { grantId: grant.id });
    expect(await writes(vehicleId)).toEqual([
      [manager.sub, 'grants.revoke', 'done'],
      [workshop.sub, 'odometer.record', 'failed', 'INTERNAL'],
      [stranger.sub, 'odometer.record', 'refused', 'VEHICLE_NOT_FOUND'],
      [workshop.sub, 'odometer.record', 'done'],
      [manager.sub, 'grants.create', 'done'],
      [manager.sub, 'vehicles.create', 'done'],
    ]);
  });

  it('is shown to owners since the vehicle is theirs, and to nobody else', async () => {
    const vehicleId = await people.vehicle();
    const [owner, friend] = [person(), person()];
    profiles.clock.time += 1_000;
    await people.grant({ vehicleId }, { user: owner.sub, role: 'owner' });
    await people.grant({ vehicleId }, { user: friend.sub, role: 'driver' }, owner);
    expect(await writes(vehicleId, owner)).toEqual([
      [owner.sub, 'grants.create', 'done'],
      [manager.sub, 'grants.create', 'done'],
    ]);
    await expect(writes(vehicleId, friend)).rejects.toEqual(refused(403));
    await expect(people.ask(listWrites, { limit: 10 }, owner)).rejects.toEqual(refused(403));
  });
});
