import {
  confirmAddress,
  createLead,
  leadEscalated,
  listNotificationAddresses,
  sendAddressCode,
  setNotificationPreferences,
} from '@rover/contracts';
import type { AddressChannel, Caller } from '@rover/contracts';
import { waitFor } from '@rover/testing';
import { MINUTE, NotifyDesk, refused, staff } from './support/notify-desk.js';

let desk: NotifyDesk;
let showroomId: string;
let made = 0;

beforeAll(async () => {
  desk = await NotifyDesk.open();
  showroomId = await desk.showroom();
}, 120_000);
afterAll(() => desk?.close());

const boss = () => staff('manager', `boss-${++made}`, showroomId);
const state = (caller: Caller, facts: object) =>
  desk.ask(setNotificationPreferences, { preferences: { showrooms: [showroomId], ...facts } }, caller);
const confirm = (caller: Caller, code: string, channel: AddressChannel = 'email') =>
  desk.ask(confirmAddress, { channel, code }, caller).then(({ data }) => data);
const addresses = async (caller: Caller) => (await desk.ask(listNotificationAddresses, {}, caller)).data;
/** What came to somebody's addresses, the latest first. */
const codes = (caller: Caller, count: number) =>
  waitFor(async () => {
    const shown = (await desk.shown(caller.sub)).filter(({ kind }) => kind === 'addressCode');
    return shown.length >= count && shown;
  });
const codeIn = ({ text }: { text: string | null }): string => /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text!)![0];
/** Something happens that managers are told of. */
const happens = async () => {
  const customer = { emails: [{ value: `lead-${++made}@example.com` }] };
  const { lead } = (await desk.ask(createLead, { lead: { showroomId, source: 'website', customer } })).data;
  const time = new Date(desk.clock.now()).toISOString();
  const about = { leadId: lead.id, showroomId, customerId: lead.customerId, repId: null };
  return desk.say(leadEscalated, { ...about, reassignments: 1, time });
};
const wrong = refused(422, 'ADDRESS_CODE_WRONG');

describe('addresses of those who sign in', () => {
  it('get a code, and nothing else before it came back', async () => {
    const caller = boss();
    await state(caller, { email: 'b1@example.com', phone: '+49 151 12345678', language: 'de' });
    const sent = await codes(caller, 2);
    expect(sent.map(({ to }) => to).sort()).toEqual(['+4915112345678', 'b1@example.com']);
    const letter = sent.find(({ channel }) => channel === 'email')!;
    expect(letter.subject).toBe(`Ihr Code: ${codeIn(letter)}`);
    expect(await addresses(caller)).toMatchObject([
      { channel: 'email', address: 'b1@example.com', confirmed: false },
      { channel: 'sms', address: '+4915112345678', confirmed: false },
    ]);
    expect(await confirm(caller, codeIn(letter).toLowerCase().replace('-', ' '))).toMatchObject({
      confirmed: true,
    });
    expect(await addresses(caller)).toMatchObject([
      { confirmed: true, codeSentAt: null },
      { confirmed: false },
    ]);
    await expect(confirm(caller, codeIn(letter))).rejects.toEqual(wrong);
    // Somebody else's code is nothing to them, and an address that nobody stated has none.
    const other = boss();
    await expect(confirm(other, codeIn(letter))).rejects.toEqual(refused(404, 'ADDRESS_MISSING'));
    await state(other, { email: 'b1@example.com' });
    await codes(other, 1);
    await expect(confirm(other, codeIn(letter))).rejects.toEqual(wrong);
  });

  it('are confirmed anew when they change, and kept when other things do', async () => {
    const caller = boss();
    await state(caller, { email: 'b3@example.com' });
    await confirm(caller, codeIn((await codes(caller, 1))[0]!));
    await state(caller, { email: 'b3@example.com', language: 'fr' });
    expect(await addresses(caller)).toMatchObject([{ confirmed: true }]);
    await happens();
    const told = (await desk.settled(caller.sub, 4)).filter(({ kind }) => kind === 'lead.escalated');
    expect(told.map(({ channel }) => channel).sort()).toEqual(['email', 'push', 'socket']);

    await state(caller, { email: 'elsewhere@example.com' });
    expect(await addresses(caller)).toMatchObject([{ address: 'elsewhere@example.com', confirmed: false }]);
    await codes(caller, 2);
    const eventId = await happens();
    const later = await waitFor(async () => {
      const all = (await desk.settled(caller.sub, 7)).filter(({ cause }) => cause === eventId);
      return all.length === 2 && all;
    });
    expect(later.map(({ channel }) => channel).sort()).toEqual(['push', 'socket']);
  });

  it('have codes that are good for half an hour and five tries, one a minute', async () => {
    const caller = boss();
    await state(caller, { email: 'b4@example.com' });
    const first = codeIn((await codes(caller, 1))[0]!);
    const again = () => desk.ask(sendAddressCode, { channel: 'email' }, caller);
    await expect(again()).rejects.toEqual(refused(429, 'RATE_LIMITED'));
    // An address that is changed at once gets its code when it is asked for.
    await state(caller, { email: 'b5@example.com' });
    await expect(confirm(caller, first)).rejects.toEqual(wrong);
    desk.clock.advance(MINUTE + 1_000);
    await again();
    const second = codeIn((await codes(caller, 2))[0]!);
    desk.clock.advance(31 * MINUTE);
    await expect(confirm(caller, second)).rejects.toEqual(wrong);
    await again();
    const third = codeIn((await codes(caller, 3))[0]!);
    for (let tries = 0; tries < 5; tries += 1)
      await expect(confirm(caller, '0000-0000')).rejects.toEqual(wrong);
    await expect(confirm(caller, third)).rejects.toEqual(wrong);
    expect(await addresses(caller)).toMatchObject([{ address: 'b5@example.com', confirmed: false }]);
  });
});
