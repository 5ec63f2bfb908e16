import { createShowroom } from '@rover/contracts';
import { Database } from '@rover/persistence';
import { CustomersService } from '../src/customers/customers.service.js';
import { email, persistently, phone, startCustomers, type Customers } from './support/customers.js';

let customers: Customers;

beforeAll(async () => (customers = await startCustomers()), 60_000);
afterAll(() => customers?.close());

describe('a customer is known again', () => {
  it('by e-mail, however it is written, and once, whoever else brings it at the same time', async () => {
    const spellings = ['Ann@Example.org', ' ann@example.org', 'ANN@EXAMPLE.ORG '];
    const visits = Array.from({ length: 200 }, (_, index) =>
      persistently(() => customers.identify({ identifiers: email(spellings[index % 3] as string) })),
    );
    const found = await Promise.all(visits);
    expect(new Set(found.map(({ customerId }) => customerId)).size).toBe(1);
    expect(found.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
    expect(found.filter(({ matchedBy }) => matchedBy === 'email')).toHaveLength(199);
    const [{ rows, events }] = (await customers.service.database.query(`
      SELECT (SELECT count(*)::int FROM showroom.customer) AS rows,
        (SELECT count(DISTINCT sequence)::int FROM showroom.customer_event WHERE type = 'touched') AS events`)) as [
      { rows: number; events: number },
    ];
    expect({ rows, events }).toEqual({ rows: 1, events: 200 });
  });

  it('once, also in transactions of other rooms that hold several at the same time', async () => {
    const { app } = customers.service.running;
    const [service, database] = [app.get(CustomersService), app.get(Database)];
    const touch = { kind: 'lead.created', channel: 'web' as const };
    const come = () =>
      database.transaction((tx) =>
        service.identify(tx, {
          identifiers: { ...email('two@example.org'), ...phone('+1 213 373 4250') },
          touch,
        }),
      );
    const found = await Promise.all(Array.from({ length: 20 }, come));
    expect(new Set(found.map(({ customerId }) => customerId)).size).toBe(1);
    expect(found.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
  });

  it('by phone in ten styles, read as of the showroom where it was given', async () => {
    const styles = [
      ...['+44 20 7946 0958', '020 7946 0958', '(020) 7946-0958', '02079460958', '00442079460958'],
      ...[
        '+44 (0)20 7946 0958',
        'tel:+44-20-7946-0958',
        '020.7946.0958',
        '+442079460958',
        '０２０ ７９４６ ０９５８',
      ],
    ];
    const leeds = { id: 'leeds', name: 'Leeds', timeZone: 'Europe/London', region: 'GB', currency: 'GBP' };
    const showroom = createShowroom.request.shape.showroom.parse(leeds);
    await customers.ask(createShowroom, { showroom });
    const ids = new Set<string>();
    for (const style of styles) {
      const touch = { kind: 'call', channel: 'phone' as const, showroomId: 'leeds' };
      const found = await customers.identify({ identifiers: phone(style), touch });
      expect(found.unusable).toEqual([]);
      ids.add(found.customerId);
    }
    expect(ids.size).toBe(1);
  });

  it('and what cannot be read is named, and hinders nothing', async () => {
    const found = await customers.identify({ identifiers: { ...email('no address'), ...phone('12') } });
    expect(found).toMatchObject({ outcome: 'created', matchedBy: 'none' });
    expect(found.unusable.map(({ path }) => path)).toEqual(['emails.0.value', 'phones.0.value']);
  });

  it('in a family by phone and first name', async () => {
    const number = phone('+1 213 373 4253');
    const come = (givenName?: string) =>
      customers.identify({ identifiers: number, ...(givenName && { facts: { givenName } }) });
    const tom = await come('Tom');
    expect(await come('Thomas')).not.toMatchObject({ customerId: tom.customerId });
    const zoe = await come('Zoë');
    expect(zoe).toMatchObject({ outcome: 'created' });
    expect(await come('ZOE')).toMatchObject({ outcome: 'matched', customerId: zoe.customerId });
    expect(await come('Tom')).toMatchObject({ outcome: 'matched', customerId: tom.customerId });
    expect(await come()).toMatchObject({ outcome: 'created', matchedBy: 'none' });
  });

  it('by the strongest identifier, and others who have one of them are named', async () => {
    const one = await customers.identify({ identifiers: email('one@example.org') });
    const two = await customers.identify({ identifiers: phone('+1 213 373 4254') });
    const both = { ...email('one@example.org'), ...phone('+1 213 373 4254') };
    expect(await customers.identify({ identifiers: both })).toMatchObject({
      ...{ outcome: 'matched', matchedBy: 'email', customerId: one.customerId },
      contested: [two.customerId],
    });
  });

  it('but nobody becomes somebody by typing their e-mail', async () => {
    const victim = await customers.identify({ identifiers: email('victim@example.org') });
    const claim = (verified: boolean) => ({
      ...email('victim@example.org'),
      externalIds: [{ system: 'rover', value: 'mallory', verified }],
    });
    expect(await customers.identify({ identifiers: claim(false) })).toMatchObject({
      customerId: victim.customerId,
    });
    const { externalIds } = claim(false);
    expect(await customers.identify({ identifiers: { externalIds } })).toMatchObject({ outcome: 'created' });
  });
});
