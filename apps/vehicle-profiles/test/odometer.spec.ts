import {
  correctOdometer,
  createMaintenanceRecord,
  getVehicle,
  listOdometer,
  newMaintenanceRecord,
  recordOdometer,
  removeMaintenanceRecord,
  swapOdometer,
  topics,
  updateMaintenanceRecord,
  updateVehicle,
  getVehicleHistory,
  vehicleOdometerSuspect,
} from '@rover/contracts';
import type { NewOdometerReading, OdometerEntry } from '@rover/contracts';
import { STREAMS } from '@rover/platform';
import { StreamTail, type StreamMessage, type StreamsOptions } from '@rover/redis-streams';
import { waitFor } from '@rover/testing';
import { People, person, refused } from './support/people.js';
import { iso, NOON, reading, startProfiles, type Profiles } from './support/profiles.js';

const DAY_S = 86_400;
const km = (value: number) => value * 1_000;
let profiles: Profiles;
let tail: StreamTail;
const heard: StreamMessage[] = [];
const people = new People(() => profiles);

beforeAll(async () => {
  profiles = await startProfiles({}, NOON + 10 * DAY_S * 1_000);
  tail = new StreamTail({
    ...profiles.running.app.get<StreamsOptions>(STREAMS),
    ...{
      topics: [topics.vehicles],
      onMessages: (messages) => void heard.push(...messages),
      onGap: () => undefined,
    },
  });
  await tail.start();
}, 60_000);
afterAll(async () => {
  await tail?.stop();
  await profiles?.close();
});

const enter = async (
  vehicleId: string,
  entry: Partial<NewOdometerReading> & { reading: number },
  caller = undefined,
) => (await people.ask(recordOdometer, { vehicleId, entry: { source: 'person', ...entry } }, caller)).data;
const ledger = async (vehicleId: string): Promise<OdometerEntry[]> =>
  (await people.ask(listOdometer, { vehicleId, limit: 100 })).data;
const odometerOf = async (id: string) => (await people.ask(getVehicle, { id })).data.odometer;
const suspected = (vehicleId: string) =>
  heard.filter(({ type, key }) => type === vehicleOdometerSuspect.name && key === vehicleId);
const at = (day: number) => iso(NOON + day * DAY_S * 1_000);

describe('the ledger of an odometer', () => {
  it('moves the vehicle forward, and keeps what was turned back without believing it', async () => {
    const id = await people.vehicle();
    await enter(id, { reading: km(50_000), time: at(0) });
    expect(await odometerOf(id)).toBe(km(50_000));
    const back = await enter(id, { reading: km(30_000), time: at(5), source: 'document' });
    expect(back).toMatchObject({ status: 'suspect', doubts: ['rolledBack'] });
    expect(await odometerOf(id)).toBe(km(50_000));
    const [event] = await waitFor(() => suspected(id).length > 0 && suspected(id));
    expect(event?.data).toMatchObject({ entryId: back.id, known: km(50_000), doubts: ['rolledBack'] });
    const between = await enter(id, { reading: km(60_000), time: at(-1) });
    expect(between.doubts).toContain('aboveLater');
    expect((await ledger(id)).map(({ status }) => status)).toEqual(['suspect', 'accepted', 'suspect']);
  });

  it('counts on when the cluster was replaced', async () => {
    const id = await people.vehicle();
    await enter(id, { reading: km(100_000), time: at(0) });
    const swap = { oldReading: km(100_100), newReading: 0, time: at(1) };
    await expect(
      people.ask(swapOdometer, { vehicleId: id, swap: { ...swap, oldReading: km(10) } }),
    ).rejects.toEqual(refused(422, 'ODOMETER_SWAP_INVALID'));
    await people.ask(swapOdometer, { vehicleId: id, swap });
    const next = await enter(id, { reading: km(300), time: at(2) });
    expect(next).toMatchObject({ status: 'accepted', odometer: km(100_400), reading: km(300) });
    expect((await ledger(id))[1]).toMatchObject({ source: 'swap', odometer: km(100_100), reading: 0 });
  });

  it('is corrected with a reason, and keeps what it said', async () => {
    const id = await people.vehicle();
    await enter(id, { reading: km(10_000), time: at(0) });
    const wrong = await enter(id, { reading: km(14_000), time: at(1) });
    expect(await odometerOf(id)).toBe(km(14_000));
    const correction = { status: 'accepted' as const, reading: km(10_400), note: 'a digit was misread' };
    const { data } = await people.ask(correctOdometer, { vehicleId: id, entryId: wrong.id, correction });
    expect(data.corrections).toMatchObject([
      { reading: km(14_000), status: 'accepted', note: correction.note },
    ]);
    expect(await odometerOf(id)).toBe(km(10_400));
    const rejected = { status: 'rejected' as const, note: 'another car' };
    await people.ask(correctOdometer, { vehicleId: id, entryId: wrong.id, correction: rejected });
    expect(await odometerOf(id)).toBe(km(10_000));
  });

  it('takes of telemetry the first and last of a day, once, and what falls', async () => {
    const id = await people.vehicle();
    const day = (index: number, second: number, value: number) =>
      reading(id, index * DAY_S + second, { odometer: km(value) });
    const drive = [day(0, 0, 100), day(0, 60, 101), day(0, 120, 102), day(1, 0, 150), day(1, 60, 151)];
    await profiles.record(...drive);
    await profiles.record(...drive);
    expect((await ledger(id)).map(({ reading: value }) => value)).toEqual([km(150), km(102), km(100)]);
    expect(await odometerOf(id)).toBe(km(150));
    await profiles.record(day(1, 120, 20));
    expect((await ledger(id)).map(({ status }) => status)).toEqual([
      'suspect',
      ...Array<string>(4).fill('accepted'),
    ]);
    expect(await odometerOf(id)).toBe(km(151));
  });

  it('takes what is said of a vehicle among other things, and keeps what does not fit out of the profile', async () => {
    const id = await people.vehicle({ odometer: km(1_000) });
    const say = async (patch: object, source = 'person') => {
      profiles.clock.time += 4 * 3_600_000;
      return (await people.ask(updateVehicle, { id, patch, source, confidence: 1 } as never)).data;
    };
    expect(await say({ odometer: km(1_500) })).toMatchObject({ odometer: km(1_500) });
    const after = await say({ odometer: km(400), colour: 'red' }, 'document');
    expect(after).toMatchObject({ odometer: km(1_500), colour: 'red' });
    expect((await ledger(id)).map(({ source, status, reading: read }) => [source, status, read])).toEqual([
      ['document', 'suspect', km(400)],
      ['person', 'accepted', km(1_500)],
      ['person', 'accepted', km(1_000)],
    ]);
    const [event] = await waitFor(() => suspected(id).length > 0 && suspected(id));
    expect(event?.data).toMatchObject({ source: 'document', known: km(1_500), doubts: ['rolledBack'] });
    const [change] = (await people.ask(getVehicleHistory, { id, limit: 1 })).data;
    expect(change?.outranked).toEqual([{ field: 'odometer', value: km(400) }]);
  });

  it('takes what records of work say, and takes it back when they are corrected', async () => {
    const vehicleId = await people.vehicle();
    await enter(vehicleId, { reading: km(50_000), time: at(0) });
    const work = (day: number, odometer: number) =>
      newMaintenanceRecord.parse({ title: 'Oil', performedAt: at(day), odometer });
    const record = (await people.ask(createMaintenanceRecord, { vehicleId, record: work(2, km(51_000)) }))
      .data;
    expect(await odometerOf(vehicleId)).toBe(km(51_000));
    const known = { vehicleId, recordId: record.id };
    await people.ask(updateMaintenanceRecord, { ...known, patch: { notes: 'done well' } });
    await people.ask(updateMaintenanceRecord, { ...known, patch: { odometer: km(50_100) } });
    expect(await odometerOf(vehicleId)).toBe(km(50_100));
    const back = work(4, km(20_000));
    await people.ask(createMaintenanceRecord, { vehicleId, record: back });
    expect(
      (await ledger(vehicleId)).map(({ source, status, reading: read }) => [source, status, read]),
    ).toEqual([
      ['record', 'suspect', km(20_000)],
      ['record', 'accepted', km(50_100)],
      ['record', 'rejected', km(51_000)],
      ['person', 'accepted', km(50_000)],
    ]);
    await people.ask(removeMaintenanceRecord, known);
    expect(await odometerOf(vehicleId)).toBe(km(50_000));
  });

  it('is written by who may, and not ahead of time', async () => {
    const [id, viewer, driver] = [await people.vehicle(), person(), person()];
    await people.grant({ vehicleId: id }, { user: viewer.sub, role: 'viewer' });
    await people.grant({ vehicleId: id }, { user: driver.sub, role: 'driver' });
    const write = (caller: typeof viewer, time?: string) =>
      people.ask(recordOdometer, { vehicleId: id, entry: { reading: 1, source: 'person', time } }, caller);
    await expect(write(person())).rejects.toEqual(refused(404));
    await expect(write(viewer)).rejects.toEqual(refused(403));
    await expect(write(driver, at(11))).rejects.toEqual(refused(422, 'ODOMETER_TIME_INVALID'));
    expect((await write(driver)).data.by).toBe(driver.sub);
  });
});
