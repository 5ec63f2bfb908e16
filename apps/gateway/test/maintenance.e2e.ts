import { createHash, randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { startPlatform, waitFor } from '@rover/testing';
import type { TestPlatform } from '@rover/testing';
import ICAL from 'ical.js';
import { GatewayClient } from './support/gateway-client.js';
import { PlatformDoor } from './support/platform-door.js';

const DAY_MS = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
const day = (days: number) => ago(-days).slice(0, 10);

/** The status that is answered to the head of a request, before any of its body is sent. */
const answerTo = (url: string, headers: Record<string, string | number>) =>
  new Promise<number | undefined>((resolve, reject) => {
    const sent = request(url, { method: 'PUT', agent: false, headers }, (answer) => {
      resolve(answer.statusCode);
      sent.destroy();
    });
    sent.on('error', reject).flushHeaders();
  });

describe('maintenance, through the public door', () => {
  let platform: TestPlatform;
  let door: PlatformDoor;

  beforeAll(async () => {
    platform = await startPlatform({
      oneProcess: true,
      env: { ROVER_MAINTENANCE_SWEEP_SECONDS: '1' },
    });
    door = await PlatformDoor.of(platform);
    const body = { id: 'van-1', plate: 'B-RV 1', make: 'Ford', model: 'Transit', fleetId: 'north' };
    expect((await door.send('POST /vehicles', { body })).status).toBe(201);
  });

  afterAll(() => platform?.stop());

  it('plans, orders, records and plans anew, and says what is due', async () => {
    const plan = {
      name: 'Service',
      scope: { fleetId: 'north' },
      components: ['engineOil'],
      opensOrder: true,
    };
    const interval = { days: 20, distance: 15_000_000 };
    const made = await door.send('POST /maintenance-plans', { body: { ...plan, interval } });
    expect(made.status).toBe(201);
    const planId = made.json.data.id as string;
    const opened = await waitFor(async () => {
      const { json } = await door.send('GET /vehicles/van-1/maintenance?status=planned');
      return json.data[0];
    }, 30_000);
    expect(opened).toMatchObject({ planId, cycle: 1, title: 'Service', createdBy: 'rover' });
    const order = `/vehicles/van-1/maintenance/${opened.id}`;
    const second = await door.send('POST /vehicles/van-1/maintenance', {
      body: { planId, status: 'planned' },
    });
    expect(second).toMatchObject({ status: 409, json: { code: 'MAINTENANCE_ORDER_OPEN' } });
    const work = {
      status: 'completed',
      odometer: 61_000_000,
      labour: { hours: 2, rate: 8_000 },
      currency: 'EUR',
    };
    const done = await door.send(`PATCH ${order}`, { body: work });
    expect(done).toMatchObject({ status: 200, json: { data: { totalCost: 16_000, status: 'completed' } } });
    const again = await door.send(`PATCH ${order}`, { body: { status: 'completed' } });
    expect(again.status).toBe(409);
    const plans = await door.send('GET /vehicles/van-1/maintenance/plans');
    expect(plans.json.data[0]).toMatchObject({
      planId,
      cycle: 2,
      due: { dueOn: day(20), odometer: 76_000_000 },
    });
    const costs = await door.send('GET /vehicles/van-1/maintenance/costs');
    expect(costs.json.data).toMatchObject([{ currency: 'EUR', total: 16_000 }]);
    const vehicle = await door.send('GET /vehicles/van-1?include=maintenance');
    expect(vehicle.json.data.lastMaintenanceAt.slice(0, 10)).toBe(day(0));
    expect(vehicle.json.data.included.maintenance).toHaveLength(1);
    const forecast = await door.send('GET /vehicles/van-1/maintenance/forecast');
    expect(forecast.json.data).toMatchObject({ source: 'scoring', prediction: { vehicleId: 'van-1' } });
    const token = await new GatewayClient(platform.url).token('carl', 'customer');
    expect((await door.send('GET /vehicles/van-1/maintenance', { token })).status).toBe(404);
  });

  it('keeps documents with their content, and warns before they expire', async () => {
    const body = { type: 'insurance', title: 'Insurance 2026', validTo: day(20), number: 'P-1' };
    const { json } = await door.send('POST /vehicles/van-1/documents', { body });
    const path = `/vehicles/van-1/documents/${json.data.id}/content`;
    const bytes = randomBytes(700_000);
    const put = await fetch(`${platform.url}/api/v1${path}`, {
      method: 'PUT',
      body: bytes,
      headers: { authorization: `Bearer ${door.token}`, 'content-type': 'application/pdf' },
    });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect([put.status, ((await put.json()) as { data: { content: unknown } }).data.content]).toMatchObject([
      200,
      { mediaType: 'application/pdf', size: bytes.length, sha256 },
    ]);
    const headers = { authorization: `Bearer ${door.token}` };
    const got = await fetch(`${platform.url}/api/v1${path}`, { headers });
    expect(Buffer.from(await got.arrayBuffer()).equals(bytes)).toBe(true);
    expect(got.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Insurance%202026");
    const tooLarge = { ...headers, 'content-type': 'application/pdf', 'content-length': 11 * 1024 ** 2 };
    expect(await answerTo(`${platform.url}/api/v1${path}`, tooLarge)).toBe(413);
    const listed = await door.send('GET /vehicles/van-1/insurance');
    expect(listed.json.data).toMatchObject([
      { number: 'P-1', expiry: { state: 'upcoming' }, content: { sha256 } },
    ]);
    const due = await door.send('GET /maintenance/due?fleet=north&within=30&kind=insurance');
    expect(due.json).toMatchObject({ data: [{ title: 'Insurance 2026' }], meta: { counts: [{ count: 1 }] } });
  });

  it('gives a calendar to whoever has its address, until it is revoked', async () => {
    const feed = await door.send('POST /maintenance/calendars', {
      body: { name: 'North', fleetId: 'north' },
    });
    const url = `${platform.url}${feed.json.data.path}`;
    const answer = await fetch(url);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[]);
    const titles = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each).summary);
    expect(titles).toContain('Insurance 2026: B-RV 1');
    expect((await door.send(`DELETE /maintenance/calendars/${feed.json.data.id}`)).status).toBe(200);
    expect((await fetch(url)).status).toBe(404);
  });

  it('counts the life of parts, and refuses what makes no sense', async () => {
    const tyres = { component: 'tires', name: 'Winter tyres', life: { distance: 40_000_000 } };
    const { json } = await door.send('POST /vehicles/van-1/parts', { body: tyres });
    const part = `/vehicles/van-1/parts/${json.data.id}`;
    const fitted = await door.send(`POST ${part}/fit`, { body: { at: ago(100), odometer: 55_000_000 } });
    expect(fitted.json.data).toMatchObject({ status: 'fitted', distance: 6_000_000 });
    const bad = async (path: string, body: object, code: string) =>
      expect((await door.send(path, { body })).json.code).toBe(code);
    await bad(`POST ${part}/fit`, {}, 'PART_STATE_WRONG');
    await bad('POST /vehicles/van-1/maintenance', { title: 'x', odometer: -1 }, 'VALIDATION_FAILED');
    await bad(
      'POST /vehicles/van-1/maintenance',
      { title: 'x', performedAt: ago(-3) },
      'COMPLETION_IN_FUTURE',
    );
    await bad(
      'POST /maintenance-plans',
      { name: 'x', scope: { fleetId: 'a' }, interval: {} },
      'VALIDATION_FAILED',
    );
    const unknown = '0199a000-0000-7000-8000-000000000001';
    await bad('POST /vehicles/van-1/maintenance', { planId: unknown }, 'MAINTENANCE_PLAN_UNKNOWN');
    const named = { title: 'x', documentIds: [unknown] };
    await bad('POST /vehicles/van-1/maintenance', named, 'DOCUMENT_UNKNOWN');
  });
});
