import { startPlatform, waitFor } from '@rover/testing';
import type { TestPlatform } from '@rover/testing';
import { io, type Socket } from 'socket.io-client';
import { PlatformDoor } from './support/platform-door.js';

interface Told {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const LISTINGS = [
  'id,make,model,modelYear,askingPrice,odometer',
  'stk-1,Ford,Focus,2021,15000,30000',
  '',
].join('\n');

const adf = `<?adf version="1.0"?><adf><prospect><id source="Portal">D-1</id>
  <vehicle interest="buy" status="used"><year>2021</year><make>Ford</make><model>Focus</model></vehicle>
  <customer><contact><name part="full">Ana Doe</name><email>ana@example.com</email></contact></customer>
  <vendor><vendorname>North</vendorname></vendor></prospect></adf>`;

describe('a day at a showroom, through the public doors', () => {
  let platform: TestPlatform;
  let door: PlatformDoor;
  let socket: Socket | undefined;
  const told: Told[] = [];

  beforeAll(async () => {
    platform = await startPlatform({ oneProcess: true });
    door = await PlatformDoor.of(platform);
  });

  afterAll(async () => {
    socket?.disconnect();
    await platform?.stop();
  });

  /** The `data` of an answer that must be a good one. */
  async function ask(line: string, body?: object | string, headers: Record<string, string> = {}) {
    const { status, json } = await door.send(line, { body: body as object, headers });
    if (status >= 300) throw new Error(`${line} answers ${status}: ${JSON.stringify(json)}`);
    return json?.data;
  }

  const heard = (type: string): Promise<Told> =>
    waitFor(async () => told.find((event) => event.type === type), 60_000);

  async function listen(room: string): Promise<void> {
    socket = io(platform.url, { transports: ['websocket'], auth: { token: door.token }, forceNew: true });
    socket.onAny((_name, event: Told) => event.type && told.push(event));
    expect(await socket.timeout(20_000).emitWithAck('subscribe', { room })).toMatchObject({ room });
  }

  it('goes from a lead to a signed contract, and one timeline tells it all', async () => {
    // In the morning: a unit in stock and on the market, where it stands, and who is there.
    const { id: importId } = (await door.import(LISTINGS)).json.data;
    await door.progress(importId, ({ status, ranked }) => status === 'completed' && ranked === 1);
    const [listing] = await ask('GET /listings');
    const showroom = await ask('POST /showrooms', {
      ...{ name: 'North', timeZone: 'UTC', region: 'GB', currency: 'GBP' },
      // Whoever runs this at night wants the letters as well.
      leadRules: { quietHours: { from: '00:00', to: '00:00' } },
    });
    const here = `/showrooms/${showroom.id}`;
    const unit = await ask(`POST ${here}/inventory`, {
      ...{ stockNumber: 'N-1', title: '2021 Ford Focus', listingId: listing.id },
      ...{ askingPrice: 1_500_000, currency: 'GBP', cost: 1_200_000 },
    });
    await ask(`PUT ${here}/floor-plan`, {
      outline: [
        [0, 0],
        [30, 0],
        [30, 20],
        [0, 20],
      ],
      zones: [
        {
          name: 'desk',
          kind: 'desk',
          outline: [
            [20, 0],
            [30, 0],
            [30, 8],
            [20, 8],
          ],
        },
      ],
      placements: [{ unitId: unit.id, at: [10, 10], make: 'Ford', model: 'Focus' }],
    });
    // People who buy such a car take a roof rack with it.
    const carts = ['cem', 'dee', 'eva', 'fay'].flatMap((userId) =>
      [listing.id, 'roof_rack'].map((entityId) => ({ action: 'ADD_TO_CART', entityId, userId })),
    );
    await ask('POST /events', { events: carts });
    const rep = await ask(`POST ${here}/reps`, { name: 'Rita', userId: 'ada' });
    await ask(`PUT ${here}/up-list/${rep.id}`);
    await listen(`showroom:${showroom.id}`);

    // A lead comes by e-mail of a portal.
    const xml = { 'content-type': 'application/xml' };
    const [{ lead }] = await ask(`POST /leads/adf?showroomId=${showroom.id}`, adf, xml);
    expect(lead).toMatchObject({ status: 'new', repId: rep.id });
    const { customerId } = lead;

    // Rita is told in her own room, and reads what it is about; nobody but her.
    const assigned = await heard('notification.sent');
    expect(assigned.data).toMatchObject({
      kind: 'lead.assigned',
      references: { leadId: lead.id, customerId },
    });
    const notification = `/notifications/${String(assigned.data['notificationId'])}`;
    expect((await ask(`GET ${notification}`)).subject).toContain('Ana Doe');
    expect(await ask('GET /notifications/count')).toEqual({ unread: 1 });
    await ask(`PATCH ${notification}`, { read: true });
    expect(await ask('GET /notifications?unread=true')).toEqual([]);

    // She walks in, looks at the car, and says who she is; whoever is next is called and greets her.
    const walk = (...positions: [number, number, number][]) =>
      ask(`POST ${here}/sensors`, {
        events: positions.map(([x, y, secondsAgo]) => ({
          ...{ visitor: 'token-1', x, y },
          at: new Date(Date.now() - secondsAgo * 1_000).toISOString(),
        })),
      });
    await walk([1, 1, 200], [10, 9, 190], [10, 9, 150], [10, 9, 100]);
    // A position far outside of the building is not believed, and the room hears nothing of it.
    await walk([500, 500, 90]);
    await waitFor(
      async () => (await ask('GET /admin/quarantine?reason=outsideBuilding')).length === 1,
      60_000,
    );
    const [visit] = await waitFor(async () => {
      const visits = await ask(`GET ${here}/visits?open=true`);
      return visits[0]?.step === 'vehicle' && visits;
    }, 60_000);
    expect(visit.units).toMatchObject([{ unitId: unit.id, seconds: 90 }]);
    await heard('customer.highInterest.detected');
    await ask(`POST ${here}/visits/${visit.id}/identify`, { customerId });
    expect(await ask(`POST ${here}/visits/${visit.id}/assign`)).toMatchObject({ repId: rep.id });
    await ask(`POST ${here}/up-list/${rep.id}/greet`);
    expect((await heard('customer.engaged')).data).toMatchObject({ repId: rep.id, customerId });

    // She drives it, has it held over lunch, and signs.
    const drive = await ask('POST /test-drives', {
      ...{ unitId: unit.id, repId: rep.id, customerId, leadId: lead.id },
      startsAt: new Date(Date.now() + 60_000).toISOString(),
    });
    await ask(`POST /test-drives/${drive.id}/checks`, {
      licence: { country: 'GB', numberEnding: '42', validTo: '2099-01-01' },
      insurance: { policy: 'P-1', validTo: '2099-01-01' },
    });
    await ask(`POST /test-drives/${drive.id}/start`);
    await ask(`POST /test-drives/${drive.id}/complete`);
    const hold = await ask('POST /holds', { unitId: unit.id, customerId, leadId: lead.id, repId: rep.id });
    const sale = await ask(`POST /holds/${hold.id}/convert`);
    await waitFor(
      async () => (await ask(`GET /sales/${sale.id}/suggestions`))[0]?.item === 'roof_rack',
      60_000,
    );
    for (const step of ['quote', 'agree', 'contract']) await ask(`POST /sales/${sale.id}/${step}`);
    await walk([25, 4, 1]);

    // The market shrinks, the lead is won, the visit came all the way, and the timeline tells it.
    await waitFor(async () => (await ask(`GET /listings/${listing.id}`)).status === 'sold', 60_000);
    await waitFor(async () => (await ask(`GET /leads/${lead.id}`)).status === 'sold', 60_000);
    await waitFor(async () => (await ask(`GET ${here}/visits/${visit.id}`)).step === 'sold', 60_000);
    const timeline = await ask(`GET /customers/${customerId}/timeline?limit=100`);
    const kinds = timeline.map(({ kind }: { kind: string | null }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining([
        ...['lead.created', 'visit', 'testDrive.scheduled', 'testDrive.completed'],
        ...['hold.placed', 'sale.started', 'sale.completed', 'lead.converted'],
      ]),
    );
    const csv = { accept: 'text/csv' };
    const file = await door.send(`GET ${here}/funnel`, { headers: csv });
    expect([file.headers.get('content-type'), file.text.split('\r\n')[1]]).toEqual([
      'text/csv; charset=utf-8',
      'visit,all,,',
    ]);
    // What was written to her went nowhere, since no provider is configured: it is shown.
    const letters = await waitFor(async () => {
      const all = await ask(`GET /notifications/outbox?showroomId=${showroom.id}&channel=email`);
      return all.some(({ kind }: { kind: string }) => kind === 'sale.completed') && all;
    }, 60_000);
    const hers = letters.filter(({ to }: { to: string }) => to === 'ana@example.com');
    expect(hers.map(({ kind }: { kind: string }) => kind)).toEqual(['sale.completed', 'testDrive.scheduled']);
    const wayOut = `${platform.url}/api/v1/notifications/unsubscribe/${customerId}~email~forged`;
    const page = await fetch(wayOut, { headers: { 'accept-language': 'de' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('<html lang="de">');
    const form = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    expect((await fetch(wayOut, { method: 'POST', body: form })).status).toBe(404);
    const unsigned = new URLSearchParams({ MessageSid: 'SM1', MessageStatus: 'delivered' });
    const receipts = `${platform.url}/api/v1/notifications/receipts/twilio`;
    expect((await fetch(receipts, { method: 'POST', body: unsigned })).status).toBe(401);
    const places = told.filter(({ type }) => type === 'customer.moved').map(({ data }) => data['x']);
    expect([places.includes(10), places.includes(500)]).toEqual([true, false]);
    for (const type of ['inventory.reserved', 'testDrive.completed', 'sale.completed', 'upList.updated'])
      await heard(type);
  });
});
