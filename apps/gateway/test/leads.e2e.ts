import { startPlatform, waitFor } from '@rover/testing';
import type { TestPlatform } from '@rover/testing';
import { PlatformDoor } from './support/platform-door.js';

const adf = (prolog = '') => `${prolog}<adf><prospect><id source="Portal">L-1</id>
  <vehicle interest="buy" status="used"><year>2021</year><make>Ford</make><model>F-150</model></vehicle>
  <customer><contact><name part="full">Ana Doe</name><email>ana@example.com</email></contact></customer>
  <vendor><vendorname>North</vendorname></vendor></prospect></adf>`;

describe('leads, through the public doors', () => {
  let platform: TestPlatform;
  let door: PlatformDoor;
  let showroomId: string;

  beforeAll(async () => {
    platform = await startPlatform({ oneProcess: true });
    door = await PlatformDoor.of(platform);
    const body = { name: 'North', timeZone: 'America/New_York', region: 'US', currency: 'USD' };
    showroomId = (await door.send('POST /showrooms', { body })).json.data.id;
  });

  afterAll(() => platform?.stop());

  const send = (body: string, type = 'application/xml') =>
    door.send(`POST /leads/adf?showroomId=${showroomId}`, { body, headers: { 'content-type': type } });

  it('come as ADF, once, are given to a rep, worked on and sold', async () => {
    const rep = (await door.send(`POST /showrooms/${showroomId}/reps`, { body: { name: 'Rita' } })).json.data;
    const taken = await send(adf());
    expect(taken).toMatchObject({
      status: 201,
      json: { data: [{ outcome: 'created' }], meta: { lenient: [] } },
    });
    const { lead } = taken.json.data[0];
    expect(lead).toMatchObject({
      repId: rep.id,
      status: 'new',
      assignment: { considered: [{ skipped: null }] },
    });
    const mail = `Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(adf()).toString('base64')}`;
    expect((await send(mail, 'message/rfc822')).json.data).toMatchObject([
      { outcome: 'known', lead: { id: lead.id } },
    ]);

    const path = `/leads/${lead.id}`;
    const act = (body: object) => door.send(`POST ${path}/activities`, { body });
    expect((await act({ kind: 'visit', testDrive: true })).json.data.lead.status).toBe('showed');
    const scored = await waitFor(async () => {
      const { json } = await door.send(`GET ${path}`);
      return json.data.score.basis !== 'fallback' && json.data;
    }, 60_000);
    expect(scored.score).toMatchObject({ basis: 'scorecard' });

    const read = await door.send(`GET ${path}`);
    const headers = { 'if-match': String(read.headers.get('etag')) };
    const sold = await door.send(`PATCH ${path}`, { body: { status: 'sold' }, headers });
    expect(sold).toMatchObject({ status: 200, json: { data: { status: 'sold' } } });
    expect((await door.send(`PATCH ${path}`, { body: { status: 'lost' }, headers })).status).toBe(412);
    expect((await door.send(`PATCH ${path}`, { body: { status: 'lost' } })).status).toBe(428);
    const late = await door.send(`PATCH ${path}`, { body: { status: 'lost' }, headers: { 'if-match': '*' } });
    expect(late).toMatchObject({ status: 409, json: { code: 'LEAD_TRANSITION_INVALID' } });

    const out = await door.send(`GET ${path}/adf`);
    expect(out.headers.get('content-type')).toMatch(/^application\/xml/);
    expect(out.text).toContain('<email>ana@example.com</email>');
    const stats = await door.send('GET /lead-sources/stats');
    expect(stats.json.data).toMatchObject([{ source: 'Portal', leads: 1, sold: 1, conversion: 1 }]);
  });

  it('that are hostile, broken or half are refused, and nothing of them is kept', async () => {
    const before = (await door.send('GET /leads')).json.data.length;
    for (const bad of [
      adf('<!DOCTYPE adf [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      adf('<!DOCTYPE adf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'),
      adf().slice(0, -20),
    ])
      expect(await send(bad)).toMatchObject({ status: 422, json: { code: 'ADF_REFUSED' } });
    const half = { body: 'email,make\n"x@exam', headers: { 'content-type': 'text/csv' } };
    expect(await door.send(`POST /leads/import?showroomId=${showroomId}`, half)).toMatchObject({
      status: 422,
      json: { code: 'LEAD_FILE_REFUSED' },
    });
    expect((await door.send('GET /leads')).json.data).toHaveLength(before);
  });
});
