import {
  bookTestDrive,
  consentCustomer,
  createLead,
  createStockUnit,
  eraseCustomer,
  exportCustomer,
  getNotificationPreferences,
  inventoryReserved,
  leadEscalated,
  moveTestDrive,
  notificationPreferences,
  placeHold,
  releaseHold,
  setNotificationPreferences,
  updateTestDrive,
} from '@rover/contracts';
import type { NotificationPreferences } from '@rover/contracts';
import { waitFor } from '@rover/testing';
import { DAY, HOUR, MINUTE, NotifyDesk, staff } from './support/notify-desk.js';

let desk: NotifyDesk;
let made = 0;

beforeAll(async () => {
  desk = await NotifyDesk.open();
}, 120_000);
afterAll(() => desk?.close());

const iso = (time: number) => new Date(time).toISOString();
const unit = async (showroomId: string, title = 'Lada Niva') => {
  const given = { stockNumber: `S-${++made}`, title, askingPrice: 1_000_000, currency: 'EUR' };
  return (await desk.ask(createStockUnit, { showroomId, unit: given })).data.id;
};
const drive = async (showroomId: string, more: object) => {
  const startsAt = iso(desk.clock.now() + 3 * DAY);
  const testDrive = { unitId: await unit(showroomId), startsAt, ...more };
  return (await desk.ask(bookTestDrive, { testDrive })).data;
};
const lead = (showroomId: string) => {
  const customer = { emails: [{ value: `lead-${++made}@example.com` }] };
  return desk.ask(createLead, { lead: { showroomId, source: 'website', customer } });
};
const until = (time: string) => desk.clock.advance(Date.parse(time) - desk.clock.now());

describe('customers', () => {
  it('are told in their language, on the channel that they prefer, of what they agreed to', async () => {
    const showroomId = await desk.showroom();
    const repId = await desk.rep(showroomId, null);
    const phones = [{ value: '+4915112345678' }];
    const [inGerman, bySms, denied, unreached] = [
      await desk.customer(showroomId, { preferences: { language: 'de-AT' } }),
      await desk.customer(showroomId, { phones, preferences: { language: 'pl', channel: 'sms' } }),
      await desk.customer(showroomId),
      await desk.customer(showroomId, { emails: [] }),
    ];
    const will = { consents: [{ channel: 'email', purpose: 'transactional', status: 'denied' }] };
    await desk.ask(consentCustomer, { id: denied, will });
    for (const customerId of [inGerman, bySms, denied, unreached])
      await drive(showroomId, { repId, customerId, startsAt: iso(desk.clock.now() + ++made * DAY) });
    const [german] = await desk.settled(inGerman, 1, 'testDrive.scheduled');
    expect(german).toMatchObject({ channel: 'email', state: 'sent', language: 'de', template: 'builtIn' });
    const [letter] = await desk.shown(inGerman);
    expect(letter!.subject).toMatch(/^Ihre Probefahrt: \d\d\.\d\d\.2026, 10:00$/);
    expect(letter!.text).toContain('Lada Niva');
    expect(letter!.to).toMatch(/@example\.com$/);
    expect(await desk.settled(bySms, 1, 'testDrive.scheduled')).toMatchObject([
      { channel: 'sms', state: 'sent', language: 'en' },
    ]);
    expect(await desk.settled(denied, 1, 'testDrive.scheduled')).toMatchObject([
      { channel: 'email', state: 'skipped', skipped: 'noConsent' },
    ]);
    expect(await desk.settled(unreached, 1, 'testDrive.scheduled')).toMatchObject([
      { state: 'skipped', skipped: 'noAddress' },
    ]);
  });

  it('are reminded of a drive as it stands then, and of none that was called off', async () => {
    const showroomId = await desk.showroom();
    const repId = await desk.rep(showroomId, null);
    const customerId = await desk.customer(showroomId);
    const { id: testDriveId } = await drive(showroomId, { repId, customerId });
    const startsAt = iso(desk.clock.now() + 4 * DAY);
    await desk.ask(updateTestDrive, { testDriveId, patch: { startsAt } });
    const other = await desk.customer(showroomId);
    const called = await drive(showroomId, {
      repId,
      customerId: other,
      startsAt: iso(desk.clock.now() + 2 * DAY),
    });
    const reminders = async (id: string) =>
      (await desk.deliveries({ kind: 'testDrive.reminder' })).filter(({ recipient }) => recipient.id === id);
    await waitFor(
      async () => (await reminders(customerId)).length === 2 && (await reminders(other)).length === 1,
    );
    await desk.ask(moveTestDrive, { testDriveId: called.id, step: 'cancel' });
    await desk.settled(other, 1, 'testDrive.cancelled');
    // A day before the drive that was called off, then before the one that was moved: as it stood, and as it stands.
    desk.clock.advance(DAY + MINUTE);
    await desk.settled(other, 1, 'testDrive.reminder');
    desk.clock.advance(DAY);
    await waitFor(async () => (await reminders(customerId)).some(({ state }) => state === 'skipped'));
    desk.clock.advance(DAY);
    const all = await desk.settled(customerId, 2, 'testDrive.reminder');
    expect(all.map(({ state, skipped }) => [state, skipped]).sort()).toEqual([
      ['sent', null],
      ['skipped', 'withdrawn'],
    ]);
    expect(await reminders(other)).toMatchObject([{ state: 'skipped', skipped: 'withdrawn' }]);
  });

  it('hear when a unit that they waited for is theirs', async () => {
    const showroomId = await desk.showroom();
    const [unitId, customerId] = [await unit(showroomId, 'Fiat 500'), await desk.customer(showroomId)];
    const first = (await desk.ask(placeHold, { hold: { unitId, holder: 'Bob' } })).data;
    await desk.ask(placeHold, { hold: { unitId, customerId, queue: true } });
    await desk.ask(releaseHold, { holdId: first.id });
    expect(await desk.settled(customerId, 1, 'hold.promoted')).toMatchObject([{ state: 'sent' }]);
    expect((await desk.shown(customerId))[0]!.subject).toBe('It is your turn: Fiat 500');
    expect(desk.told(inventoryReserved)).toEqual([]);
  });

  it('are forgotten with all that was written to them, and of them', async () => {
    const showroomId = await desk.showroom();
    const repId = await desk.rep(showroomId, 'otto');
    const customerId = await desk.customer(showroomId, { givenName: 'Unmistakable' });
    await drive(showroomId, { repId, customerId });
    await desk.settled(customerId, 1, 'testDrive.scheduled');
    await desk.settled('otto', 1, 'testDrive.scheduled');
    expect((await desk.own('otto')).data[0]!.text).toContain('Unmistakable');
    const { notifications } = (await desk.ask(exportCustomer, { id: customerId })).data;
    expect(notifications.filter(({ text }) => text?.includes('Unmistakable')).length).toBeGreaterThan(1);
    await desk.ask(eraseCustomer, { id: customerId });
    await waitFor(async () => (await desk.shown(customerId))[0]?.text === null);
    expect((await desk.own('otto')).data).toMatchObject([{ subject: null, text: null }]);
    const rows = await desk.service.database.query<{ content: unknown }>(
      'SELECT content FROM showroom.notification WHERE customer_id = $1',
      [customerId],
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.every(({ content }) => content === null)).toBe(true);
    expect(await desk.settled(customerId, 2)).toContainEqual(
      expect.objectContaining({ kind: 'testDrive.reminder', state: 'skipped', skipped: 'erased' }),
    );
  });
});

describe('preferences', () => {
  const boss = (showroomId: string, sub = `boss-${++made}`) => staff('manager', sub, showroomId);

  it('let quiet hours pass on the clocks of the recipient, across their change', async () => {
    until('2026-03-28T12:00:00Z');
    const showroomId = await desk.showroom();
    const repId = await desk.rep(showroomId, 'nia');
    const quiet = { channels: ['email' as const], email: 'nia@example.com', urgent: true };
    const quietHours = { from: '22:00', to: '07:00' };
    await desk.prefer(staff('salesRep', 'nia', showroomId), {
      ...quiet,
      timeZone: 'Europe/Berlin',
      quietHours,
    });
    // Half past one at night, half an hour before the clocks go forward.
    until('2026-03-29T00:30:00Z');
    await drive(showroomId, { repId });
    const put = await waitFor(async () =>
      (await desk.deliveries({ kind: 'testDrive.scheduled' })).find(
        ({ recipient }) => recipient.id === 'nia',
      ),
    );
    expect(put).toMatchObject({ state: 'waiting', dueAt: '2026-03-29T05:00:00.000Z' });
    // What is urgent does not wait.
    await lead(showroomId);
    expect(await desk.settled('nia', 1, 'lead.assigned')).toMatchObject([{ state: 'sent' }]);
    until('2026-03-29T05:00:01Z');
    expect(await desk.settled('nia', 1, 'testDrive.scheduled')).toMatchObject([{ state: 'sent' }]);
  });

  it('gather what is not urgent into one message, at its hour', async () => {
    const showroomId = await desk.showroom();
    const repId = await desk.rep(showroomId, 'dig');
    const wish = {
      channels: ['email' as const, 'socket' as const],
      email: 'dig@example.com',
      timeZone: 'Asia/Kolkata',
    };
    await desk.prefer(staff('salesRep', 'dig', showroomId), { ...wish, digest: 'daily', digestAt: '08:00' });
    until('2026-04-01T09:10:00Z');
    for (const days of [2, 4, 6])
      await drive(showroomId, { repId, startsAt: iso(desk.clock.now() + days * DAY) });
    const gathered = await waitFor(async () => {
      const all = (await desk.deliveries({ channel: 'email' })).filter(
        ({ recipient }) => recipient.id === 'dig',
      );
      return all.length === 4 && all;
    });
    expect(gathered.map(({ kind, state, dueAt }) => [kind, state, dueAt])).toEqual(
      expect.arrayContaining([
        ['digest', 'waiting', '2026-04-02T02:30:00.000Z'],
        ['testDrive.scheduled', 'gathered', '2026-04-02T02:30:00.000Z'],
      ]),
    );
    await waitFor(async () => (await desk.own('dig')).data.length === 3);
    until('2026-04-02T02:30:01Z');
    await waitFor(async () => (await desk.shown('dig', { channel: 'email' })).length === 1);
    const [message] = await desk.shown('dig', { channel: 'email' });
    expect(message).toMatchObject({ kind: 'digest', subject: '3 messages' });
    expect(message!.text!.match(/Test drive, Lada Niva/g)).toHaveLength(3);
    const all = (await desk.deliveries({ channel: 'email' })).filter(
      ({ recipient }) => recipient.id === 'dig',
    );
    expect(all.map(({ state }) => state)).toEqual(Array(4).fill('sent'));
    // What comes after it waits for the next one.
    await drive(showroomId, { repId, startsAt: iso(desk.clock.now() + 9 * DAY) });
    await waitFor(async () => {
      const next = await desk.deliveries({ kind: 'digest', state: 'waiting' });
      return next.some(({ dueAt }) => dueAt === '2026-04-03T02:30:00.000Z');
    });
  });

  it('tell managers of their showrooms, and drop what is too old or muted', async () => {
    const showroomId = await desk.showroom();
    const [asked, muted] = [boss(showroomId), boss(showroomId)];
    const wish = { showrooms: [showroomId], channels: ['socket' as const] };
    await desk.prefer(asked, wish);
    await desk.prefer(muted, { ...wish, muted: ['lead.escalated'] });
    const { id: leadId, customerId } = (await lead(showroomId)).data.lead;
    const escalated = { leadId, showroomId, customerId, repId: null, reassignments: 2 };
    await desk.say(leadEscalated, { ...escalated, time: iso(desk.clock.now() - 25 * HOUR) });
    expect(await desk.settled(asked.sub, 1)).toMatchObject([{ state: 'skipped', skipped: 'tooOld' }]);
    await desk.say(leadEscalated, { ...escalated, time: iso(desk.clock.now()) });
    const all = await desk.settled(asked.sub, 2);
    expect(all.map(({ state }) => state).sort()).toEqual(['sent', 'skipped']);
    expect((await desk.deliveries()).filter(({ recipient }) => recipient.id === muted.sub)).toEqual([]);
  });

  it('are kept for those who say them, and refused where they make no sense', async () => {
    const showroomId = await desk.showroom();
    const caller = boss(showroomId);
    const get = async () => (await desk.ask(getNotificationPreferences, {}, caller)).data;
    expect(await get()).toEqual(notificationPreferences.parse({}));
    const set = (facts: Partial<NotificationPreferences>) =>
      desk.ask(setNotificationPreferences, { preferences: facts }, caller);
    for (const [facts, path] of [
      [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
      [{ phone: '12' + '345' }, 'phone'],
      [{ showrooms: ['elsewhere'] }, 'showrooms.0'],
    ] as const)
      await expect(set({ ...facts } as never)).rejects.toMatchObject({
        ...{ status: 422, code: 'VALIDATION_FAILED', errors: [{ path }] },
      });
    expect(await get()).toEqual(notificationPreferences.parse({}));
    const said = { email: 'boss@example.com', phone: '+49 151 12345678', language: 'es' };
    expect((await set(said)).data).toMatchObject({ ...said, phone: '+4915112345678' });
    expect((await get()).email).toBe('boss@example.com');
    const [row] = await desk.service.database.query<{ row: string }>(
      'SELECT p::text AS row FROM showroom.notification_preferences p WHERE user_id = $1',
      [caller.sub],
    );
    expect(row!.row).not.toContain('boss@example.com');
  });
});
