import {
  addLeadActivity,
  createFollowUpPlan,
  endFollowUpPlan,
  enrolLead,
  listFollowUps,
  settleFollowUp,
  stopFollowUps,
  updateLead,
} from '@rover/contracts';
import { waitFor } from '@rover/testing';
import { LeadDesk, MINUTE, refused } from './support/lead-desk.js';

let desk: LeadDesk;
let showroomId: string;

beforeAll(async () => {
  desk = await LeadDesk.open();
  showroomId = await desk.showroom({ leadRules: { quietHours: { from: '20:00', to: '08:00' } } });
}, 60_000);
afterAll(() => desk?.close());

const plan = async (source: string, ...steps: object[]) =>
  (await desk.ask(createFollowUpPlan, { showroomId, plan: { name: source, status: 'new', source, steps } }))
    .data;
const step = (channel: string, afterMinutes = 10) => ({ channel, afterMinutes, template: 'hello' });
const of = async (leadId: string) => (await desk.ask(listFollowUps, { leadId })).data;
const settled = (leadId: string) =>
  waitFor(async () => {
    const all = await of(leadId);
    return all.every(({ state }) => state !== 'waiting') && all;
  });
const consented = (channel: string, phone: string) => ({
  phones: [{ value: phone }],
  emails: [{ value: `${channel}@example.com` }],
  consents: [{ channel, purpose: 'marketing', status: 'granted' }],
});

describe('follow-ups', () => {
  it('come due in their time, for who has agreed, and say why not', async () => {
    await plan('mixed', step('task'), step('email'), step('sms'));
    const lead = await desk.lead(showroomId, {
      source: 'mixed',
      customer: consented('email', '+12125550111'),
    });
    expect((await of(lead.id)).map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting']);
    desk.clock.advance(11 * MINUTE);
    const byChannel = Object.fromEntries(
      (await settled(lead.id)).map(({ channel, state, skipped }) => [channel, skipped ?? state]),
    );
    expect(byChannel).toEqual({ task: 'due', email: 'due', sms: 'noConsent' });
  });

  it('are settled once, by who did them', async () => {
    await plan('once', step('task', 0));
    const lead = await desk.lead(showroomId, { source: 'once' });
    const [due] = await settled(lead.id);
    expect((await desk.ask(settleFollowUp, { id: due!.id, state: 'sent' })).data.state).toBe('sent');
    expect((await desk.ask(settleFollowUp, { id: due!.id, state: 'sent' })).data.state).toBe('sent');
    await expect(desk.ask(settleFollowUp, { id: due!.id, state: 'skipped' })).rejects.toEqual(
      refused(409, 'FOLLOW_UP_SETTLED'),
    );
    const stranger = { sub: 's', roles: ['salesRep' as const], showrooms: ['elsewhere'] };
    await expect(desk.ask(settleFollowUp, { id: due!.id, state: 'sent' }, stranger)).rejects.toEqual(
      refused(404, 'FOLLOW_UP_NOT_FOUND'),
    );
  });

  it('end when the customer answers, or the lead goes on', async () => {
    await plan('ends', step('task', 600));
    const [answered, moved] = [
      await desk.lead(showroomId, { source: 'ends' }),
      await desk.lead(showroomId, { source: 'ends' }),
    ];
    const activity = { kind: 'email', direction: 'inbound' };
    await desk.ask(addLeadActivity, { leadId: answered.id, activity });
    await desk.ask(updateLead, { id: moved.id, patch: { status: 'lost' } });
    expect((await of(answered.id)).map(({ skipped }) => skipped)).toEqual(['customerAnswered']);
    expect((await of(moved.id)).map(({ skipped }) => skipped)).toEqual(['statusLeft']);
  });

  it('enrol nobody once their sequence has ended, nor leads of other sources', async () => {
    const { id: planId } = await plan('over', step('task'));
    const other = await desk.lead(showroomId, { source: 'another' });
    await desk.ask(endFollowUpPlan, { showroomId, planId });
    const late = await desk.lead(showroomId, { source: 'over' });
    expect([await of(other.id), await of(late.id)]).toEqual([[], []]);
  });

  it('begin and end by the word of who sells; what was sent is not sent anew', async () => {
    const { id: planId } = await plan('by word', step('task', 0), step('task', 600));
    const lead = await desk.lead(showroomId, { source: 'elsewhere' });
    const states = (all: readonly { state: string; step: number }[]) =>
      [...all].sort((one, other) => one.step - other.step).map(({ state }) => state);
    expect(states((await desk.ask(enrolLead, { leadId: lead.id, planId })).data)).toEqual([
      'waiting',
      'waiting',
    ]);
    const due = await waitFor(async () => (await of(lead.id)).find(({ state }) => state === 'due'));
    await desk.ask(settleFollowUp, { id: due.id, state: 'sent' });
    const stopped = (await desk.ask(stopFollowUps, { leadId: lead.id })).data;
    expect(stopped.map(({ state, skipped }) => skipped ?? state).sort()).toEqual(['person', 'sent']);
    expect(states((await desk.ask(enrolLead, { leadId: lead.id, planId })).data)).toEqual([
      'sent',
      'waiting',
    ]);
    await desk.ask(updateLead, { id: lead.id, patch: { status: 'lost' } });
    await expect(desk.ask(enrolLead, { leadId: lead.id, planId })).rejects.toEqual(
      refused(409, 'LEAD_CLOSED'),
    );
  });

  it('leave people in peace at night', async () => {
    await plan('night', step('phone', 0));
    // Nine in the evening in New York.
    desk.clock.advance(Date.parse('2026-11-28T02:00:00Z') - desk.clock.now());
    const lead = await desk.lead(showroomId, {
      source: 'night',
      customer: consented('phone', '+12125550112'),
    });
    const put = await waitFor(async () => {
      const [one] = await of(lead.id);
      return one?.dueAt === '2026-11-28T13:00:00.000Z' && one;
    });
    expect(put.state).toBe('waiting');
    desk.clock.advance(Date.parse('2026-11-28T13:00:01Z') - desk.clock.now());
    expect((await settled(lead.id)).map(({ state }) => state)).toEqual(['due']);
  });
});
