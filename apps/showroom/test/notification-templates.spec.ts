import {
  bookTestDrive,
  createStockUnit,
  createTemplate,
  endTemplate,
  listNotificationKinds,
  listTemplates,
  previewTemplate,
  testTemplate,
} from '@rover/contracts';
import { waitFor } from '@rover/testing';
import { DAY, NotifyDesk, refused, staff } from './support/notify-desk.js';

let desk: NotifyDesk;

beforeAll(async () => {
  desk = await NotifyDesk.open();
}, 120_000);
afterAll(() => desk?.close());

describe('templates', () => {
  const given = (showroomId: string | null, more: object = {}) => ({
    ...{ showroomId, kind: 'testDrive.scheduled', audience: 'customer', channel: 'email', language: 'en' },
    ...{ subject: 'See you {{startsAt}}', text: 'Hi {{recipientName}}', html: '<p>Hi {{recipientName}}</p>' },
    ...more,
  });

  it('of a showroom count before those of all, version by version, until they are ended', async () => {
    const showroomId = await desk.showroom();
    const manager = staff('manager', 'tess', showroomId);
    const repId = await desk.rep(showroomId, null);
    const booked = async (days: number) => {
      const customerId = await desk.customer(showroomId, { givenName: '<i>Ann</i>', familyName: 'X' });
      const facts = { stockNumber: `T-${days}`, title: 'Lada Niva', askingPrice: 1_000_000, currency: 'EUR' };
      const unitId = (await desk.ask(createStockUnit, { showroomId, unit: facts })).data.id;
      const startsAt = new Date(desk.clock.now() + days * DAY).toISOString();
      await desk.ask(bookTestDrive, { testDrive: { unitId, repId, customerId, startsAt } });
      const [delivery] = await desk.settled(customerId, 1, 'testDrive.scheduled');
      const shown = await waitFor(async () => (await desk.shown(customerId))[0]);
      return { ...shown, template: delivery!.template };
    };
    const create = async (template: object, caller = manager) =>
      (await desk.ask(createTemplate, { template }, caller)).data;
    const first = await create(given(showroomId));
    const second = await create(given(showroomId, { text: 'Again {{recipientName}}' }));
    expect([first.version, second.version]).toEqual([1, 2]);
    expect(await booked(11)).toMatchObject({
      ...{ template: second.id, text: 'Again <i>Ann</i> X', html: '<p>Hi &lt;i&gt;Ann&lt;/i&gt; X</p>' },
    });
    await desk.ask(endTemplate, { templateId: second.id }, manager);
    expect(await booked(12)).toMatchObject({ template: 'builtIn' });
    const { data } = await desk.ask(listTemplates, { showroomId }, manager);
    expect(data.map(({ version, active }) => [version, active])).toEqual([
      [3, false],
      [2, true],
      [1, true],
    ]);
    await expect(create(given(null))).rejects.toEqual(refused(403, 'FORBIDDEN'));
    await expect(create(given('elsewhere'))).rejects.toEqual(refused(404, 'SHOWROOM_UNKNOWN'));
    const rep = staff('salesRep', 'rep', showroomId);
    await expect(desk.ask(listTemplates, {}, rep)).rejects.toEqual(refused(403, 'FORBIDDEN'));
    await expect(desk.ask(listNotificationKinds, {}, rep)).rejects.toEqual(refused(403, 'FORBIDDEN'));
  });

  it.each<[string, object, string]>([
    ['an unknown variable', { text: '{{constructor}}' }, 'text'],
    ['one in a section', { text: '{{#vehicle}}{{vehicle.secret}}{{/vehicle}}' }, 'text'],
    ['an unescaped value', { html: '{{{recipientName}}}' }, 'html'],
    ['another template', { text: '{{> other}}' }, 'text'],
    ['other delimiters', { text: '{{=<% %>=}}<%recipientName%>' }, 'text'],
    ['a section that does not end', { subject: '{{#vehicle}}' }, 'subject'],
    ['an audience that is not told', { kind: 'lead.assigned' }, 'audience'],
    ['HTML in an SMS', { channel: 'sms' }, 'html'],
    ['no subject', { subject: null }, 'subject'],
  ])('refuse %s when they are written', async (_name, more, path) => {
    const template = given(null, more);
    for (const contract of [createTemplate, previewTemplate])
      await expect(desk.ask(contract, { template })).rejects.toMatchObject({
        ...{ status: 422, code: 'NOTIFICATION_TEMPLATE_INVALID' },
        errors: expect.arrayContaining([expect.objectContaining({ path })]),
      });
    expect((await desk.ask(listTemplates, { kind: 'lead.assigned' })).data).toEqual([]);
  });

  it('are previewed and tried with examples', async () => {
    const showroomId = await desk.showroom();
    const manager = staff('manager', 'tim', showroomId);
    const template = given(showroomId, {
      language: 'de',
      html: null,
      text: 'Am {{startsAt}}\n\n{{vehicle}} & mehr',
    });
    const { data } = await desk.ask(previewTemplate, { template }, manager);
    expect(data).toEqual({
      subject: 'See you 30.03.2026, 09:30',
      text: 'Am 30.03.2026, 09:30\n\n2021 Ford Focus & mehr',
      html: '<p>Am 30.03.2026, 09:30</p>\n<p>2021 Ford Focus &amp; mehr</p>',
    });
    const { id: templateId } = (await desk.ask(createTemplate, { template }, manager)).data;
    await expect(desk.ask(testTemplate, { templateId }, manager)).rejects.toEqual(
      refused(409, 'NOTIFICATION_ADDRESS_MISSING'),
    );
    await desk.prefer(manager, { email: 'tim@example.com' });
    await desk.ask(testTemplate, { templateId }, manager);
    const [tried] = await waitFor(async () => {
      const shown = await desk.shown('tim');
      return shown.length > 0 && shown;
    });
    expect(tried).toMatchObject({
      kind: 'test',
      to: 'tim@example.com',
      subject: 'See you 30.03.2026, 09:30',
    });
  });
});
