import { consentCustomer, recommendationAlertTriggered, updateCustomer, USER_SYSTEM } from '@rover/contracts';
import type { EventData, Listing } from '@rover/contracts';
import { aListing, waitFor } from '@rover/testing';
import { NotifyDesk } from './support/notify-desk.js';

let desk: NotifyDesk;
let made = 0;

beforeAll(async () => {
  desk = await NotifyDesk.open();
}, 120_000);
afterAll(() => desk?.close());

type Came = EventData<typeof recommendationAlertTriggered>;

const listing = (): Listing => ({
  ...aListing({ make: 'Škoda', model: 'Octavia', modelYear: 2021, askingPrice: 1_499_000, currency: 'EUR' }),
  ...{ status: 'inStock', version: 2 },
  ...{ createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-15T09:00:00Z' },
});
/** What somebody waits for has happened. */
const came = (userId: string, facts: Partial<Came> = {}): Promise<string> => {
  const alertId = `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`;
  const said = { userId, alertId, kind: 'priceDrop', origin: 'asked', listing: listing() } as const;
  const reason = { code: 'priceDrop', text: 'It costs less' };
  return desk.say(recommendationAlertTriggered, { ...said, previousPrice: 1_600_000, reason, ...facts });
};
const shownTo = (id: string, kind: string) =>
  waitFor(
    async () => (await desk.shown(id)).find((one) => one.kind === kind && one.channel === 'email'),
    20_000,
  );

describe('what people wait for in the market', () => {
  it('is told to who signs in where they said, in their language, once', async () => {
    await desk.prefer({ sub: 'wil', roles: ['customer'] }, { email: 'wil@example.com', language: 'de' });
    const eventId = await came('wil');
    const [letter] = await desk.settled('wil', 2);
    expect(letter).toMatchObject({
      kind: 'wish.priceDrop',
      state: 'sent',
      purpose: 'service',
      cause: eventId,
    });
    const shown = await shownTo('wil', 'wish.priceDrop');
    expect(shown).toMatchObject({ to: 'wil@example.com', subject: 'Jetzt günstiger: 2021 Škoda Octavia' });
    expect(shown.text).toMatch(/kostet jetzt 14\.990,00\s€ statt 16\.000,00\s€\./);
    expect((await desk.own('wil')).data).toMatchObject([{ kind: 'wish.priceDrop' }]);
    const trend = { item: 'ford fiesta', label: 'Ford Fiesta', orders: 12, confidence: 0.9 };
    await came('wil', { kind: 'trending', listing: undefined, trend });
    expect((await shownTo('wil', 'wish.trending')).text).toContain('12 Mal');
    await came('wil', { kind: 'backInStock', previousPrice: undefined });
    await came('wil', { kind: 'sellerArrival', previousPrice: undefined });
    expect((await shownTo('wil', 'wish.backInStock')).subject).toContain('Wieder im Angebot');
    expect((await shownTo('wil', 'wish.sellerArrival')).text).toContain('Händler');
    await came('wil', { kind: 'searchMatch', search: 'Für Oma', more: 2, previousPrice: undefined });
    expect((await shownTo('wil', 'wish.searchMatch')).text).toContain(
      '(und 2 weitere) passt zu Ihrer Suche „Für Oma“',
    );
    expect((await desk.settled('wil', 15)).map(({ state }) => state)).toEqual(Array(15).fill('sent'));
  });

  it('reaches a customer by what is known of them, and only with their yes where they never asked', async () => {
    const showroomId = await desk.showroom();
    const account = { system: USER_SYSTEM, value: 'cleo', verified: true };
    const emails = [{ value: 'cleo@example.com' }];
    const customerId = await desk.customer(showroomId, { emails, externalIds: [account] });
    await came('cleo');
    const shown = await shownTo(customerId, 'wish.priceDrop');
    expect(shown).toMatchObject({ to: 'cleo@example.com', subject: 'Costs less now: 2021 Škoda Octavia' });

    await came('cleo', { kind: 'backInStock', origin: 'wished' });
    const unasked = await desk.settled(customerId, 1, 'wish.backInStock');
    expect(unasked.map(({ channel }) => channel)).toEqual(['socket']);
    const will = { consents: [{ channel: 'email', purpose: 'marketing', status: 'granted' }] };
    await desk.ask(consentCustomer, { id: customerId, will });
    await came('cleo', { kind: 'backInStock', origin: 'wished' });
    const agreed = await desk.settled(customerId, 3, 'wish.backInStock');
    expect(agreed.map(({ channel }) => channel).sort()).toEqual(['email', 'socket', 'socket']);
    const advertised = await shownTo(customerId, 'wish.backInStock');
    expect(advertised.text).toContain('/notifications/unsubscribe/');
  });

  it('never reaches a customer by an account that nobody has checked', async () => {
    const showroomId = await desk.showroom();
    const emails = [{ value: 'dora@example.com' }];
    const customerId = await desk.customer(showroomId, { emails });
    const externalIds = [{ system: USER_SYSTEM, value: 'mallory', verified: false }];
    await desk.ask(updateCustomer, { id: customerId, patch: { externalIds } });
    await came('mallory');
    const told = await desk.settled('mallory', 2);
    expect(told.map(({ channel }) => channel).sort()).toEqual(['push', 'socket']);
    expect(await desk.shown(customerId)).toEqual([]);
  });
});
