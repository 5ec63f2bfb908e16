import { addLeadActivity, getLead, listLeadAssignments, updateLead, updateRep } from '@rover/contracts';
import { waitFor } from '@rover/testing';
import { LeadDesk, MINUTE, refused } from './support/lead-desk.js';

let desk: LeadDesk;

beforeAll(async () => (desk = await LeadDesk.open()), 60_000);
afterAll(() => desk?.close());

const lead = async (id: string) => (await desk.ask(getLead, { id })).data;
const tally = (repIds: readonly (string | null)[]): number[] => {
  const counts = new Map<string | null, number>();
  for (const repId of repIds) counts.set(repId, (counts.get(repId) ?? 0) + 1);
  return [...counts.values()];
};

describe('rotation', () => {
  it('asks those who can, and says of the others why not', async () => {
    const showroomId = await desk.showroom({ leadRules: { mostOverdue: 0 } });
    const add = async (name: string, facts: object) => (await desk.rep(showroomId, { name, ...facts })).id;
    const able = { skills: ['ev'], languages: ['es'] };
    const late = await add('Late', able);
    const busy = await desk.lead(showroomId, { skills: ['ev'], language: 'es' });
    await desk.ask(updateLead, { id: busy.id, patch: { nextActionAt: '2020-01-01T00:00:00Z' } });
    const good = await add('Good', able);
    await add('Left', { ...able, active: false });
    await add('Lunch', { ...able, away: { until: null } });
    await add('Night', { ...able, shifts: [{ weekday: 5, from: '22:00', to: '24:00' }] });
    await add('Mono', { skills: ['ev'] });
    await add('Petrol', { languages: ['es'] });
    await add('Full', { ...able, capacity: 0 });
    const { repId, assignment } = await desk.lead(showroomId, { skills: ['ev'], language: 'es' });
    expect(repId).toBe(good);
    expect(busy.repId).toBe(late);
    const reasons = assignment?.considered.map(({ name, skipped }) => [name, skipped]);
    expect(Object.fromEntries(reasons ?? [])).toEqual({
      Late: 'followUpsOverdue',
      Good: null,
      Left: 'inactive',
      Lunch: 'away',
      Night: 'offShift',
      Mono: 'languageMissing',
      Petrol: 'skillMissing',
      Full: 'atCapacity',
    });
  });

  it('never fills anybody above their capacity, even at once', async () => {
    const showroomId = await desk.showroom();
    await desk.rep(showroomId, { capacity: 2 });
    await desk.rep(showroomId, { capacity: 3 });
    const taken = await Promise.all(Array.from({ length: 12 }, () => desk.lead(showroomId)));
    const given = taken.map(({ repId }) => repId).filter((repId) => repId !== null);
    expect(tally(given).sort()).toEqual([2, 3]);
  });

  it('tries a lead that nobody could take again, when somebody is back', async () => {
    const showroomId = await desk.showroom();
    const rep = await desk.rep(showroomId, { away: { until: null } });
    const { id, repId, assignment } = await desk.lead(showroomId);
    expect([repId, assignment?.considered[0]?.skipped]).toEqual([null, 'away']);
    await desk.ask(updateRep, { showroomId, repId: rep.id, patch: { away: null } });
    desk.clock.advance(6 * MINUTE);
    await waitFor(async () => (await lead(id)).repId === rep.id);
  });
});

describe('a lead that nobody answers', () => {
  it('goes to others, and is then told to managers, once', async () => {
    const showroomId = await desk.showroom({ leadRules: { answerMinutes: 10, reassignments: 1 } });
    const [first, second] = (await desk.reps(showroomId, 2)) as [string, string];
    const { id, repId } = await desk.lead(showroomId);
    expect([first, second]).toContain(repId);
    desk.clock.advance(11 * MINUTE);
    const passed = await waitFor(async () => {
      const now = await lead(id);
      return now.repId !== repId && now;
    });
    expect(passed).toMatchObject({ reassignments: 1, escalatedAt: null, assignment: { by: 'noAnswer' } });
    const skipped = passed.assignment?.considered.find((one) => one.repId === repId)?.skipped;
    expect(skipped).toBe('hadItAlready');
    desk.clock.advance(11 * MINUTE);
    const told = await waitFor(async () => {
      const now = await lead(id);
      return now.escalatedAt !== null && now;
    });
    expect(told.repId).toBe(passed.repId);
    desk.clock.advance(60 * MINUTE);
    const log = (await desk.ask(listLeadAssignments, { leadId: id })).data;
    expect(log.map(({ by }) => by)).toEqual(['noAnswer', 'rotation']);
    expect((await lead(id)).escalatedAt).toBe(told.escalatedAt);
  });

  it('stays with who has answered', async () => {
    const showroomId = await desk.showroom({ leadRules: { answerMinutes: 10 } });
    await desk.reps(showroomId, 2);
    const answered = await desk.lead(showroomId);
    await desk.ask(addLeadActivity, { leadId: answered.id, activity: { kind: 'email' } });
    const silent = await desk.lead(showroomId);
    desk.clock.advance(11 * MINUTE);
    await waitFor(async () => (await lead(silent.id)).reassignments === 1);
    expect(await lead(answered.id)).toMatchObject({ repId: answered.repId, reassignments: 0 });
  });
});

describe('a person', () => {
  it('gives a lead to another rep, if they run the showroom and the rep is one of it', async () => {
    const showroomId = await desk.showroom();
    const [first, second] = (await desk.reps(showroomId, 2)) as [string, string];
    const { id, repId } = await desk.lead(showroomId);
    const other = repId === first ? second : first;
    const patch = { repId: other };
    const rep = { sub: 'sam', roles: ['salesRep' as const], showrooms: [showroomId] };
    await expect(desk.ask(updateLead, { id, patch }, rep)).rejects.toEqual(refused(403, 'FORBIDDEN'));
    const given = (await desk.ask(updateLead, { id, patch })).data;
    expect(given).toMatchObject({
      repId: other,
      assignment: { by: 'person', actor: 'root', previousRepId: repId },
    });
    const stranger = await desk.rep(await desk.showroom());
    await expect(desk.ask(updateLead, { id, patch: { repId: stranger.id } })).rejects.toEqual(
      refused(422, 'LEAD_REP_INVALID'),
    );
  });
});

// The last one: whoever moves the clock afterwards would wait for the timers of all these.
describe('rotation under load', () => {
  it('gives 60 leads that come at once to 7 reps so that they differ by at most one', async () => {
    const showroomId = await desk.showroom();
    const reps = await desk.reps(showroomId, 7);
    const taken = await Promise.all(Array.from({ length: 60 }, () => desk.lead(showroomId)));
    const counts = tally(taken.map(({ repId }) => repId));
    expect(counts).toHaveLength(reps.length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  }, 240_000);
});
