import {
  getCustomerTimeline,
  listCustomerAccesses,
  listCustomers,
  rebuildCustomer,
  updateCustomer,
  type Caller,
} from '@rover/contracts';
import { CustomersService } from '../src/customers/customers.service.js';
import { Database } from '@rover/persistence';
import { email, NOON, phone, refused, rep, startCustomers, type Customers } from './support/customers.js';

let customers: Customers;

beforeAll(async () => (customers = await startCustomers()), 60_000);
afterAll(() => customers?.close());

const interest = (value: string) => ({ kind: 'make' as const, value });
const find = (filter: object, caller?: Caller) =>
  customers.ask(listCustomers, { limit: 20, ...filter }, caller);

describe('a customer', () => {
  it('is made known once, whoever makes them known, and joined by who comes later', async () => {
    const ann = await customers.make({ givenName: 'Ann', ...email('ann@example.org') });
    expect(ann).toMatchObject({ version: 1, givenName: 'Ann', familyName: null, showrooms: ['north'] });
    const again = await customers.make({ familyName: 'Lee', ...email('ANN@example.org') });
    expect(again).toMatchObject({ id: ann.id, version: 2, givenName: 'Ann', familyName: 'Lee', touches: 2 });
  });

  it('is not made known with identifiers that cannot be read, and nothing changes', async () => {
    const bad = { ...email('bad@example.org'), ...phone('1234') };
    const refusal = expect.objectContaining({
      ...{ status: 422, code: 'VALIDATION_FAILED' },
      errors: [{ path: 'phones.0.value', message: expect.stringContaining('US') }],
    });
    await expect(customers.make(bad)).rejects.toEqual(refusal);
    expect((await find({ email: 'bad@example.org' })).data).toEqual([]);
  });

  it('is changed by who has read them, with lists replaced and facts taken back', async () => {
    const made = await customers.make({
      givenName: 'Bo',
      ...email('bo@example.org'),
      ...phone('+12133734260'),
    });
    const change = (patch: object, version?: number) =>
      customers.ask(updateCustomer, updateCustomer.request.parse({ id: made.id, patch, version }));
    const { data } = await change({ birthDate: '1990-02-28', emails: [{ value: 'bo@new.example.org' }] }, 1);
    expect(data).toMatchObject({
      ...{ version: 2, birthDate: '1990-02-28', phones: [{ value: '+12133734260' }] },
      emails: [{ value: 'bo@new.example.org', verified: false, shared: false }],
    });
    await expect(change({ givenName: 'Bob' }, 1)).rejects.toEqual(refused(412, 'CUSTOMER_VERSION_MISMATCH'));
    const back = { birthDate: null, preferences: { language: 'de', timeZone: 'Europe/Berlin' } };
    expect((await change(back)).data).toMatchObject({ ...back, version: 3 });
    const { data: less } = await change({ preferences: { language: null } });
    expect(less.preferences).toEqual({ timeZone: 'Europe/Berlin' });
    expect((await find({ email: 'bo@example.org' })).data).toEqual([]);
    // What was given up is free for others.
    expect((await customers.make(email('bo@example.org'))).id).not.toBe(made.id);
    await expect(change({ emails: [{ value: 'bo@example.org' }] })).rejects.toEqual(
      refused(409, 'IDENTIFIER_TAKEN'),
    );
  });

  it('believes the better source, and shows who said otherwise since', async () => {
    const { customerId: id } = await customers.identify({
      ...{ facts: { givenName: 'Cleo' }, identifiers: email('cleo@example.org'), source: 'staff' },
    });
    customers.clock.advance(1_000);
    await customers.identify({ facts: { givenName: 'Chloe' }, identifiers: email('cleo@example.org') });
    expect(await customers.get(id)).toMatchObject({
      givenName: 'Cleo',
      conflicts: [
        { field: 'givenName', chosen: 'Cleo', others: [{ value: 'Chloe', source: 'self', customerId: id }] },
      ],
    });
    customers.clock.advance(1_000);
    await customers.ask(updateCustomer, { id, patch: { givenName: 'Chloe' } });
    expect(await customers.get(id)).toMatchObject({ givenName: 'Chloe', conflicts: [] });
  });

  it('is found by phone, by the beginning of a name and by one nearly so', async () => {
    const made = await customers.make({
      givenName: 'Zoë',
      familyName: 'Almodóvar',
      ...phone('+12133734261'),
    });
    for (const filter of [
      { phone: '(213) 373-4261' },
      { name: 'almo' },
      { name: 'ZOE' },
      { name: 'Almodovr' },
    ])
      expect((await find(filter)).data.map(({ id }) => id)).toEqual([made.id]);
    const other = await customers.make({ givenName: 'Yann' });
    const both = [made.id, other.id].sort();
    expect((await find({ ids: both })).data.map(({ id }) => id)).toEqual(both);
    for (const filter of [
      { ids: ['nobody'] },
      { name: '%' + '%' },
      { name: 'lmo' },
      { phone: '+12133734269' },
    ])
      expect((await find(filter)).data).toEqual([]);
    await expect(find({ phone: 'none' })).rejects.toEqual(refused(422, 'VALIDATION_FAILED'));
  });

  it('is shown to staff of showrooms that have met them, and to themself when that is checked', async () => {
    const south = { showroomId: 'south', ...email('dee@example.org') };
    const made = await customers.make(south, rep('south', 'east'));
    const account = (verified: boolean) => ({
      externalIds: [{ system: 'rover', value: 'dee', verified }],
    });
    const dee: Caller = { sub: 'dee', roles: ['customer'] };
    const hidden = refused(404, 'CUSTOMER_NOT_FOUND');
    for (const other of [rep('north'), dee, { sub: 'x', roles: ['manager'] } as Caller])
      await expect(customers.get(made.id, other)).rejects.toEqual(hidden);
    await customers.ask(updateCustomer, { id: made.id, patch: account(false) });
    await expect(customers.get(made.id, dee)).rejects.toEqual(hidden);
    await customers.ask(updateCustomer, { id: made.id, patch: account(true) });
    expect(await customers.get(made.id, dee)).toMatchObject({ id: made.id });
    expect((await find({ email: 'dee@example.org' }, rep('north'))).data).toEqual([]);
    expect((await find({ email: 'dee@example.org' }, rep('south'))).data).toHaveLength(1);
    await expect(find({}, dee)).rejects.toEqual(refused(403, 'FORBIDDEN'));
    const patch = { givenName: 'Dee' };
    await expect(customers.ask(updateCustomer, { id: made.id, patch }, dee)).rejects.toMatchObject({
      status: 403,
    });
    await expect(customers.make(south, rep('north'))).rejects.toEqual(refused(404, 'SHOWROOM_UNKNOWN'));
  });

  it('has a log of every touch and change, in pages, which other rooms add to', async () => {
    const { id } = await customers.make({ givenName: 'Eve', interests: [interest('Ford')] });
    const app = customers.service.running.app;
    const [service, database] = [app.get(CustomersService), app.get(Database)];
    const touch = (kind: string, minute: number) => ({
      ...{ kind, channel: 'inPerson' as const, showroomId: 'north', references: { leadId: 'lead-1' } },
      time: new Date(NOON - minute * 60_000).toISOString(),
    });
    await database.transaction(async (tx) => {
      await service.append(tx, id, touch('lead.created', 5));
      await service.append(tx, id, touch('testDrive.completed', 3));
    });
    const kinds: unknown[] = [];
    let cursor: string | undefined;
    do {
      const { data, meta } = await customers.ask(getCustomerTimeline, { id, limit: 2, cursor });
      kinds.push(...data.map(({ type, kind }) => kind ?? type));
      cursor = meta.nextCursor ?? undefined;
    } while (cursor);
    expect(kinds).toEqual(['profile.stated', 'stated', 'created', 'testDrive.completed', 'lead.created']);
    expect(await customers.get(id)).toMatchObject({ touches: 3, interests: [interest('Ford')], version: 1 });
  });

  it('is what the log comes to', async () => {
    const { id } = await customers.make({ givenName: 'Flo', ...email('flo@example.org') });
    await customers.identify({
      identifiers: email('flo@example.org'),
      facts: { preferences: { language: 'fr' } },
    });
    const before = await customers.get(id);
    expect(await customers.ask(rebuildCustomer, { id })).toMatchObject({
      data: before,
      meta: { differed: [] },
    });
    await expect(customers.ask(rebuildCustomer, { id }, rep('north'))).rejects.toMatchObject({ status: 403 });
  });

  it('leaves no access without a trace', async () => {
    const { id } = await customers.make({ givenName: 'Gus' });
    await Promise.all([customers.get(id, rep('north')), customers.get(id), customers.get(id, rep('north'))]);
    await find({ name: 'Gus' });
    const manager: Caller = { sub: 'mo', roles: ['manager'], showrooms: ['north'] };
    const { data } = await customers.ask(listCustomerAccesses, { id, limit: 20 }, manager);
    expect(data.map(({ reader, door }) => `${reader} ${door.split('.')[1]}`).sort()).toEqual([
      ...['mo accesses', 'rep-north get', 'rep-north get', 'root create', 'root get', 'root list'],
    ]);
    await expect(customers.ask(listCustomerAccesses, { id, limit: 20 }, rep('north'))).rejects.toMatchObject({
      status: 403,
    });
    expect(data[0]).toMatchObject({ customerId: id, roles: ['manager'], door: 'customers.accesses' });
  });
});
