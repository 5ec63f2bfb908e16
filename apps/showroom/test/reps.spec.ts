import {
  createRep,
  createShowroom,
  getRep,
  listReps,
  listShowrooms,
  updateRep,
  updateShowroom,
} from '@rover/contracts';
import type { Caller, NewRep, ReplyOf, RequestContract, RequestOf } from '@rover/contracts';
import { compileSchema, ManualClock } from '@rover/platform';
import { aCaller, startService, type TestService } from '@rover/testing';
import { app } from '../src/app.js';
import { database } from '../src/database.js';

/** A Friday in New York, ten in the morning. */
const clock = new ManualClock(Date.parse('2026-11-27T15:00:00Z'));
const admin = aCaller('admin');
let service: TestService;

const ask = async <C extends RequestContract>(contract: C, request: object, caller: Caller = admin) =>
  service.bus.request(contract, compileSchema(contract.request).parse(request) as RequestOf<C>, {
    caller,
  }) as Promise<ReplyOf<C>>;
const refused = (status: number, code: string) => expect.objectContaining({ status, code });
const staff = (showroomId: string, role: 'manager' | 'salesRep' = 'manager', sub: string = role): Caller => ({
  sub,
  roles: [role],
  showrooms: [showroomId],
});

async function showroom(facts: object = {}): Promise<string> {
  const given = { name: 'North', timeZone: 'America/New_York', region: 'US', currency: 'USD', ...facts };
  return (await ask(createShowroom, { showroom: given })).data.id;
}
const rep = async (showroomId: string, facts: Partial<NewRep> = {}) =>
  (await ask(createRep, { showroomId, rep: { name: 'Rita', ...facts } })).data;

beforeAll(async () => {
  service = await startService(app, database, { clock });
}, 60_000);
afterAll(() => service?.close());

describe('a showroom', () => {
  it('is made once, changed by who has read it, and refuses a zone that is none', async () => {
    const id = await showroom({ id: 'north' });
    await expect(showroom({ id })).rejects.toEqual(refused(409, 'SHOWROOM_ID_TAKEN'));
    await expect(showroom({ timeZone: 'Mars/Olympus' })).rejects.toEqual(refused(422, 'TIME_ZONE_UNKNOWN'));
    const change = { id, patch: { name: 'Norte' }, version: 1 };
    expect((await ask(updateShowroom, change, staff(id))).data).toMatchObject({ name: 'Norte', version: 2 });
    await expect(ask(updateShowroom, change)).rejects.toEqual(refused(412, 'SHOWROOM_VERSION_MISMATCH'));
  });

  it('is seen by those who work there alone', async () => {
    const id = await showroom();
    expect((await ask(listShowrooms, {}, staff(id))).data.map((one) => one.id)).toEqual([id]);
    expect((await ask(listShowrooms, {}, staff('elsewhere'))).data).toEqual([]);
    const change = { id, patch: { name: 'x' } };
    await expect(ask(updateShowroom, change, staff('elsewhere'))).rejects.toEqual(
      refused(404, 'SHOWROOM_UNKNOWN'),
    );
    await expect(ask(updateShowroom, change, staff(id, 'salesRep'))).rejects.toEqual(
      refused(403, 'FORBIDDEN'),
    );
  });
});

describe('a rep', () => {
  it('is there when their shift says so, on the clocks of the showroom', async () => {
    const showroomId = await showroom();
    const early = await rep(showroomId, {
      name: 'Early',
      shifts: [{ weekday: 5, from: '06:00', to: '10:30' }],
      skills: ['ev'],
      languages: ['es'],
    });
    await rep(showroomId, { name: 'Late', shifts: [{ weekday: 5, from: '12:00', to: '20:00' }] });
    expect(early.availability).toEqual({ available: true, absence: null, until: '2026-11-27T15:30:00.000Z' });
    const there = async (filter: object) =>
      (await ask(listReps, { showroomId, ...filter })).data.map(({ name }) => name);
    expect(await there({})).toEqual(['Early', 'Late']);
    expect(await there({ available: true })).toEqual(['Early']);
    expect(await there({ available: false })).toEqual(['Late']);
    expect(await there({ skill: 'ev', language: 'es' })).toEqual(['Early']);
    expect(await there({ language: 'fr' })).toEqual([]);
  });

  it('may say that they are away, and nothing else; managers say the rest', async () => {
    const showroomId = await showroom();
    const { id: repId } = await rep(showroomId, { userId: 'rita' });
    const rita = staff(showroomId, 'salesRep', 'rita');
    const away = { showroomId, repId, patch: { away: { until: null, reason: 'Lunch' } }, version: 1 };
    expect((await ask(updateRep, away, rita)).data).toMatchObject({
      version: 2,
      availability: { available: false, absence: 'away' },
    });
    await expect(ask(updateRep, away, rita)).rejects.toEqual(refused(412, 'REP_VERSION_MISMATCH'));
    for (const [patch, caller] of [
      [{ capacity: 0 }, rita],
      [{ away: null }, staff(showroomId, 'salesRep', 'sam')],
    ] as const)
      await expect(ask(updateRep, { showroomId, repId, patch }, caller)).rejects.toEqual(
        refused(403, 'FORBIDDEN'),
      );
    expect(
      (await ask(updateRep, { showroomId, repId, patch: { away: null, capacity: 3 } })).data,
    ).toMatchObject({
      capacity: 3,
      availability: { available: true },
    });
  });

  it('is one for a user in a showroom, and of a showroom that is there', async () => {
    const showroomId = await showroom();
    await rep(showroomId, { userId: 'rita' });
    await expect(rep(showroomId, { userId: 'rita' })).rejects.toEqual(refused(409, 'REP_USER_TAKEN'));
    await expect(rep('nowhere')).rejects.toEqual(refused(404, 'SHOWROOM_UNKNOWN'));
    const elsewhere = await showroom();
    const { id: repId } = await rep(elsewhere, { userId: 'rita' });
    await expect(ask(getRep, { showroomId, repId })).rejects.toEqual(refused(404, 'REP_NOT_FOUND'));
    await expect(ask(getRep, { showroomId: elsewhere, repId }, staff(showroomId))).rejects.toEqual(
      refused(404, 'SHOWROOM_UNKNOWN'),
    );
  });

  it('is refused with hours that make no sense, each named', async () => {
    const showroomId = await showroom();
    for (const shifts of [
      [{ weekday: 8, from: '09:00', to: '17:00' }],
      [{ weekday: 1, from: '17:00', to: '09:00' }],
      [{ weekday: 1, from: '9', to: '17:00' }],
    ]) {
      const request = { showroomId, rep: { name: 'Rita', shifts } };
      await expect(ask(createRep, request)).rejects.toEqual(refused(422, 'VALIDATION_FAILED'));
    }
    expect((await ask(listReps, { showroomId })).data).toEqual([]);
  });
});
