import {
  createMaintenanceRecord,
  createVehicleDocument,
  endTransfer,
  getHandOverReport,
  getVehicleDocument,
  listDueMaintenance,
  listVehicleDocuments,
  newMaintenanceRecord,
  newRecall,
  newVehicleDocument,
  offerTransfer,
  recordOdometer,
  recordRecalls,
  updateVehicleDocument,
} from '@rover/contracts';
import type { Caller, HandOverReport, OwnershipTransfer } from '@rover/contracts';
import { RecallMatcher } from '../src/recalls/recall-matcher.service.js';
import { manager, People, person, refused } from './support/people.js';
import { iso, NOON, startProfiles, type Profiles } from './support/profiles.js';

const HOUR = 3_600_000;
const admin: Caller = { sub: 'root', roles: ['admin'] };
let profiles: Profiles;
const people = new People(() => profiles);

beforeAll(async () => (profiles = await startProfiles({}, NOON)), 60_000);
afterAll(() => profiles?.close());

const offer = async (vehicleId: string, to: Caller, by: Caller): Promise<OwnershipTransfer> =>
  (await people.ask(offerTransfer, { vehicleId, transfer: { to: to.sub, expiresInHours: 1 } }, by)).data;
const end = (transferId: string, how: 'accept' | 'decline', by: Caller) =>
  people.ask(endTransfer, { transferId, how }, by);
const keep = async (vehicleId: string, document: object, by: Caller): Promise<string> =>
  (await people.ask(createVehicleDocument, { vehicleId, document: newVehicleDocument.parse(document) }, by))
    .data.id;
const reportOf = async (transferId: string, by: Caller): Promise<HandOverReport> =>
  (await people.ask(getHandOverReport, { transferId }, by)).data;
const titlesOf = async (vehicleId: string, by: Caller): Promise<string[]> =>
  (await people.ask(listVehicleDocuments, { vehicleId, limit: 10 }, by)).data.map(({ title }) => title);

async function owned(facts: Parameters<typeof people.vehicle>[0] = {}) {
  const [vehicleId, owner] = [await people.vehicle(facts), person()];
  await end((await offer(vehicleId, owner, manager)).id, 'accept', owner);
  profiles.clock.time += HOUR;
  return { vehicleId, owner };
}

describe('a personal document', () => {
  it('is sealed from the next owner like trips are, with its warnings; others go along', async () => {
    const { vehicleId, owner } = await owned();
    const next = person();
    const validTo = iso(NOON + 240 * HOUR).slice(0, 10);
    const lease = await keep(
      vehicleId,
      { type: 'insurance', title: 'Policy', personal: true, validTo },
      owner,
    );
    await keep(vehicleId, { type: 'inspection', title: 'Inspection', validTo }, owner);
    expect(await titlesOf(vehicleId, owner)).toEqual(['Inspection', 'Policy']);
    profiles.clock.time += HOUR;
    await end((await offer(vehicleId, next, owner)).id, 'accept', next);
    for (const caller of [next, manager]) expect(await titlesOf(vehicleId, caller)).toEqual(['Inspection']);
    expect(await titlesOf(vehicleId, admin)).toEqual(['Inspection', 'Policy']);
    const asked = { vehicleId, documentId: lease };
    await expect(people.ask(getVehicleDocument, asked, next)).rejects.toEqual(
      refused(404, 'DOCUMENT_NOT_FOUND'),
    );
    await expect(
      people.ask(updateVehicleDocument, { ...asked, patch: { title: 'Mine' } }, next),
    ).rejects.toEqual(refused(404, 'DOCUMENT_NOT_FOUND'));
    const due = await people.ask(listDueMaintenance, { vehicleId, within: 90, limit: 10 }, next);
    expect(due.data.map(({ title }) => title)).toEqual(['Inspection']);
    await keep(vehicleId, { type: 'other', title: 'Own', personal: true }, next);
    expect(await titlesOf(vehicleId, next)).toEqual(['Own', 'Inspection']);
  });
});

describe('the report of a hand-over', () => {
  it('tells both sides what goes along, and stays what it was when it was accepted', async () => {
    const { vehicleId, owner } = await owned({ make: 'Lancia', model: 'Ypsilon', modelYear: 2019 });
    const next = person();
    const affects = [{ make: 'Lancia' }];
    const recall = newRecall.parse({ number: 'L-1', component: 'Brakes', summary: 'They fail.', affects });
    await people.ask(recordRecalls, { recalls: [recall] });
    await profiles.running.app.get(RecallMatcher).sweep();
    await people.ask(recordOdometer, { vehicleId, entry: { reading: 50_000_000, source: 'person' } }, owner);
    const performedAt = iso(profiles.clock.time - HOUR);
    const work = { title: 'Oil', components: ['engineOil'], performedAt };
    await people.ask(createMaintenanceRecord, { vehicleId, record: newMaintenanceRecord.parse(work) }, owner);
    await keep(vehicleId, { type: 'inspection', title: 'Inspection', validTo: '2026-12-31' }, owner);
    await keep(vehicleId, { type: 'other', title: 'Licence', personal: true, validTo: '2026-12-31' }, owner);
    const { id } = await offer(vehicleId, next, owner);
    const before = await reportOf(id, next);
    expect(before).toMatchObject({
      ...{ transferId: id, vehicleId, status: 'offered' },
      vehicle: { make: 'Lancia', model: 'Ypsilon', modelYear: 2019 },
      odometer: { odometer: 50_000_000, trust: 'consistent', suspect: 0, swaps: 0 },
      recalls: [{ number: 'L-1', status: 'open', matchedBy: 'model' }],
      service: { records: 1, lastAt: performedAt, lastOf: [{ component: 'engineOil', performedAt }] },
      due: [{ title: 'Inspection' }],
      documents: [{ title: 'Inspection', type: 'inspection' }],
    });
    const accepted = iso(profiles.clock.time);
    await end(id, 'accept', next);
    profiles.clock.time += HOUR;
    await people.ask(recordOdometer, { vehicleId, entry: { reading: 40_000_000, source: 'person' } }, next);
    for (const caller of [owner, next, admin])
      expect(await reportOf(id, caller)).toEqual({ ...before, status: 'accepted', madeAt: accepted });
    await expect(reportOf(id, person())).rejects.toEqual(refused(404, 'TRANSFER_NOT_FOUND'));
    const again = await offer(vehicleId, person(), next);
    expect((await reportOf(again.id, next)).odometer).toMatchObject({ trust: 'doubtful', suspect: 1 });
  });

  it('is none of a vehicle of which nothing is known, nor of an offer that came to nothing', async () => {
    const { vehicleId, owner } = await owned();
    const next = person();
    const { id } = await offer(vehicleId, next, owner);
    expect(await reportOf(id, owner)).toMatchObject({
      ...{ odometer: { trust: 'unknown', accepted: 0 }, recalls: [], due: [], documents: [] },
      service: { records: 0, lastOf: [] },
    });
    await end(id, 'decline', next);
    await expect(reportOf(id, owner)).rejects.toEqual(refused(409, 'TRANSFER_OVER'));
  });
});
