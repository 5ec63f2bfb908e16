import { startPlatform, waitFor } from '@rover/testing';
import type { TestPlatform } from '@rover/testing';
import { GatewayClient } from './support/gateway-client.js';
import { PlatformDoor } from './support/platform-door.js';

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('compliance and privacy, through the public doors', () => {
  let platform: TestPlatform;
  let door: PlatformDoor;

  beforeAll(async () => {
    platform = await startPlatform({
      oneProcess: true,
      env: { ROVER_MAINTENANCE_SWEEP_SECONDS: '1' },
    });
    door = await PlatformDoor.of(platform);
  });

  afterAll(() => platform?.stop());

  it('a fleet sees what is due and which recalls are open, and closes one by the record of the work', async () => {
    const fleet = (await door.send('POST /fleets', { body: { name: 'North' } })).json.data.id as string;
    const body = { plate: 'CO 1', make: 'Honda', model: 'Civic', modelYear: 2010, fleetId: fleet };
    const vehicle = (await door.send('POST /vehicles', { body })).json.data.id as string;
    const insurance = { type: 'insurance', title: 'Insurance', validTo: day(10) };
    await door.send(`POST /vehicles/${vehicle}/documents`, { body: insurance });
    const results = [
      {
        NHTSACampaignNumber: '19V182000',
        Make: 'HONDA',
        Model: 'CIVIC',
        ModelYear: '2010',
        Summary: 'May rupture.',
      },
    ];
    const answer = { Count: 1, Message: 'Results returned successfully', results };
    const stated = await door.send('POST /recalls', { body: answer });
    expect(stated).toMatchObject({ status: 200, json: { data: { created: 1 } } });
    const recall = await waitFor(async () => {
      const { json } = await door.send(`GET /vehicles/${vehicle}/recalls?status=open`);
      return json.data[0];
    });
    const compliance = await door.send(`GET /fleets/${fleet}/compliance?within=20`);
    expect(compliance.json.data).toMatchObject([
      { kind: 'recall', id: recall.recallId, status: 'open' },
      { kind: 'insurance', title: 'Insurance', plate: 'CO 1' },
    ]);
    const work = { title: 'Airbag', status: 'completed', performedAt: `${day(-1)}T10:00:00Z` };
    const record = await door.send(`POST /vehicles/${vehicle}/maintenance`, { body: work });
    const remedied = await door.send(`PATCH /vehicles/${vehicle}/recalls/${recall.recallId}`, {
      headers: { 'if-match': `"${recall.version}"` },
      body: { status: 'remedied', recordId: record.json.data.id },
    });
    expect(remedied).toMatchObject({ status: 200, json: { data: { status: 'remedied' } } });
    const left = await door.send(`GET /fleets/${fleet}/compliance?kind=recall`);
    expect(left.json).toMatchObject({ data: [], meta: { counts: [{ kind: 'insurance', count: 1 }] } });
    const stranger = await new GatewayClient(platform.url).token('eve', 'customer');
    expect((await door.send(`GET /fleets/${fleet}/compliance`, { token: stranger })).status).toBe(404);
  });

  it('a hand-over is reported, who looked is told, and a person is exported and forgotten', async () => {
    const client = new GatewayClient(platform.url);
    const [anna, bert] = [await client.token('anna', 'customer'), await client.token('bert', 'customer')];
    const location = { type: 'Point', coordinates: [13.4, 52.5] };
    const made = await door.send('POST /vehicles', { body: { plate: 'CO 2', make: 'Fiat', location } });
    const vehicle = made.json.data.id as string;
    const give = async (to: string, token: string, by = door.token) => {
      const offered = await door.send(`POST /vehicles/${vehicle}/transfers`, { body: { to }, token: by });
      const transfer = offered.json.data.id as string;
      const accepted = await door.send(`POST /transfers/${transfer}/accept`, { token });
      expect(accepted.status).toBe(200);
      return transfer;
    };
    await give('anna', anna);
    const phone = { name: 'Phone of Anna', vehicleIds: [vehicle] };
    const operator = await client.token('anna', 'fleetOperator');
    const { key } = (await door.send('POST /device-keys', { token: operator, body: phone })).json.data;
    const speak = () =>
      door.send('POST /telemetry', {
        token: key as string,
        body: { readings: [{ vehicleId: vehicle, deviceTime: new Date().toISOString(), speed: 1 }] },
      });
    expect((await speak()).status).toBe(202);
    const licence = { type: 'other', title: 'Licence', personal: true };
    await door.send(`POST /vehicles/${vehicle}/documents`, { body: licence, token: anna });
    expect((await door.send(`GET /vehicles/${vehicle}`)).json.data.location).toEqual(location);
    const looks = await waitFor(async () => {
      const { json } = await door.send(`GET /audit/reads?vehicleId=${vehicle}&reader=ada`, { token: anna });
      return json.data[0] && json.data;
    });
    expect(looks).toMatchObject([{ reader: 'ada', kind: 'location', door: 'vehicles.get', count: 1 }]);
    expect((await door.send('GET /audit/reads', { token: anna })).status).toBe(403);

    const transfer = await give('bert', bert, anna);
    const report = await door.send(`GET /transfers/${transfer}/report`, { token: bert });
    expect(report.json.data).toMatchObject({ status: 'accepted', vehicle: { make: 'Fiat' }, documents: [] });
    expect((await door.send(`GET /vehicles/${vehicle}/documents`, { token: bert })).json.data).toEqual([]);

    await door.send('POST /events', {
      token: anna,
      body: { events: [{ action: 'VIEW_VEHICLE', entityId: vehicle }] },
    });
    await waitFor(async () => {
      const { json } = await door.send('GET /privacy/export?user=anna', { token: anna });
      return json.data.interactions.length === 1;
    });
    const exported = await door.send('GET /privacy/export?user=anna', { token: anna });
    expect(exported.json.data).toMatchObject({
      user: 'anna',
      ownerships: [{ vehicleId: vehicle }],
      documents: [{ title: 'Licence' }],
    });
    const headers = { accept: 'application/x-ndjson' };
    const lines = (await door.send('GET /privacy/export?user=anna', { headers })).text.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { part: string }).part)).toContain('ownerships');
    expect((await door.send('GET /privacy/export?user=anna', { token: bert })).status).toBe(403);

    const asked = await door.send('POST /privacy/erasures', { body: { user: 'anna' }, token: anna });
    expect(asked).toMatchObject({ status: 202, json: { data: { status: 'running' } } });
    const erasure = `GET /privacy/erasures/${asked.json.data.id as string}`;
    const done = await waitFor(async () => {
      const { json } = await door.send(erasure, { token: anna });
      return json.data.status === 'completed' && json.data;
    }, 30_000);
    expect(done.erased).toMatchObject({ ownerships: 1, documents: 1 });
    expect((await speak()).status).toBe(401);
    await waitFor(async () => {
      const { json } = await door.send('GET /privacy/export?user=anna');
      return json.data.interactions.length === 0;
    });
    const owners = await door.send(`GET /vehicles/${vehicle}/owners`, { token: bert });
    expect(owners.json.data).toMatchObject([{ owner: 'bert' }, { owner: done.token }]);
  });
});
