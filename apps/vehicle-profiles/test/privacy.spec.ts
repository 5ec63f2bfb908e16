import {
  accessUserErased,
  createMaintenanceRecord,
  createVehicleDocument,
  customerProfileErased,
  endTransfer,
  getErasure,
  getVehiclePersonPart,
  listMaintenanceRecords,
  listOdometer,
  listOwners,
  listTrips,
  listVehicleDocuments,
  newMaintenanceRecord,
  newVehicleDocument,
  offerTransfer,
  vehiclePersonParts,
  recordOdometer,
  requestErasure,
  topics,
  updateTrip,
} from '@rover/contracts';
import type { Caller, Erasure, VehiclePersonPart } from '@rover/contracts';
import { STREAMS } from '@rover/platform';
import { StreamTail } from '@rover/redis-streams';
import type { StreamMessage, StreamsOptions } from '@rover/redis-streams';
import { waitFor } from '@rover/testing';
import { ReadAudit } from '../src/audit/read-audit.service.js';
import { Eraser } from '../src/privacy/eraser.service.js';
import { ErasureRepository } from '../src/privacy/erasure.repository.js';
import { drive, stand } from './support/drives.js';
import { manager, People, person, refused } from './support/people.js';
import { NOON, startProfiles, type Profiles } from './support/profiles.js';

const HOUR = 3_600_000;
const admin: Caller = { sub: 'root', roles: ['admin'] };
let profiles: Profiles;
const people = new People(() => profiles);

beforeAll(async () => (profiles = await startProfiles({}, NOON)), 60_000);
afterAll(() => profiles?.close());

let made = 0;
/** Somebody whose name stands nowhere else. */
const somebody = (): Caller => ({ sub: `somebody-to-forget-${++made}`, roles: ['customer'] });

async function give(vehicleId: string, to: Caller, by: Caller): Promise<void> {
  const transfer = { to: to.sub, expiresInHours: 1, note: `from ${by.sub}` };
  const { data } = await people.ask(offerTransfer, { vehicleId, transfer }, by);
  await people.ask(endTransfer, { transferId: data.id, how: 'accept' }, to);
}
const keep = async (vehicleId: string, document: object, by: Caller) =>
  (await people.ask(createVehicleDocument, { vehicleId, document: newVehicleDocument.parse(document) }, by))
    .data.id;

/** A vehicle with all that an owner leaves behind, and the next owner. */
async function lived(owner: Caller): Promise<{ vehicleId: string; next: Caller }> {
  const next = person();
  profiles.clock.time = NOON - HOUR;
  const vehicleId = await people.vehicle();
  await give(vehicleId, owner, manager);
  await profiles.record(
    ...stand(vehicleId, 0, { seconds: 60, at: 0 }),
    ...drive(vehicleId, 60, { seconds: 100 }),
    ...stand(vehicleId, 160, { seconds: 300, at: 2_000 }),
  );
  profiles.clock.time = NOON + HOUR;
  const trip = await waitFor(async () => {
    const { data } = await people.ask(listTrips, { vehicleId, limit: 1 }, owner);
    return data[0]?.status === 'completed' && data[0];
  });
  await people.ask(updateTrip, { id: trip.id, patch: { label: 'private', note: 'To the sea' } }, owner);
  await keep(vehicleId, { type: 'other', title: 'Licence', personal: true, validTo: '2030-01-01' }, owner);
  await keep(vehicleId, { type: 'registration', title: 'Papers' }, owner);
  await people.ask(recordOdometer, { vehicleId, entry: { reading: 70_000_000, source: 'person' } }, owner);
  const record = { title: 'Oil', status: 'completed', performedAt: new Date(NOON).toISOString() };
  await people.ask(createMaintenanceRecord, { vehicleId, record: newMaintenanceRecord.parse(record) }, owner);
  profiles.clock.time = NOON + 2 * HOUR;
  await give(vehicleId, next, owner);
  return { vehicleId, next };
}

const part = async (user: string, name: VehiclePersonPart, caller: Caller = admin) =>
  (await people.ask(getVehiclePersonPart, { user, part: name }, caller)).data as Record<string, unknown>[];
const erase = async (user: string, caller: Caller = admin): Promise<Erasure> =>
  (await people.ask(requestErasure, { user }, caller)).data;
/** Erases all that is open, also what the service's own timer has in hand. */
async function sweep(): Promise<void> {
  await profiles.running.app.get(Eraser).sweep();
  await waitFor(async () => (await profiles.running.app.get(ErasureRepository).open()).length === 0);
}
const erasure = async (id: string, caller: Caller = admin): Promise<Erasure> =>
  (await people.ask(getErasure, { id }, caller)).data;

/** Tables in which a name stands, whatever the column. */
async function tracesOf(name: string): Promise<string[]> {
  await profiles.running.app.get(ReadAudit).flush();
  const tables = await profiles.database.query<{ name: string }>(`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'profiles' AND table_type = 'BASE TABLE' AND table_name <> 'outbox'`);
  const found = await Promise.all(
    tables.map(async ({ name: table }) => {
      const [row] = await profiles.database.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM profiles.${table} AS r WHERE r::text LIKE '%${name}%'`,
      );
      return row!.n > 0 ? [table] : [];
    }),
  );
  return found.flat();
}

describe('the export of a person', () => {
  it('tells all that is held of them, to themselves and administrators', async () => {
    const owner = somebody();
    const { vehicleId } = await lived(owner);
    await profiles.running.app.get(ReadAudit).flush();
    expect(await part(owner.sub, 'ownerships', owner)).toMatchObject([{ vehicleId }]);
    expect(await part(owner.sub, 'transfers', owner)).toMatchObject([{ to: owner.sub }, { from: owner.sub }]);
    expect(await part(owner.sub, 'grants')).toMatchObject([{ user: owner.sub, role: 'owner' }]);
    const [trip] = await part(owner.sub, 'trips', owner);
    expect(trip).toMatchObject({ label: 'private', note: 'To the sea', distance: 2_000 });
    expect(trip).toHaveProperty('start.location');
    expect((await part(owner.sub, 'documents')).map(({ title }) => title)).toEqual(['Licence', 'Papers']);
    expect((await part(owner.sub, 'writings')).map(({ table }) => table)).toEqual(
      expect.arrayContaining(['maintenance_record', 'odometer_entry', 'trip_edit']),
    );
    expect((await part(owner.sub, 'reads')).map(({ door }) => door)).toContain('trips.list');
    await expect(part(owner.sub, 'trips', manager)).rejects.toEqual(refused(403));
    // That somebody asked is held of them from then on.
    for (const name of vehiclePersonParts.filter((one) => one !== 'reads'))
      expect(await part('nobody-known', name)).toEqual([]);
  });
});

describe('the erasure of a person', () => {
  it('leaves no trace of the name and of places, and keeps service, distances and odometer', async () => {
    const owner = somebody();
    const { vehicleId, next } = await lived(owner);
    const { id, token } = await erase(owner.sub, owner);
    await sweep();
    const done = await erasure(id, owner);
    expect(done).toMatchObject({ status: 'completed', token });
    expect(done.erased).toMatchObject({
      ownerships: 1,
      transfers: 2,
      trips: 1,
      tripEdits: 1,
      odometerEntries: 1,
    });
    expect(await tracesOf(owner.sub)).toEqual([]);
    const owners = (await people.ask(listOwners, { vehicleId, limit: 10 }, next)).data;
    expect(owners.map((one) => one.owner)).toEqual([next.sub, token]);
    const [trip] = (await people.ask(listTrips, { vehicleId, limit: 10 }, admin)).data;
    expect(trip).toMatchObject({ distance: 2_000, label: null, note: null });
    expect([trip!.start.location, trip!.end.location]).toEqual([undefined, undefined]);
    const [places] = await profiles.database.query<{ n: number }>(`
      SELECT count(*)::int AS n FROM profiles.reading JOIN profiles.vehicle_state ON vehicle_no = no
      WHERE vehicle_id = '${vehicleId}' AND longitude IS NOT NULL`);
    expect(places!.n).toBe(0);
    expect((await people.ask(listOdometer, { vehicleId, limit: 10 }, next)).data).toHaveLength(1);
    expect((await people.ask(listMaintenanceRecords, { vehicleId, limit: 10 }, next)).data).toMatchObject([
      { title: 'Oil', createdBy: token },
    ]);
    const documents = (await people.ask(listVehicleDocuments, { vehicleId, limit: 10 }, admin)).data;
    expect(documents.map(({ title }) => title)).toEqual(['Papers']);
    await expect(erasure(id, next)).rejects.toEqual(refused(404, 'ERASURE_NOT_FOUND'));
  });

  it('ends what they own and may see at once, and is one however often it is asked for', async () => {
    const owner = somebody();
    const vehicleId = await people.vehicle();
    await give(vehicleId, owner, manager);
    const asked = await Promise.all([erase(owner.sub), erase(owner.sub, owner), erase(owner.sub)]);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
    await expect(erase(owner.sub, person())).rejects.toEqual(refused(403));
    await sweep();
    expect(await people.sees(vehicleId, owner)).toBe(false);
    expect((await people.ask(listOwners, { vehicleId, limit: 10 })).data).toMatchObject([
      { owner: asked[0]!.token, until: expect.any(String) as string },
    ]);
    await give(vehicleId, person(), manager);
    const again = await erase(owner.sub);
    expect(again.id).not.toBe(asked[0]!.id);
    await sweep();
    expect(await erasure(again.id)).toMatchObject({ status: 'completed' });
  });

  it('goes on where it stopped, and tells of its end once', async () => {
    const owner = somebody();
    await lived(owner);
    const told: StreamMessage[] = [];
    const tail = new StreamTail({
      ...profiles.running.app.get<StreamsOptions>(STREAMS),
      ...{ topics: [topics.access], from: 'beginning', onMessages: (all) => void told.push(...all) },
    });
    await tail.start();
    await profiles.database.query('ALTER TABLE profiles.alert_mute RENAME TO away');
    const { id } = await erase(owner.sub);
    try {
      await expect(sweep()).rejects.toThrow();
    } finally {
      await profiles.database.query('ALTER TABLE profiles.away RENAME TO alert_mute');
    }
    const stopped = await erasure(id);
    expect(stopped).toMatchObject({ status: 'running', erased: { ownerships: 1, trips: 1 } });
    await Promise.all([sweep(), sweep()]);
    await waitFor(async () => (await erasure(id)).status === 'completed');
    expect((await erasure(id)).erased).toMatchObject(stopped.erased);
    const ends = () => told.filter(({ type, key }) => type === accessUserErased.name && key === owner.sub);
    await waitFor(() => ends().length > 0);
    await sweep();
    expect(ends()).toHaveLength(1);
    await tail.stop();
  });

  it('follows customers that are erased, as whom they signed in', async () => {
    const owner = somebody();
    const vehicleId = await people.vehicle();
    await give(vehicleId, owner, manager);
    const time = new Date(NOON).toISOString();
    await profiles.bus.publish(customerProfileErased, [{ customerId: 'cus_1', users: [owner.sub], time }]);
    await waitFor(async () => {
      await sweep();
      return (await people.ask(listOwners, { vehicleId, limit: 1 })).data[0]?.owner !== owner.sub;
    });
    expect(await people.sees(vehicleId, owner)).toBe(false);
  });
});
