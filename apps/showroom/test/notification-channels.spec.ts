import { createHmac } from 'node:crypto';
import {
  createFollowUpPlan,
  createLead,
  getCustomer,
  getDelivery,
  listFollowUps,
  notificationFailed,
  redriveDelivery,
  takeReceipt,
  takeTwilioReceipt,
  unsubscribe,
} from '@rover/contracts';
import type { Delivery } from '@rover/contracts';
import { HttpReceiver, waitFor, type MailReceiver } from '@rover/testing';
import { Webhook } from 'standardwebhooks';
import { GuardedHttp } from '../src/notifications/channels/guarded-http.js';
import { CALLBACK, ChannelWorld, secrets, TOKEN } from './support/channel-world.js';
import { HOUR, MINUTE, refused, type NotifyDesk } from './support/notify-desk.js';

let world: ChannelWorld;
let desk: NotifyDesk;
let mail: MailReceiver;
let push: HttpReceiver;
let twilio: HttpReceiver;
const told: ChannelWorld['told'] = (...given) => world.told(...given);

beforeAll(async () => {
  world = await ChannelWorld.open();
  ({ desk, mail, push, twilio } = world);
}, 120_000);
afterAll(() => world?.close());

const at = (id: string) => desk.ask(getDelivery, { notificationId: id }).then(({ data }) => data);
const becomes = (id: string, state: Delivery['state'], attempts: number) =>
  waitFor(async () => {
    const delivery = await at(id);
    return delivery.state === state && delivery.attempts === attempts && delivery;
  }, 20_000);
const theirs = (sub: string) =>
  waitFor(async () => (await desk.deliveries()).find(({ recipient }) => recipient.id === sub), 20_000);
const pushed = (id: string) => push.posted.filter(({ headers }) => headers['webhook-id'] === id);

describe('channels', () => {
  it('bring a message by mail, SMS and push, signed for whoever knows one of the secrets', async () => {
    const lead = await told('ada', 'email', 'sms', 'push');
    await lead();
    const deliveries = await desk.settled('ada', 3);
    expect(deliveries.map(({ channel, provider, state }) => [channel, provider, state]).sort()).toEqual([
      ['email', 'smtp', 'sent'],
      ['push', 'webhook', 'sent'],
      ['sms', 'twilio', 'sent'],
    ]);
    const of = (channel: string) => deliveries.find((one) => one.channel === channel)!;
    const letter = mail.mails.find(({ to }) => to === 'ada@example.com')!;
    expect(letter).toMatchObject({
      subject: 'New lead: Ann <b>Doe</b>',
      messageId: `<${of('email').id}@rover.example>`,
    });
    expect(letter.text).toContain('Ann <b>Doe</b>');
    expect(letter.html).toContain('Ann &lt;b&gt;Doe&lt;/b&gt;');
    expect(letter.headers.map(({ key }) => key)).not.toContain('list-unsubscribe');

    const [sms] = twilio.posted;
    const form = Object.fromEntries(new URLSearchParams(sms!.body));
    expect(sms!.url).toBe('/2010-04-01/Accounts/AC1/Messages.json');
    expect(sms!.headers.authorization).toBe(`Basic ${Buffer.from(`AC1:${TOKEN}`).toString('base64')}`);
    expect(form).toMatchObject({ To: '+4915112345678', From: '+15005550006', StatusCallback: CALLBACK });
    expect(of('sms').providerId).toMatch(/^SM/);

    const [posted] = pushed(of('push').id);
    for (const secret of secrets) {
      const read = new Webhook(secret).verify(
        posted!.body,
        posted!.headers as unknown as Record<string, string>,
      );
      expect(read).toMatchObject({ type: 'notification.push', data: { to: 'ada', kind: 'lead.assigned' } });
    }
    const forged = { ...posted!.headers, 'webhook-id': 'another' } as unknown as Record<string, string>;
    expect(() => new Webhook(secrets[0]!).verify(posted!.body, forged)).toThrow();
  });

  it('are given each message once, by two replicas', async () => {
    const lead = await told('bea', 'push');
    for (let count = 0; count < 30; count += 1) await lead();
    const deliveries = await desk.settled('bea', 30);
    expect(deliveries.map(({ state, attempts }) => `${state} ${attempts}`)).toEqual(Array(30).fill('sent 1'));
    expect(deliveries.map(({ id }) => pushed(id).length)).toEqual(Array(30).fill(1));
  });

  it('are tried again, later each time, under the same id; in the end it has failed, and can be redriven', async () => {
    const lead = await told('cid', 'push');
    push.next.push({ status: 503 }, { status: 429 }, { status: 500 });
    await lead();
    const { id } = (await theirs('cid'))!;
    for (const attempts of [1, 2]) {
      const { dueAt, error } = await becomes(id, 'waiting', attempts);
      expect(error).toBe(attempts === 1 ? 'HTTP_503' : 'HTTP_429');
      expect(Date.parse(dueAt) - desk.clock.now()).toBeGreaterThanOrEqual(7_500 * attempts);
      desk.clock.advance(MINUTE);
    }
    await becomes(id, 'failed', 3);
    const failed = await waitFor(() =>
      desk.told(notificationFailed).find((one) => one.notificationId === id),
    );
    expect(failed).toMatchObject({ code: 'HTTP_500', channel: 'push' });
    expect(await desk.deliveries({ state: 'failed', channel: 'push' })).toHaveLength(1);
    await desk.ask(redriveDelivery, { notificationId: id });
    await becomes(id, 'sent', 1);
    expect(pushed(id)).toHaveLength(4);
    await expect(desk.ask(redriveDelivery, { notificationId: id })).rejects.toEqual(
      refused(409, 'NOTIFICATION_STATE'),
    );
  });

  it('are not asked again where the answer would be the same', async () => {
    const [byPush, bySms, byMail] = [
      await told('dan', 'push'),
      await told('eve', 'sms'),
      await told('fay', 'email'),
    ];
    push.next.push({ status: 410 });
    twilio.next.push({ status: 400, body: { code: 21_211, message: 'invalid To', status: 400 } });
    mail.refuse.push(550);
    await Promise.all([byPush(), bySms(), byMail()]);
    const errors = await Promise.all(['dan', 'eve', 'fay'].map((sub) => desk.settled(sub, 1)));
    expect(errors.flat().map(({ state, attempts, error }) => [state, attempts, error])).toEqual([
      ['failed', 1, 'HTTP_410'],
      ['failed', 1, 'TWILIO_21211'],
      ['failed', 1, 'SMTP_550'],
    ]);
  });

  it('are tried again by a mail server that is busy', async () => {
    const lead = await told('gus', 'email');
    mail.refuse.push(451);
    await lead();
    const { id } = (await theirs('gus'))!;
    expect((await becomes(id, 'waiting', 1)).error).toBe('SMTP_451');
    desk.clock.advance(MINUTE);
    await becomes(id, 'sent', 2);
  });
});

describe('a sender that is gone', () => {
  it('is followed by another once its lease ends, and its own late answer changes nothing', async () => {
    const lead = await told('hal', 'push');
    push.next.push('hang');
    await lead();
    const { id } = (await theirs('hal'))!;
    await waitFor(() => pushed(id).length === 1);
    desk.clock.advance(3 * MINUTE);
    await becomes(id, 'sent', 2);
    push.release(410);
    const again = await told('hal2', 'push');
    await again();
    await desk.settled('hal2', 1);
    expect(await at(id)).toMatchObject({ state: 'sent', attempts: 2, error: null });
  });

  it('leaves unknown what its provider would not recognise, for people to decide', async () => {
    const lead = await told('ida', 'sms');
    twilio.next.push('hang');
    await lead();
    const { id } = (await theirs('ida'))!;
    await becomes(id, 'sending', 1);
    desk.clock.advance(3 * MINUTE);
    await becomes(id, 'unknown', 2);
    const sent = twilio.posted.length;
    twilio.release(201);
    await desk.ask(redriveDelivery, { notificationId: id });
    await becomes(id, 'sent', 1);
    expect(twilio.posted).toHaveLength(sent + 1);
  });
});

describe('receipts', () => {
  const twilioSigned = (fields: Record<string, string>, token = TOKEN) => {
    const text = Object.keys(fields)
      .sort()
      .reduce((all, name) => all + name + fields[name], CALLBACK);
    return { fields, signature: createHmac('sha1', token).update(text).digest('base64') };
  };

  it('of Twilio say what became of an SMS, once signed', async () => {
    const { id, providerId } = (await desk.settled('ada', 3)).find(({ channel }) => channel === 'sms')!;
    const fields = { MessageSid: providerId!, AccountSid: 'AC1' };
    const tell = (status: string, more: object = {}) =>
      desk.ask(takeTwilioReceipt, twilioSigned({ ...fields, MessageStatus: status, ...more }));
    for (const bad of [
      twilioSigned({ ...fields, MessageStatus: 'failed' }, 'another'),
      { fields: { ...fields, MessageStatus: 'failed' }, signature: '' },
    ])
      await expect(desk.ask(takeTwilioReceipt, bad)).rejects.toEqual(
        refused(401, 'WEBHOOK_SIGNATURE_INVALID'),
      );
    expect((await at(id)).receipt).toBeNull();
    await tell('sent');
    await tell('undelivered', { ErrorCode: '30003' });
    await tell('delivered');
    expect((await at(id)).receipt).toMatchObject({ status: 'bounced', code: '30003' });
    const stranger = twilioSigned({ MessageSid: 'SMx', MessageStatus: 'delivered' });
    expect((await desk.ask(takeTwilioReceipt, stranger)).data).toEqual({ known: false });
  });

  it('of webhooks are taken by id, of whoever knows a secret, for five minutes', async () => {
    const { id } = (await desk.settled('ada', 3)).find(({ channel }) => channel === 'push')!;
    const signed = (secret: string, time: Date, data: object) => {
      const body = JSON.stringify({ type: 'notification.delivered', data });
      const headers = { id: 'msg_1', timestamp: String(Math.floor(time.getTime() / 1_000)) };
      return { headers: { ...headers, signature: new Webhook(secret).sign('msg_1', time, body) }, body };
    };
    const now = new Date(desk.clock.now());
    const data = { notificationId: id };
    const stranger = `whsec_${Buffer.from('a secret that nobody has told us').toString('base64')}`;
    for (const bad of [
      signed(stranger, now, data),
      signed(secrets[0]!, new Date(now.getTime() - 6 * MINUTE), data),
      { ...signed(secrets[0]!, now, data), body: JSON.stringify({ type: 'notification.failed', data }) },
      { headers: { id: 'msg_1', timestamp: 'x', signature: '' }, body: '{}' },
    ])
      await expect(desk.ask(takeReceipt, bad)).rejects.toEqual(refused(401, 'WEBHOOK_SIGNATURE_INVALID'));
    await expect(desk.ask(takeReceipt, signed(secrets[1]!, now, {}))).rejects.toEqual(
      refused(422, 'VALIDATION_FAILED'),
    );
    expect((await desk.ask(takeReceipt, signed(secrets[1]!, now, data))).data).toEqual({ known: true });
    expect((await at(id)).receipt).toMatchObject({ status: 'delivered' });
  });
});

describe('advertising by mail', () => {
  it('goes to who agreed, names a way out, and stops when it is used', async () => {
    const steps = [0, 60].map((afterMinutes) => ({ channel: 'email', afterMinutes, template: 'hello' }));
    const showroomId = await desk.showroom({ leadRules: { quietHours: { from: '08:00', to: '08:00' } } });
    const plan = { name: 'two', status: 'new', source: 'mailing', steps };
    await desk.ask(createFollowUpPlan, { showroomId, plan });
    const consents = [{ channel: 'email', purpose: 'marketing', status: 'granted' }];
    const quiet = { timeZone: 'UTC', language: 'fr' };
    const customer = {
      givenName: 'Zoé',
      emails: [{ value: 'zoe@example.com' }],
      consents,
      preferences: quiet,
    };
    const { lead } = (await desk.ask(createLead, { lead: { showroomId, source: 'mailing', customer } })).data;
    const letter = await waitFor(() => mail.mails.find(({ to }) => to === 'zoe@example.com'), 20_000);
    expect(letter.text).toContain('Zoé');
    const header = (key: string) => letter.headers.find((one) => one.key === key)?.value;
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const address = /^<(https:\/\/rover\.example\/api\/v1\/notifications\/unsubscribe\/(.+))>$/.exec(
      header('list-unsubscribe')!,
    );
    expect(letter.text).toContain(address![1]);
    const token = address![2]!;
    await expect(desk.ask(unsubscribe, { token: `${token}x` })).rejects.toEqual(
      refused(404, 'UNSUBSCRIBE_UNKNOWN'),
    );
    expect((await desk.ask(unsubscribe, { token })).data).toEqual({ channel: 'email', status: 'denied' });
    const denied = { channel: 'email', purpose: 'marketing', status: 'denied', source: 'self' };
    await waitFor(async () => {
      const { data } = await desk.ask(getCustomer, { id: lead.customerId });
      expect(data.consents).toMatchObject([denied]);
      return true;
    });
    desk.clock.advance(2 * HOUR);
    const outcomes = await waitFor(async () => {
      const { data } = await desk.ask(listFollowUps, { leadId: lead.id });
      return data.every(({ state }) => state === 'sent' || state === 'skipped') && data;
    }, 20_000);
    expect(outcomes.map(({ state, skipped }) => [state, skipped]).sort()).toEqual([
      ['sent', null],
      ['skipped', 'noConsent'],
    ]);
  });
});

describe('webhooks', () => {
  it('go to no address of this machine, however it is written, unless that is allowed', async () => {
    // One of its own: senders may still be busy with the others.
    const receiver = await HttpReceiver.open(() => ({ status: 302 }));
    const { port } = new URL(receiver.url);
    const guarded = new GuardedHttp(false);
    const hosts = '127.0.0.1 localhost 2130706433 0x7f.1 [::1] [::ffff:127.0.0.1] 0.0.0.0'.split(' ');
    for (const host of hosts)
      await expect(guarded.post(`http://${host}:${port}/`, {}, '{}')).rejects.toMatchObject({
        ...{ code: 'ADDRESS_REFUSED', fate: 'refused' },
      });
    expect(receiver.posted).toHaveLength(0);
    await expect(new GuardedHttp(true).post(receiver.url, {}, '{}')).rejects.toMatchObject({
      code: 'HTTP_302',
    });
    expect(receiver.posted).toHaveLength(1);
    await receiver.close();
  });
});
