import {
  endTransfer,
  getVehicle,
  getVehicleState,
  listOdometer,
  listOwners,
  listReadings,
  listTransfers,
  offerTransfer,
  recordOdometer,
} from '@rover/contracts';
import type { Caller } from '@rover/contracts';
import { manager, People, person, refused } from './support/people.js';
import { iso, NOON, reading, startProfiles, type Profiles } from './support/profiles.js';

const HOUR = 3_600_000;
let profiles: Profiles;
const people = new People(() => profiles);

beforeAll(async () => (profiles = await startProfiles({}, NOON + HOUR)), 60_000);
afterAll(() => profiles?.close());

const offer = async (vehicleId: string, to: Caller, by: Caller = manager) =>
  (await people.ask(offerTransfer, { vehicleId, transfer: { to: to.sub, expiresInHours: 1 } }, by)).data;
const end = async (transferId: string, how: 'accept' | 'decline' | 'cancel', by: Caller) =>
  (await people.ask(endTransfer, { transferId, how }, by)).data;

async function owned(): Promise<{ vehicleId: string; owner: Caller }> {
  const [vehicleId, owner] = [await people.vehicle(), person()];
  await end((await offer(vehicleId, owner)).id, 'accept', owner);
  return { vehicleId, owner };
}

describe('a transfer of a vehicle', () => {
  it('seals what the former owner did, and keeps odometer and service for the new one', async () => {
    profiles.clock.time = NOON - 2 * HOUR;
    const { vehicleId, owner } = await owned();
    const [driver, next] = [person(), person()];
    await people.grant({ vehicleId }, { user: driver.sub, role: 'driver' }, owner);
    const place = { location: { type: 'Point' as const, coordinates: [7, 50] as [number, number] } };
    await profiles.record(reading(vehicleId, 60, { ...place, speed: 50 }));
    profiles.clock.time = NOON + HOUR;
    const entry = { reading: 90_000_000, source: 'person' as const };
    await people.ask(recordOdometer, { vehicleId, entry }, owner);
    await end((await offer(vehicleId, next, owner)).id, 'accept', next);
    expect(await people.ask(listReadings, { vehicleId, limit: 10 }, next)).toMatchObject({ data: [] });
    expect((await people.ask(getVehicleState, { vehicleId }, next)).data.signals).toEqual({});
    expect((await people.ask(listReadings, { vehicleId, limit: 10 })).data).toEqual([]);
    expect((await people.ask(getVehicle, { id: vehicleId }, next)).data.odometer).toBe(90_000_000);
    expect((await people.ask(listOdometer, { vehicleId, limit: 10 }, next)).data).toHaveLength(1);
    expect([await people.sees(vehicleId, owner), await people.sees(vehicleId, driver)]).toEqual([
      false,
      false,
    ]);
    expect((await people.ask(listOwners, { vehicleId, limit: 10 }, next)).data).toMatchObject([
      { owner: next.sub, until: null, odometerAtBegin: 90_000_000 },
      { owner: owner.sub, until: iso(NOON + HOUR) },
    ]);
  });

  it('is accepted once, whoever comes at the same time', async () => {
    const { vehicleId, owner } = await owned();
    const next = person();
    const offers = await Promise.allSettled([
      offer(vehicleId, next, owner),
      offer(vehicleId, person(), owner),
    ]);
    expect(offers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [open] = (await people.ask(listTransfers, { limit: 1 }, owner)).data;
    const to = { sub: open?.to as string, roles: ['customer'] } as Caller;
    const id = open?.id as string;
    const both = await Promise.allSettled([
      end(id, 'accept', to),
      end(id, 'accept', to),
      end(id, 'cancel', owner),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const lost = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(lost.reason).toEqual(refused(409, 'TRANSFER_OVER'));
    expect(
      (await people.ask(listOwners, { vehicleId, limit: 10 })).data.filter(({ until }) => !until),
    ).toHaveLength(1);
  });

  it('expires, is declined and cancelled, by the sides that may', async () => {
    const { vehicleId, owner } = await owned();
    const next = person();
    const first = await offer(vehicleId, next, owner);
    await expect(end(first.id, 'accept', person())).rejects.toEqual(refused(404, 'TRANSFER_NOT_FOUND'));
    await expect(end(first.id, 'cancel', next)).rejects.toEqual(refused(404, 'TRANSFER_NOT_FOUND'));
    profiles.clock.time += HOUR;
    await expect(end(first.id, 'accept', next)).rejects.toEqual(refused(409, 'TRANSFER_OVER'));
    expect(await end((await offer(vehicleId, next, owner)).id, 'decline', next)).toMatchObject({
      status: 'declined',
    });
    expect(await end((await offer(vehicleId, next, owner)).id, 'cancel', owner)).toMatchObject({
      status: 'cancelled',
    });
    await expect(offer(vehicleId, owner, owner)).rejects.toEqual(refused(422, 'TRANSFER_TO_OWNER'));
    const lessee = person();
    await people.grant({ vehicleId }, { user: lessee.sub, role: 'lessee' }, owner);
    await expect(offer(vehicleId, next, lessee)).rejects.toEqual(refused(404));
    expect(await people.sees(vehicleId, owner)).toBe(true);
  });
});
