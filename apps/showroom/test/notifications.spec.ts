import {
  countNotifications,
  createLead,
  getNotification,
  leadAssigned,
  markNotification,
  markNotifications,
  notificationSent,
} from '@rover/contracts';
import { waitFor } from '@rover/testing';
import { NotifyDesk, refused, staff } from './support/notify-desk.js';

let desk: NotifyDesk;
let showroomId: string;

beforeAll(async () => {
  desk = await NotifyDesk.open();
  await desk.replicate();
  showroomId = await desk.showroom();
}, 120_000);
afterAll(() => desk?.close());

const lead = async (facts: object = {}) => {
  const customer = { givenName: 'Ann', familyName: 'Doe', emails: [{ value: 'ann@example.com' }] };
  return (await desk.ask(createLead, { lead: { showroomId, source: 'website', customer, ...facts } })).data
    .lead;
};

describe('notifications', () => {
  it('tell a rep of their lead once, on each channel, whoever hears of it how often', async () => {
    await desk.rep(showroomId, 'rita');
    const { id: leadId, customerId } = await lead({ vehicle: { make: 'Ford', model: 'Focus' } });
    const [first] = await waitFor(async () => {
      const all = desk.told(leadAssigned).filter((told) => told.leadId === leadId);
      return all.length > 0 && all;
    });
    const id = desk.said.find(({ type }) => type === leadAssigned.name)!.id;
    for (let again = 0; again < 3; again += 1) await desk.say(leadAssigned, first!, id);
    const deliveries = await desk.settled('rita', 2);
    expect(deliveries.map(({ channel, state, attempts }) => [channel, state, attempts]).sort()).toEqual([
      ['push', 'sent', 1],
      ['socket', 'sent', 1],
    ]);
    const sent = await waitFor(() => {
      const all = desk.told(notificationSent).filter((told) => told.references.leadId === leadId);
      return all.length >= 2 && all;
    });
    expect(sent).toHaveLength(2);
    expect(sent.find(({ channel }) => channel === 'socket')).toMatchObject({
      ...{ kind: 'lead.assigned', userId: 'rita', recipient: { kind: 'user', id: 'rita' } },
      references: { leadId, customerId },
    });
    expect(JSON.stringify(sent)).not.toContain('Ann');
    expect(
      desk.said.filter(({ type, key }) => type === notificationSent.name && key === 'rita'),
    ).toHaveLength(1);
  });

  it('are read by whom they are for, and by nobody else', async () => {
    const rita = staff('salesRep', 'rita', showroomId);
    const [newest] = (await desk.own('rita')).data;
    expect(newest).toMatchObject({ kind: 'lead.assigned', subject: 'New lead: Ann Doe', readAt: null });
    expect(newest!.text).toContain('Ford Focus');
    const { id: notificationId } = newest!;
    const other = staff('salesRep', 'other', showroomId);
    for (const [contract, request] of [
      [getNotification, { notificationId }],
      [markNotification, { notificationId, read: true }],
    ] as const)
      await expect(desk.ask(contract, request, other)).rejects.toEqual(
        refused(404, 'NOTIFICATION_NOT_FOUND'),
      );
    const unread = async () => (await desk.ask(countNotifications, {}, rita)).data.unread;
    expect(await unread()).toBe(1);
    expect(
      (await desk.ask(markNotification, { notificationId, read: true }, rita)).data.readAt,
    ).not.toBeNull();
    expect(await unread()).toBe(0);
    expect((await desk.own('rita', { unread: true })).data).toEqual([]);
    await desk.ask(markNotification, { notificationId, read: false }, rita);
    expect((await desk.ask(markNotifications, {}, rita)).data).toEqual({ read: 1 });
    expect(await unread()).toBe(0);
  });
});
