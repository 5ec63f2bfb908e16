import {
  addLeadActivity,
  customerProfileErased,
  getLead,
  getLeadAdf,
  getLeadSourceStats,
  listLeadActivities,
  listLeads,
  setLeadSource,
  suggestLeadPrice,
  updateLead,
  type Caller,
} from '@rover/contracts';
import { waitFor } from '@rover/testing';
import { readAdf } from '../src/adf/read-adf.js';
import { LeadDesk, MINUTE, refused } from './support/lead-desk.js';

let desk: LeadDesk;
let showroomId: string;

beforeAll(async () => {
  desk = await LeadDesk.open();
  showroomId = await desk.showroom();
}, 60_000);
afterAll(() => desk?.close());

const act = async (leadId: string, activity: object) =>
  (await desk.ask(addLeadActivity, { leadId, activity })).data.lead;
const move = (id: string, status: string, caller?: Caller) =>
  desk.ask(updateLead, { id, patch: { status } }, caller);
const names = async (filter: object) =>
  (await desk.ask(listLeads, { showroomId, ...filter })).data.map(({ id }) => id);

describe('a lead', () => {
  it('goes its way by what is done with it, and is scored at each step', async () => {
    const { id, score, status } = await desk.lead(showroomId, { vehicle: { make: 'Ford' } });
    expect([status, score.basis]).toEqual(['new', 'fallback']);
    desk.clock.advance(10 * MINUTE);
    const missed = await act(id, { kind: 'call', reached: false });
    expect([missed.status, missed.firstResponseAt]).toEqual(['new', null]);
    const called = await act(id, { kind: 'call' });
    expect(called.status).toBe('engaged');
    expect(Date.parse(called.firstResponseAt as string) - Date.parse(called.createdAt)).toBe(10 * MINUTE);
    const at = '2026-11-28T16:00:00Z';
    expect((await act(id, { kind: 'appointment', appointment: { at } })).status).toBe('appointmentSet');
    expect((await act(id, { kind: 'appointment', appointment: { at, status: 'missed' } })).status).toBe(
      'engaged',
    );
    const came = await act(id, { kind: 'visit', testDrive: true });
    expect(came.status).toBe('showed');
    expect(came.score.score).toBeGreaterThan(score.score);
    expect(came.score.reasons.map(({ code }) => code)).toContain('testDrives');
    const sold = await act(id, { kind: 'outcome', outcome: 'sold' });
    expect(sold).toMatchObject({ status: 'sold', closedAt: sold.updatedAt, nextActionAt: null });
    const log = await desk.ask(listLeadActivities, { leadId: id });
    expect(log.data.map(({ kind }) => kind)).toEqual([
      'outcome',
      'visit',
      'appointment',
      'appointment',
      'call',
      'call',
    ]);
  });

  it('is not moved out of order, and says so without a change', async () => {
    const lead = await desk.lead(showroomId);
    const { id } = lead;
    for (const status of ['sold', 'showed', 'appointmentSet'])
      await expect(move(id, status)).rejects.toEqual(refused(409, 'LEAD_TRANSITION_INVALID'));
    await expect(act(id, { kind: 'outcome', outcome: 'sold' })).rejects.toEqual(
      refused(409, 'LEAD_TRANSITION_INVALID'),
    );
    await expect(act(id, { kind: 'outcome' })).rejects.toEqual(refused(422, 'VALIDATION_FAILED'));
    expect((await desk.ask(getLead, { id })).data).toMatchObject({ status: 'new', version: lead.version });
    expect((await desk.ask(listLeadActivities, { leadId: id })).data).toEqual([]);
  });

  it('is given up and reopened; a sale is unwound by managers alone', async () => {
    const { id } = await desk.lead(showroomId);
    const lost = await desk.ask(updateLead, { id, patch: { status: 'lost', lostReason: 'Moved' } });
    expect(lost.data).toMatchObject({ status: 'lost', lostReason: 'Moved' });
    expect((await move(id, 'engaged')).data).toMatchObject({
      status: 'engaged',
      closedAt: null,
      lostReason: null,
    });
    await move(id, 'showed');
    await move(id, 'sold');
    const rep: Caller = { sub: 'sam', roles: ['salesRep'], showrooms: [showroomId] };
    await expect(move(id, 'showed', rep)).rejects.toEqual(refused(403, 'FORBIDDEN'));
    expect((await move(id, 'showed')).data.status).toBe('showed');
  });

  it('is changed by who has read it, and seen by its showroom alone', async () => {
    const { id, version } = await desk.lead(showroomId);
    const patch = { budget: 2_000_000 };
    await desk.ask(updateLead, { id, patch, version });
    await expect(desk.ask(updateLead, { id, patch, version })).rejects.toEqual(
      refused(412, 'LEAD_VERSION_MISMATCH'),
    );
    const stranger: Caller = { sub: 's', roles: ['manager'], showrooms: ['elsewhere'] };
    await expect(desk.ask(getLead, { id }, stranger)).rejects.toEqual(refused(404, 'LEAD_NOT_FOUND'));
    expect((await desk.ask(listLeads, {}, stranger)).data).toEqual([]);
  });

  it('is found by words of its own, and by whom it is of, as far as the caller may see', async () => {
    const customer = {
      emails: [{ value: 'zoe.quist@example.com' }],
      phones: [{ value: '+12133734260' }],
      givenName: 'Zoë',
      familyName: 'Quist',
    };
    const vehicle = { make: 'Škoda', model: 'Octavia 100%', modelYear: 2021, stockNumber: 'QX-77' };
    const { id } = await desk.lead(showroomId, { customer, vehicle, comments: 'Asks for a towbar' });
    const other = await desk.lead(showroomId, { vehicle: { ...vehicle, stockNumber: 'QX-78' } });
    for (const q of [
      'zoe skoda',
      'Quist TOWBAR',
      'zoë.quist@example.com',
      'zoe.quist@example.com',
      'quistt',
      '+1 213 373 4260',
    ])
      expect([q, await names({ q })]).toEqual([q, q.startsWith('zoë.') ? [] : [id]]);
    expect(await names({ q: 'octavia 2021' })).toEqual([other.id, id]);
    expect(await names({ q: '100% qx-7' })).toEqual([other.id, id]);
    for (const q of ['zoe fiat', '100%5', 'q_-77']) expect([q, await names({ q })]).toEqual([q, []]);
    const elsewhere: Caller = { sub: 's', roles: ['manager'], showrooms: [await desk.showroom()] };
    expect((await desk.ask(listLeads, { q: 'quist' }, elsewhere)).data).toEqual([]);
  });

  it('is found by what it is', async () => {
    const late = await desk.lead(showroomId, { source: 'fair' });
    await desk.ask(updateLead, { id: late.id, patch: { nextActionAt: '2026-11-27T15:30:00Z' } });
    const other = await desk.lead(showroomId, { source: 'fair' });
    expect(await names({ source: 'fair' })).toEqual([other.id, late.id]);
    desk.clock.advance(60 * MINUTE);
    expect(await names({ source: 'fair', overdue: true })).toEqual([late.id]);
    expect(await names({ source: 'fair', minScore: 1 })).toEqual([]);
    const page = await desk.ask(listLeads, { showroomId, source: 'fair', limit: 1 });
    const rest = await desk.ask(listLeads, { showroomId, source: 'fair', cursor: page.meta.nextCursor });
    expect([...page.data, ...rest.data].map(({ id }) => id)).toEqual([other.id, late.id]);
    await move(late.id, 'lost');
    expect(await names({ source: 'fair', open: true })).toEqual([other.id]);
    expect(await names({ source: 'fair', status: ['lost'] })).toEqual([late.id]);
  });
});

describe('a lead that comes again', () => {
  const vehicle = { make: 'Ford', model: 'Focus' };

  it('is the same lead, by its ids, or as an open lead of the customer for the vehicle', async () => {
    const externalIds = [{ source: 'Portal', value: 'L-1' }];
    const first = await desk.take(showroomId, { externalIds, vehicle });
    const again = await desk.take(showroomId, { externalIds });
    expect([first.outcome, again.outcome, again.lead.id]).toEqual(['created', 'known', first.lead.id]);
    expect(again.lead.resends).toBe(1);
    const customer = { emails: [{ value: 'jane@example.com' }] };
    const one = await desk.take(showroomId, { customer, vehicle });
    const same = await desk.take(showroomId, { customer, vehicle, comments: 'Hello?' });
    const other = await desk.take(showroomId, { customer, vehicle: { make: 'Kia' } });
    expect([same.lead.id, other.outcome]).toEqual([one.lead.id, 'created']);
    await move(one.lead.id, 'lost');
    expect((await desk.take(showroomId, { customer, vehicle })).outcome).toBe('created');
  });

  it('is one, however many bring it at once', async () => {
    const externalIds = [{ source: 'Portal', value: 'L-2' }];
    const customer = { phones: [{ value: '+1 212 555 0187' }] };
    const taken = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        desk.take(showroomId, index % 2 === 0 ? { externalIds, customer, vehicle } : { customer, vehicle }),
      ),
    );
    expect(new Set(taken.map(({ lead }) => lead.id)).size).toBe(1);
    expect(taken.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
  });

  it('is known by its customer, however they write their number', async () => {
    const styles = [
      '(212) 555-0142',
      '212.555.0142',
      '212-555-0142',
      '2125550142',
      '+1 212 555 0142',
      '+12125550142',
      '1-212-555-0142',
      ' 212 555 0142 ',
      '(212)5550142',
      '011 1 212 555 0142',
    ];
    const customers = new Set<string>();
    for (const value of styles) {
      const { lead } = await desk.take(showroomId, { customer: { phones: [{ value }] }, vehicle });
      customers.add(lead.customerId);
    }
    expect([styles.length, customers.size]).toEqual([10, 1]);
  });

  it('is refused when nobody could be called back', async () => {
    for (const customer of [{}, { phones: [{ value: 'ask Bob' }] }])
      await expect(desk.take(showroomId, { customer })).rejects.toEqual(refused(422, 'LEAD_CONTACT_MISSING'));
    await expect(desk.take('nowhere')).rejects.toEqual(refused(404, 'SHOWROOM_UNKNOWN'));
  });
});

describe('sources of leads', () => {
  it('tell what they cost and bring', async () => {
    const of = await desk.showroom();
    await desk.ask(setLeadSource, { showroomId: of, source: 'paid', costs: { costPerLead: 5_000 } });
    const leads = [];
    for (let index = 0; index < 4; index += 1) leads.push(await desk.lead(of, { source: 'paid' }));
    for (const [index, { id }] of leads.slice(0, 3).entries()) {
      desk.clock.advance((index + 1) * MINUTE);
      await act(id, { kind: 'visit' });
    }
    await act(leads[0]!.id, { kind: 'outcome', outcome: 'sold' });
    await act(leads[1]!.id, { kind: 'outcome', outcome: 'lost' });
    const { data } = await desk.ask(getLeadSourceStats, { showroomId: of, to: '2027-01-01T00:00:00Z' });
    expect(data).toEqual([
      {
        showroomId: of,
        source: 'paid',
        currency: 'USD',
        leads: 4,
        open: 2,
        sold: 1,
        lost: 1,
        unanswered: 1,
        conversion: 0.5,
        firstResponseMedianMinutes: 3,
        cost: 20_000,
        costPerLead: 5_000,
        costPerSale: 20_000,
      },
    ]);
  });
});

describe('a customer who is erased', () => {
  it('leaves leads that say nothing of them', async () => {
    const lead = await desk.lead(showroomId, { comments: 'I am Ana' });
    await act(lead.id, { kind: 'email', note: 'Ana wrote' });
    const time = new Date(desk.clock.now()).toISOString();
    await desk.service.bus.publish(customerProfileErased, [{ customerId: lead.customerId, time }]);
    await waitFor(async () => (await desk.ask(getLead, { id: lead.id })).data.comments === null);
    await waitFor(
      async () => (await desk.ask(listLeadActivities, { leadId: lead.id })).data[0]?.note === null,
    );
  });
});

describe('what is made of a lead', () => {
  it('is ADF that reads back as the same lead', async () => {
    const customer = { givenName: 'Ana', familyName: 'Ö & <Co>', emails: [{ value: 'ana@example.com' }] };
    const vehicle = { make: 'Ford', modelYear: 2021, price: 3_150_050, condition: 'used' };
    const lead = await desk.lead(showroomId, { customer, vehicle, comments: 'Fish & chips' });
    const text = (await desk.ask(getLeadAdf, { id: lead.id })).data;
    expect(readAdf(text).prospects[0]).toMatchObject({
      ids: [{ value: lead.id }],
      requestDate: { at: lead.requestedAt },
      vehicles: [{ make: 'Ford', year: 2021, status: 'used', price: { value: 31_500.5, currency: 'USD' } }],
      customer: {
        givenName: 'Ana',
        familyName: 'Ö & <Co>',
        emails: ['ana@example.com'],
        comments: 'Fish & chips',
      },
    });
  });

  it('is a price within the limits, which changes nothing', async () => {
    const vehicle = { make: 'Ford', price: 2_000_000 };
    const { id: leadId, version } = await desk.lead(showroomId, { vehicle });
    const ask = (given: object) =>
      desk.ask(suggestLeadPrice, { leadId, cost: 1_700_000, marketValue: 2_000_000, ...given });
    const { data } = await ask({});
    expect(data.price).toBeGreaterThanOrEqual(data.floor);
    expect(data.price).toBeLessThanOrEqual(data.askingPrice);
    expect(data.reasons).toHaveLength(3);
    expect((await ask({ floor: 1_990_000 })).data).toMatchObject({ price: 1_990_000, bound: 'floor' });
    for (const limits of [{ floor: 1_600_000 }, { ceiling: 1_650_000 }, { floor: 2_100_000 }])
      await expect(ask(limits)).rejects.toEqual(refused(422, 'PRICE_LIMITS_INVALID'));
    const bare = await desk.lead(showroomId);
    await expect(desk.ask(suggestLeadPrice, { leadId: bare.id, cost: 1 })).rejects.toEqual(
      refused(422, 'LEAD_PRICE_UNKNOWN'),
    );
    const rep: Caller = { sub: 'sam', roles: ['salesRep'], showrooms: [showroomId] };
    await expect(desk.ask(suggestLeadPrice, { leadId, cost: 1 }, rep)).rejects.toEqual(
      refused(403, 'FORBIDDEN'),
    );
    expect((await desk.ask(getLead, { id: leadId })).data.vehicle?.price).toBe(2_000_000);
    expect(version).toBe(1);
  });
});
