import {
  consentCustomer,
  eraseCustomer,
  exportCustomer,
  getCustomerTimeline,
  handOffCustomer,
  identifyCustomer,
  listCustomerAccesses,
  listCustomers,
  mergeCustomers,
  rebuildCustomer,
  redeemHandoff,
  updateCustomer,
  type Caller,
} from '@rover/contracts';
import { createTestApp, waitFor } from '@rover/testing';
import { app } from '../src/app.js';
import { Retention } from '../src/customers/privacy/retention.service.js';
import { admin, email, phone, refused, rep, startCustomers, type Customers } from './support/customers.js';

let customers: Customers;

beforeAll(async () => (customers = await startCustomers()), 60_000);
afterAll(() => customers?.close());

const rows = <T>(text: string, values: unknown[] = []) =>
  customers.service.database.query(text, values) as unknown as Promise<T[]>;
const gone = refused(404, 'CUSTOMER_NOT_FOUND');
const account = (user: string) => ({ externalIds: [{ system: 'rover', value: user, verified: true }] });

describe('a person', () => {
  it('gets everything that is kept of them', async () => {
    const ann: Caller = { sub: 'ann', roles: ['customer'] };
    const { id } = await customers.make({ givenName: 'Ann', ...email('ann@example.org'), ...account('ann') });
    await customers.get(id, rep('north'));
    const { data } = await customers.ask(exportCustomer, { id }, ann);
    expect(data.customer).toMatchObject({ id, givenName: 'Ann', emails: [{ value: 'ann@example.org' }] });
    expect(data.timeline.map(({ type, sequence }) => `${sequence} ${type}`)).toEqual([
      ...['1 created', '2 identified', '3 stated', '4 touched'],
    ]);
    expect(data.timeline[2]?.content).toEqual({ facts: { givenName: 'Ann' } });
    expect(data.accesses.map(({ reader, door }) => `${reader} ${door.split('.')[1]}`)).toEqual([
      ...['root create', 'rep-north get', 'ann export'],
    ]);
    await expect(customers.ask(exportCustomer, { id }, { sub: 'bob', roles: ['customer'] })).rejects.toEqual(
      gone,
    );
  });

  it('forbids by channel and altogether, and later than that nothing older counts', async () => {
    const cal: Caller = { sub: 'cal', roles: ['customer'] };
    const { id } = await customers.make({
      ...{ ...email('cal@example.org'), ...account('cal') },
      consents: [{ channel: 'sms', purpose: 'marketing', status: 'granted' }],
    });
    customers.clock.advance(60_000);
    const will = { optOut: ['sms' as const], doNotSell: true };
    const { data } = await customers.ask(consentCustomer, { id, will }, cal);
    expect(data).toMatchObject({
      doNotSell: true,
      consents: [{ channel: 'sms', status: 'denied', source: 'self' }],
    });
    const old = {
      channel: 'sms',
      purpose: 'marketing',
      status: 'granted',
      time: '2025-01-01T00:00:00Z',
    } as const;
    const after = await customers.ask(consentCustomer, { id, will: { consents: [old] } });
    expect(after.data.consents).toMatchObject([{ channel: 'sms', status: 'denied' }]);
  });

  it('is forgotten: nothing is found or read any more, and the log keeps its shape', async () => {
    const made = await customers.make({ givenName: 'Dot', ...email('dot@example.org'), ...account('dot') });
    const other = await customers.make({ familyName: 'Hill', ...phone('+12133734280') });
    await customers.ask(mergeCustomers, { id: made.id, otherId: other.id });
    await customers.ask(
      consentCustomer,
      { id: made.id, will: { doNotSell: true } },
      { sub: 'dot', roles: ['customer'] },
    );
    const { id } = made;
    const shape =
      'SELECT customer_id, sequence, type, time FROM showroom.customer_event WHERE customer_id = ANY($1) ORDER BY place';
    const before = await rows(shape, [[id, other.id]]);
    await expect(customers.ask(eraseCustomer, { id }, rep('north'))).rejects.toMatchObject({ status: 403 });
    await expect(customers.ask(eraseCustomer, { id, version: 1 })).rejects.toMatchObject({ status: 412 });
    const manager: Caller = { sub: 'mo', roles: ['manager'], showrooms: ['north'] };
    const erased = await customers.ask(eraseCustomer, { id: other.id }, manager);
    expect(erased.data.customerId).toBe(id);
    for (const one of [id, other.id]) {
      await expect(customers.get(one)).rejects.toEqual(gone);
      await expect(customers.ask(exportCustomer, { id: one })).rejects.toEqual(gone);
      await expect(customers.ask(getCustomerTimeline, { id: one, limit: 5 })).rejects.toEqual(gone);
      await expect(customers.ask(updateCustomer, { id: one, patch: { givenName: 'X' } })).rejects.toEqual(
        gone,
      );
      await expect(customers.ask(eraseCustomer, { id: one })).rejects.toEqual(gone);
      await expect(customers.ask(listCustomerAccesses, { id: one, limit: 5 })).rejects.toEqual(gone);
    }
    expect(await rows(shape, [[id, other.id]])).toEqual(before);
    const [kept] = await rows(
      'SELECT count(wrapped_key)::int AS keys, count(state)::int AS states, count(search_name)::int AS names FROM showroom.customer WHERE id = ANY($1)',
      [[id, other.id]],
    );
    expect(kept).toEqual({ keys: 0, states: 0, names: 0 });
    expect(
      await rows('SELECT 1 FROM showroom.customer_identifier WHERE customer_id = ANY($1)', [[id, other.id]]),
    ).toEqual([]);
    expect(await rows(`SELECT 1 FROM showroom.customer_event WHERE actor = 'dot'`)).toEqual([]);
    // Who comes again is somebody new.
    expect((await customers.identify({ identifiers: email('dot@example.org') })).outcome).toBe('created');
  });

  it('is nowhere in the open but by the name that is searched for', async () => {
    const made = await customers.make({ givenName: 'Eustacia', ...email('eustacia@secret.example.org') });
    await customers.get(made.id);
    const dump = await rows<{ text: string }>(`
      SELECT string_agg(customer_event::text, '') AS text FROM showroom.customer_event
      UNION ALL SELECT string_agg(customer_identifier::text, '') FROM showroom.customer_identifier
      UNION ALL SELECT string_agg(customer::text, '') FROM showroom.customer`);
    for (const { text } of dump) {
      expect(text).not.toContain('secret.example');
      expect(text).not.toContain(Buffer.from('secret.example').toString('hex'));
    }
  });

  it('is told of by ids and names of fields alone', async () => {
    const [made, other] = [
      await customers.make({ givenName: 'Philomena', ...email('philomena@example.org') }),
      await customers.make({ givenName: 'Mena' }),
    ];
    await customers.ask(mergeCustomers, { id: made.id, otherId: other.id });
    await customers.ask(eraseCustomer, { id: made.id });
    const told = () =>
      customers.said.filter(({ data }) =>
        [made.id, other.id].includes((data as { customerId: string }).customerId),
      );
    await waitFor(() => told().length === 6);
    expect(
      told().map(({ type, data }) => [type, (data as { customerId: string }).customerId === made.id]),
    ).toEqual(
      expect.arrayContaining([
        ['customer.profile.updated', true],
        ['customer.profile.updated', false],
        ['customer.profile.merged', true],
        ['customer.profile.erased', true],
        ['customer.profile.erased', false],
      ]),
    );
    const [first] = told();
    expect(first?.data).toEqual({
      ...{ customerId: made.id, kind: 'created', version: 1, time: expect.any(String) },
      fields: ['givenName', 'emails', 'showrooms'],
    });
    expect(JSON.stringify(told().map(({ data }) => data))).not.toMatch(/mena/i);
  });

  it('who was not seen for long is forgotten, when that is configured', async () => {
    const idle = await customers.make({ givenName: 'Fay' });
    customers.clock.advance(10 * 86_400_000);
    const seen = await customers.make({ givenName: 'Gil' });
    const retention = customers.service.running.app.get(Retention);
    expect(await retention.sweep(20)).toBe(0);
    expect(await retention.sweep(5)).toBeGreaterThan(0);
    await expect(customers.get(idle.id)).rejects.toEqual(gone);
    expect(await customers.get(seen.id)).toMatchObject({ givenName: 'Gil' });
  });

  it('goes on elsewhere, once and not for long', async () => {
    const touch = {
      kind: 'web.view',
      channel: 'web' as const,
      showroomId: 'north',
      references: { vehicleId: 'veh-1' },
    };
    const { customerId: id } = await customers.identify({
      touch,
      facts: { givenName: 'Hy' },
      identifiers: email('hy@example.org'),
    });
    const handOff = async (expiresInSeconds: number) =>
      (
        await customers.ask(handOffCustomer, {
          id,
          handoff: { channel: 'kiosk', expiresInSeconds, note: 'red one' },
        })
      ).data;
    const redeem = async (code: string, caller: Caller = { sub: 'kiosk-1', roles: ['device'] }) =>
      (await customers.ask(redeemHandoff, { code }, caller)).data;
    const { code } = await handOff(60);
    await expect(redeem(code, { sub: 'x', roles: ['customer'] })).rejects.toMatchObject({ status: 403 });
    const answers = await Promise.allSettled(Array.from({ length: 10 }, () => redeem(code.toLowerCase())));
    const good = answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(good).toMatchObject([
      { customerId: id, givenName: 'Hy', viewed: [{ id: 'veh-1' }], note: 'red one' },
    ]);
    const late = await handOff(60);
    customers.clock.advance(61_000);
    const notGood = refused(404, 'HANDOFF_NOT_FOUND');
    await expect(redeem(late.code)).rejects.toEqual(notGood);
    await expect(redeem('0000-0000')).rejects.toEqual(notGood);
    const [stored] = await rows<{ hash: string }>(
      `SELECT encode(code_hash, 'escape') AS hash FROM showroom.customer_handoff`,
    );
    expect(stored?.hash).not.toContain(code.replace('-', ''));
  });

  it('is whole after a restart in the middle of it all', async () => {
    const { database, redis, bus } = customers.service;
    const second = await createTestApp(app, { database, redis });
    const mails = Array.from({ length: 60 }, (_, index) => `restart${index % 6}@example.org`);
    const request = (mail: string) =>
      identifyCustomer.request.parse({
        identifiers: email(mail),
        facts: { interests: [{ kind: 'make', value: mail }] },
        touch: { kind: 'web.visit', channel: 'web', showroomId: 'north' },
      });
    const visits = mails.map((mail) =>
      bus.request(identifyCustomer, request(mail), { caller: admin, deadlineMs: 30_000 }),
    );
    await Promise.race(visits);
    await second.close();
    await Promise.allSettled(visits);
    for (const mail of new Set(mails)) {
      const { data } = await customers.ask(listCustomers, { email: mail, limit: 5 });
      expect(data).toMatchObject([{ emails: [{ value: mail }], interests: [{ value: mail }] }]);
      const id = data[0]?.id as string;
      expect((await customers.ask(rebuildCustomer, { id })).meta).toEqual({ differed: [] });
      const [log] = await rows<{ last: number; count: number }>(
        'SELECT max(sequence) AS last, count(*)::int AS count FROM showroom.customer_event WHERE customer_id = $1',
        [id],
      );
      expect(log?.count).toBe(log?.last);
    }
  });

  it('is kept by no production without a key of its own', async () => {
    const { database, redis } = customers.service;
    const env = { NODE_ENV: 'production', OIDC_ISSUER: 'https://id.example.org', LOG_LEVEL: 'silent' };
    await expect(createTestApp(app, { database, redis, env })).rejects.toThrow('ROVER_MASTER_KEY');
  });
});
