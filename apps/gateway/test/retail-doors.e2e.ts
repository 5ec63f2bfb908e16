import { createHash } from 'node:crypto';
import { startPlatform } from '@rover/testing';
import type { TestPlatform } from '@rover/testing';
import { PlatformDoor } from './support/platform-door.js';

const outline = [
  [0, 0],
  [30, 0],
  [30, 20],
  [0, 20],
];

/** Doors of things that stand in a showroom; what `:names` stand for is made at the start. */
const doors = [
  ...['GET /showrooms/:showroom', 'GET /showrooms/:showroom/inventory', 'GET /showrooms/:showroom/reps'],
  ...['GET /showrooms/:showroom/up-list', 'GET /showrooms/:showroom/up-list/log'],
  ...['GET /showrooms/:showroom/sale-rules', 'GET /showrooms/:showroom/calendars'],
  ...['GET /inventory/:unit'],
  ...['GET /holds/:hold', 'POST /holds/:hold/release', 'POST /holds/:hold/convert'],
  ...['GET /test-drives/:drive', 'GET /test-drives/:drive/agreement', 'GET /test-drives/:drive/calendar'],
  ...['POST /test-drives/:drive/start', 'POST /test-drives/:drive/cancel'],
  ...['GET /sales/:sale', 'GET /sales/:sale/changes', 'GET /sales/:sale/documents'],
  ...['GET /sales/:sale/documents/quote', 'GET /sales/:sale/documents/buyers-order'],
  ...['POST /sales/:sale/agree', 'POST /sales/:sale/cancel', 'GET /sales/:sale/suggestions'],
  ...['GET /test-drives?showroomId=:showroom', 'GET /sales?showroomId=:showroom'],
  'GET /holds?showroomId=:showroom',
];

/** What a representative of the showroom is not asked to do. */
const managersOnly: [string, object?][] = [
  ['POST /showrooms/:showroom/inventory', { stockNumber: 'X', title: 'X', askingPrice: 1, currency: 'EUR' }],
  ['PATCH /inventory/:unit', { askingPrice: 1 }],
  ['PUT /showrooms/:showroom/sale-rules', { taxes: [], fees: [] }],
  ['PUT /showrooms/:showroom/floor-plan', { outline, zones: [], placements: [] }],
  ['POST /sales/:sale/approvals'],
  ['PATCH /sales/:sale', { fees: [] }],
];

const tax = (percent: number) => ({ taxes: [{ name: 'VAT', percent }] });

/** What is refused, and where it is wrong. */
const refusals: [string, object | undefined, number, string][] = [
  ['POST /holds', {}, 422, 'unitId'],
  ['POST /holds', { unitId: ':unit', minutes: 0 }, 422, 'minutes'],
  ['POST /holds', { unitId: ':unit', colour: 'red' }, 422, 'colour'],
  ['POST /test-drives', { unitId: ':unit' }, 422, 'startsAt'],
  ['POST /test-drives', { unitId: ':unit', startsAt: 'tomorrow' }, 422, 'startsAt'],
  ['POST /test-drives', { unitId: ':unit', startsAt: '2020-01-01T10:00:00Z' }, 422, 'startsAt'],
  ['POST /test-drives/:drive/checks', {}, 422, ''],
  ['POST /sales', { unitId: 'x y' }, 422, 'unitId'],
  ['PATCH /sales/:sale', {}, 422, ''],
  ['PATCH /sales/:sale', { price: -1 }, 422, 'price'],
  ['PATCH /sales/:sale', { price: 0.5 }, 422, 'price'],
  ['PATCH /sales/:sale', tax(1.23456), 422, 'taxes.0.percent'],
  ['PATCH /sales/:sale', tax(101), 422, 'taxes.0.percent'],
  ['PATCH /sales/:sale', { currency: 'USD' }, 422, ''],
  ['PATCH /inventory/:unit', { vin: 'IOQ' }, 422, 'vin'],
  ['GET /sales/:sale/documents/quote?language=xx', undefined, 422, 'language'],
  ['GET /sales/:sale/documents/quote?version=0', undefined, 422, 'version'],
  ['GET /showrooms/:showroom/up-list/log?kind=danced', undefined, 422, 'kind'],
  ['POST /showrooms/:showroom/calendars', { name: '' }, 422, 'name'],
];

describe('the doors of stock, holds, test drives and sales', () => {
  let platform: TestPlatform;
  let door: PlatformDoor;
  const names: Record<string, string> = {};

  const filled = (text: string): string =>
    text.replace(/:([a-z]+)/g, (whole, name: string) => names[name] ?? whole);
  const send = (line: string, { body, ...rest }: Parameters<PlatformDoor['send']>[1] = {}) =>
    door.send(filled(line), { body: body && JSON.parse(filled(JSON.stringify(body))), ...rest });
  const make = async (name: string, line: string, body: object) => {
    const { status, json } = await send(line, { body });
    expect([line, status]).toEqual([line, 201]);
    return (names[name] = json.data.id as string);
  };
  const tokenOf = async (role: string, showroom: string) => {
    const body = { user: `${role}-of-${showroom}`, roles: [role], showrooms: [showroom] };
    return (await door.send('POST /auth/token', { body })).json.data.token as string;
  };

  beforeAll(async () => {
    platform = await startPlatform({ oneProcess: true });
    door = await PlatformDoor.of(platform);
    const place = { timeZone: 'Europe/Berlin', region: 'DE', currency: 'EUR' };
    await make('south', 'POST /showrooms', { name: 'South', ...place });
    await make('showroom', 'POST /showrooms', { name: 'North', ...place, paperHead: { licence: 'L-1' } });
    const priced = { title: '2021 Ford Focus', askingPrice: 1_500_000, currency: 'EUR' };
    await make('unit', 'POST /showrooms/:showroom/inventory', { stockNumber: 'N-1', ...priced });
    await make('kept', 'POST /showrooms/:showroom/inventory', { stockNumber: 'N-2', ...priced });
    await make('rep', 'POST /showrooms/:showroom/reps', { name: 'Rita' });
    await make('hold', 'POST /holds', { unitId: ':kept', holder: 'Ann' });
    const startsAt = new Date(Date.now() + 86_400_000).toISOString();
    await make('drive', 'POST /test-drives', { unitId: ':unit', repId: ':rep', startsAt, guest: 'Ann' });
    await make('sale', 'POST /sales', { unitId: ':unit', buyer: 'Łukasz Żółć' });
    await send('POST /sales/:sale/quote');
  });

  afterAll(async () => {
    await platform?.stop();
  });

  it('show nothing to staff of another showroom, and change nothing for them', async () => {
    const strangers = await Promise.all(
      ['manager', 'salesRep'].map((role) => tokenOf(role, names['south']!)),
    );
    const lines = [...doors.map((line) => [line] as [string, object?]), ...managersOnly];
    for (const token of strangers) {
      const before = await Promise.all(['unit', 'sale', 'drive', 'hold'].map((name) => thing(name)));
      for (const [line, body] of lines) {
        const { status } = await send(line, { token, body, headers: { 'if-match': '*' } });
        // Who may not do it at all is told so before anybody looks where it is.
        const isForbidden =
          token === strangers[1] && managersOnly.some(([one]) => one === line) && status === 403;
        expect([line, isForbidden ? 404 : status]).toEqual([line, 404]);
      }
      expect(await Promise.all(['unit', 'sale', 'drive', 'hold'].map((name) => thing(name)))).toEqual(before);
    }
  });

  it('are for managers where it is about money and stock', async () => {
    const token = await tokenOf('salesRep', names['showroom']!);
    for (const [line, body] of managersOnly) {
      const { status, json } = await send(line, { token, body, headers: { 'if-match': '*' } });
      expect([line, status, json.code]).toEqual([line, 403, 'FORBIDDEN']);
    }
    for (const line of doors.filter((one) => one.startsWith('GET') && !one.includes('buyers-order')))
      expect([line, (await send(line, { token })).status]).toEqual([line, 200]);
    const { json } = await send('GET /sales/:sale', { token });
    expect(json.data.figures).not.toHaveProperty('grossFront');
  });

  it.each(refusals)('refuse %s with %j', async (line, body, status, path) => {
    const before = await thing('sale');
    const refused = await send(line, { body, headers: { 'if-match': '*' } });
    expect([refused.status, refused.json.errors.map((one: { path: string }) => one.path)]).toEqual([
      status,
      expect.arrayContaining([path]),
    ]);
    expect(await thing('sale')).toEqual(before);
  });

  it('want to know which version is changed, and refuse what does not follow', async () => {
    const change = (line: string, body: object, tag?: string) =>
      send(line, { body, ...(tag && { headers: { 'if-match': tag } }) });
    for (const [line, body] of [
      ['PATCH /sales/:sale', { downPayment: 1 }],
      ['PATCH /inventory/:unit', { title: 'Other' }],
      ['PATCH /test-drives/:drive', { note: 'x' }],
    ] as const) {
      expect([line, (await change(line, body)).status]).toEqual([line, 428]);
      expect([line, (await change(line, body, '"999"')).status]).toEqual([line, 412]);
      expect([line, (await change(line, body, 'three')).status]).toEqual([line, 400]);
    }
    const states = ['POST /sales/:sale/deliver', 'GET /sales/:sale/documents/buyers-order'];
    for (const line of states)
      expect([line, (await send(line)).json]).toEqual([
        line,
        expect.objectContaining({ code: 'SALE_STATE', status: 409 }),
      ]);
    const plan = { outline, zones: [], placements: [] };
    const put = (tag?: string) => change('PUT /showrooms/:showroom/floor-plan', plan, tag);
    expect([(await put('*')).status, (await put()).status, (await put()).status]).toEqual([412, 200, 412]);
    expect((await put('*')).json.data.version).toBe(2);
  });

  it('give out papers as PDF in the language of the reader, named by their digest, and calendars', async () => {
    const paper = (path: string, headers = {}) =>
      fetch(`${platform.url}/api/v1${filled(path)}`, {
        headers: { authorization: `Bearer ${door.token}`, ...headers },
      });
    const quote = await paper('/sales/:sale/documents/quote', { 'accept-language': 'it, de-AT;q=0.8' });
    const bytes = Buffer.from(await quote.arrayBuffer());
    const sha256 = createHash('sha256').update(bytes).digest();
    expect(Object.fromEntries(quote.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-language': 'de',
      'content-length': `${bytes.length}`,
      'content-disposition': expect.stringContaining('quote-2-de.pdf'),
      'repr-digest': `sha-256=:${sha256.toString('base64')}:`,
      etag: `"${sha256.toString('hex')}"`,
    });
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const agreement = await paper('/test-drives/:drive/agreement?language=fr');
    expect([agreement.status, agreement.headers.get('content-language')]).toEqual([200, 'fr']);
    const one = await paper('/test-drives/:drive/calendar');
    expect(one.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const { json } = await send('POST /showrooms/:showroom/calendars', { body: { name: 'Drives' } });
    const feed = await fetch(platform.url + json.data.path);
    expect([feed.status, await feed.text()]).toEqual([200, expect.stringContaining('2021 Ford Focus')]);
    await send(`DELETE /showrooms/:showroom/calendars/${json.data.id}`);
    expect((await fetch(platform.url + json.data.path)).status).toBe(404);
  });

  const paths = { unit: '/inventory', sale: '/sales', drive: '/test-drives', hold: '/holds' };
  async function thing(name: string): Promise<unknown> {
    return (await send(`GET ${paths[name as keyof typeof paths]}/:${name}`)).json.data;
  }
});
