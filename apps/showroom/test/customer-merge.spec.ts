import {
  findDuplicates,
  getCustomerTimeline,
  mergeCustomers,
  unmergeCustomers,
  updateCustomer,
  consentCustomer,
  type Customer,
} from '@rover/contracts';
import fc from 'fast-check';
import { email, phone, refused, rep, startCustomers, type Customers } from './support/customers.js';

let customers: Customers;

beforeAll(async () => (customers = await startCustomers()), 60_000);
afterAll(() => customers?.close());

const merge = async (id: string, otherId: string) =>
  (await customers.ask(mergeCustomers, { id, otherId })).data;
const unmerge = async (id: string, otherId: string) =>
  (await customers.ask(unmergeCustomers, { id, otherId })).data;
const logOf = async (id: string) => (await customers.ask(getCustomerTimeline, { id, limit: 100 })).data;

/** All but what counts changes. */
const content = ({ version: _version, updatedAt: _updatedAt, ...rest }: Customer) => rest;

let count = 0;
const unique = () => `m${(count += 1)}@example.org`;

describe('two customers', () => {
  it('are one: the better word of each field, all identifiers, the strictest consent', async () => {
    const one = await customers.make({
      ...{ givenName: 'Hal', birthDate: '1980-01-01', ...email(unique()), source: 'document' },
      consents: [{ channel: 'email', purpose: 'marketing', status: 'denied' }],
    });
    customers.clock.advance(60_000);
    const two = await customers.make({
      ...{ givenName: 'Harold', familyName: 'Fox', ...phone('+12133734270'), showroomId: 'south' },
      consents: [{ channel: 'email', purpose: 'marketing', status: 'granted', proof: 'form 7' }],
    });
    const both = await merge(one.id, two.id);
    expect(both).toMatchObject({
      ...{ id: one.id, version: 2, givenName: 'Hal', familyName: 'Fox', birthDate: '1980-01-01' },
      ...{ merged: [two.id], showrooms: ['north', 'south'], touches: 2 },
      consents: [{ channel: 'email', purpose: 'marketing', status: 'denied', customerId: one.id }],
      conflicts: [{ field: 'givenName', chosen: 'Hal', others: [{ value: 'Harold', customerId: two.id }] }],
    });
    expect(await customers.get(two.id)).toEqual(both);
    await expect(merge(one.id, two.id)).rejects.toEqual(refused(409, 'CUSTOMERS_MERGED'));
    // What is said of the one person from now on counts for both.
    customers.clock.advance(60_000);
    const will = { consents: [{ channel: 'email', purpose: 'marketing', status: 'granted' } as const] };
    expect((await customers.ask(consentCustomer, { id: two.id, will })).data.consents).toMatchObject([
      { status: 'granted' },
    ]);
  });

  it('are two again, as they were, with what came since where it belongs', async () => {
    const [mail, number] = [unique(), '+12133734271'];
    const one = await customers.make({ givenName: 'Ida', ...email(mail) });
    const two = await customers.make({ familyName: 'Gray', ...phone(number), householdId: 'hh-1' });
    await merge(one.id, two.id);
    await customers.ask(updateCustomer, { id: one.id, patch: { familyName: 'Gray-Poe' } });
    const back = await customers.identify({ identifiers: { ...phone(number), ...email(unique()) } });
    expect(back.customerId).toBe(one.id);
    expect(content(await unmerge(one.id, two.id))).toEqual({
      ...content(two),
      ...{ emails: [expect.objectContaining({ value: `m${count}@example.org` })], touches: 2 },
    });
    expect(content(await customers.get(one.id))).toEqual({ ...content(one), familyName: 'Gray-Poe' });
    const told = (await logOf(two.id)).map(({ type, customerId }) => `${customerId === two.id} ${type}`);
    expect(told).toEqual(expect.arrayContaining(['true joined', 'true left', 'true touched']));
    expect(told.filter((line) => line.startsWith('false'))).toEqual([]);
  });

  it('are one, whichever of two merges at once comes first', async () => {
    const [one, two] = [await customers.make(email(unique())), await customers.make(email(unique()))];
    const both = await Promise.allSettled([merge(one.id, two.id), merge(two.id, one.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { status: 409, code: 'CUSTOMERS_MERGED' },
    });
    expect(await customers.get(one.id)).toEqual(await customers.get(two.id));
  });

  it('that were never merged cannot be set apart, nor one merged with itself or with who is not there', async () => {
    const [one, two] = [await customers.make(email(unique())), await customers.make(email(unique()))];
    await expect(unmerge(one.id, two.id)).rejects.toEqual(refused(409, 'CUSTOMERS_NOT_MERGED'));
    await expect(unmerge(one.id, one.id)).rejects.toEqual(refused(409, 'CUSTOMERS_NOT_MERGED'));
    await expect(merge(one.id, one.id)).rejects.toEqual(refused(422, 'SAME_CUSTOMER'));
    await expect(merge(one.id, 'cus_none')).rejects.toEqual(refused(404, 'CUSTOMER_NOT_FOUND'));
    const ask = { id: one.id, otherId: two.id };
    await expect(customers.ask(mergeCustomers, ask, rep('south'))).rejects.toMatchObject({ status: 404 });
    expect(content(await customers.get(one.id))).toEqual(content(one));
  });

  it('come out of any tree of merges as they went in', async () => {
    const facts = fc.record({
      givenName: fc.constantFrom('Kim', 'Kay', 'Lou'),
      familyName: fc.constantFrom('Ash', 'Orr'),
      interests: fc.subarray([
        { kind: 'make' as const, value: 'Ford' },
        { kind: 'model' as const, value: 'Golf' },
      ]),
      source: fc.constantFrom('staff' as const, 'self' as const, 'import' as const),
      consents: fc.subarray([
        { channel: 'sms' as const, purpose: 'marketing' as const, status: 'granted' as const },
        { channel: 'post' as const, purpose: 'service' as const, status: 'denied' as const },
      ]),
    });
    const three = fc.tuple(facts, facts, facts);
    const order = fc.constantFrom([0, 1, 0, 2], [1, 2, 0, 1], [0, 2, 0, 1]);
    await fc.assert(
      fc.asyncProperty(three, order, async (given, [into1, from1, into2, from2]) => {
        const made: Customer[] = [];
        for (const one of given) made.push(await customers.make({ ...one, ...email(unique()) }));
        const id = (index: number | undefined) => (made[index as number] as Customer).id;
        const before = await Promise.all(made.map((one) => customers.get(one.id)));
        await merge(id(into1), id(from1));
        const middle = await customers.get(id(into1));
        await merge(id(into2), id(from2));
        await unmerge(id(into2), id(from2));
        expect(content(await customers.get(id(into1)))).toEqual(content(middle));
        await unmerge(id(into1), id(from1));
        const after = await Promise.all(made.map((one) => customers.get(one.id)));
        expect(after.map(content)).toEqual(before.map(content));
      }),
      { numRuns: 10, seed: 7 },
    );
  });

  it('are suggested when they are alike, with the reasons, and never merged for it', async () => {
    const address = { street: 'Main St. 5', postalCode: '90210', country: 'US' };
    const one = await customers.make({
      givenName: 'Nathaniel',
      familyName: 'Quimby',
      birthDate: '1971-05-06',
      address,
    });
    const two = await customers.make({
      ...{ givenName: 'Nathanial', familyName: 'Quimby', birthDate: '1971-05-06' },
      address: { ...address, street: 'Main St 5' },
    });
    const three = await customers.make({
      givenName: 'Nathaniel',
      familyName: 'Quimper',
      birthDate: '2001-01-01',
    });
    const { data } = await customers.ask(findDuplicates, { id: one.id });
    expect(data.map(({ customer }) => customer.id)).toEqual([two.id]);
    expect(data[0]?.probability).toBeGreaterThan(0.99);
    const weights = new Map(data[0]?.reasons.map(({ field, weight }) => [field, weight]));
    expect([...weights.keys()].sort()).toEqual([
      'birthDate',
      'familyName',
      'givenName',
      'postalCode',
      'street',
    ]);
    expect(data[0]?.score).toBeCloseTo(
      [...weights.values()].reduce((sum, weight) => sum + weight, 0),
      9,
    );
    expect((await customers.get(three.id)).merged).toEqual([]);
  });

  it('are suggested when one identifier is contested', async () => {
    const [mail, number] = [unique(), '+12133734272'];
    const one = await customers.identify({ identifiers: email(mail) });
    const two = await customers.identify({ identifiers: phone(number) });
    await customers.identify({ identifiers: { ...email(mail), ...phone(number) } });
    const { data } = await customers.ask(findDuplicates, { id: one.customerId });
    expect(data.map(({ customer }) => customer.id)).toEqual([two.customerId]);
  });
});
