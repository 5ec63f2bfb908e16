import { startPlatform, waitFor } from '@rover/testing';
import type { TestPlatform } from '@rover/testing';
import { io } from 'socket.io-client';
import { GatewayClient } from './support/gateway-client.js';
import { PlatformDoor } from './support/platform-door.js';

describe('fleets and access, through the public doors', () => {
  let platform: TestPlatform;
  let door: PlatformDoor;

  beforeAll(async () => {
    platform = await startPlatform({ oneProcess: true });
    door = await PlatformDoor.of(platform);
  });

  afterAll(() => platform?.stop());

  it('a member sees vehicles of the fleet, hears them, and is sent out when the grant is revoked', async () => {
    const fleet = (await door.send('POST /fleets', { body: { name: 'North' } })).json.data;
    const vehicle = (await door.send('POST /vehicles', { body: { plate: 'FL 1', fleetId: fleet.id } })).json
      .data;
    const member = { user: 'dora', role: 'driver' };
    const grant = await door.send(`POST /fleets/${fleet.id}/members`, { body: member });
    expect(grant).toMatchObject({ status: 201, json: { data: { status: 'active', fleetId: fleet.id } } });
    const token = await new GatewayClient(platform.url).token('dora', 'customer');
    const seen = await door.send(`GET /vehicles/${vehicle.id}`, { token });
    expect(seen).toMatchObject({ status: 200, json: { data: { plate: 'FL 1' } } });
    const explained = await door.send(`GET /access/explain?vehicle=${vehicle.id}`, { token });
    expect(explained.json.data.reasons).toMatchObject([{ by: 'grant', role: 'driver', fleetId: fleet.id }]);

    const socket = io(platform.url, { transports: ['websocket'], auth: { token } });
    try {
      const room = `vehicle:${vehicle.id}`;
      expect(await socket.timeout(10_000).emitWithAck('subscribe', { room })).toMatchObject({ room });
      const notices: unknown[] = [];
      socket.on('session.revoked', (notice: unknown) => notices.push(notice));
      const revoked = await door.send(`DELETE /grants/${grant.json.data.id}`);
      expect(revoked).toMatchObject({ status: 200, json: { data: { status: 'revoked' } } });
      await waitFor(() => notices.length > 0);
      expect(notices).toEqual([{ room, code: 'ACCESS_ENDED' }]);
    } finally {
      socket.disconnect();
    }
    expect((await door.send(`GET /vehicles/${vehicle.id}`, { token })).status).toBe(404);
  });

  it('an operator makes device keys for vehicles that are theirs to manage', async () => {
    const fleet = (await door.send('POST /fleets', { body: { name: 'South' } })).json.data;
    const made = async (body: object) => (await door.send('POST /vehicles', { body })).json.data.id as string;
    const [own, other] = [await made({ plate: 'DK 1', fleetId: fleet.id }), await made({ plate: 'DK 2' })];
    const token = await new GatewayClient(platform.url).token('otto', 'fleetOperator');
    await door.send(`POST /fleets/${fleet.id}/members`, { body: { user: 'otto', role: 'operator' } });
    const key = async (body: object) =>
      (await door.send('POST /device-keys', { token, body: { name: 'box', ...body } })).status;
    expect(await key({ vehicleIds: [own] })).toBe(201);
    expect(await key({ vehicleIds: [own, other] })).toBe(403);
    expect(await key({ devices: { imei: other } })).toBe(403);
    expect(await key({ vehicleIds: ['veh_unheard'] })).toBe(403);
  });

  it('a device speaks for a vehicle as long as who made its key may, and nobody speaks for others’', async () => {
    const client = new GatewayClient(platform.url);
    const vehicleId = (await door.send('POST /vehicles', { body: { plate: 'DK 3' } })).json.data.id as string;
    const token = await client.token('odo', 'fleetOperator');
    const grant = await door.send(`POST /vehicles/${vehicleId}/grants`, {
      body: { user: 'odo', role: 'operator' },
    });
    const made = { name: 'box', vehicleIds: [vehicleId], devices: { imei: vehicleId } };
    const { key } = (await door.send('POST /device-keys', { token, body: made })).json.data;
    const reading = () => ({ readings: [{ vehicleId, deviceTime: new Date().toISOString(), speed: 1 }] });
    const statuses = async () => {
      const headers = { 'x-device-key': key };
      const place = `id=imei&lat=50&lon=8&timestamp=${Math.floor(Date.now() / 1_000)}`;
      return [
        (await client.send('POST /api/v1/telemetry', { body: reading(), headers })).status,
        (await client.send(`GET /api/v1/devices/osmand?${place}`, { headers })).status,
        (await client.send('POST /api/v1/telemetry', { body: reading(), token })).status,
      ];
    };
    expect(await statuses()).toEqual([202, 200, 202]);
    await door.send(`DELETE /grants/${grant.json.data.id}`);
    await waitFor(async () => (await statuses()).every((status) => status === 403));
    const stranger = await client.token('stan', 'driver');
    expect((await client.send('POST /api/v1/telemetry', { body: reading(), token: stranger })).status).toBe(
      403,
    );
  });

  it('what a fleet has to have done is a file for spreadsheets, too', async () => {
    const fleet = (await door.send('POST /fleets', { body: { name: 'East' } })).json.data;
    const vehicle = (await door.send('POST /vehicles', { body: { plate: '=EA 1', fleetId: fleet.id } })).json
      .data;
    const validTo = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    for (let i = 0; i < 3; i++) {
      const body = { type: 'inspection', title: `MOT "${i}", yearly`, validTo };
      expect((await door.send(`POST /vehicles/${vehicle.id}/documents`, { body })).status).toBe(201);
    }
    const line = `GET /fleets/${fleet.id}/compliance?limit=1`;
    const { text, headers, status } = await waitFor(async () => {
      const answer = await door.send(line, { headers: { accept: 'text/csv' } });
      return answer.text.includes('"MOT ""2"", yearly"') && answer;
    }, 60_000);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('kind,id,vehicleId,fleetId,make,model,modelYear,plate,title,status,at,dueOn');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toContain(`${vehicle.id},${fleet.id}`);
    expect(lines[1]).toContain(",'=EA 1,");
    const refused = await door.send('GET /fleets/nowhere/compliance', { headers: { accept: 'text/csv' } });
    expect([refused.status, refused.headers.get('content-type')]).toEqual([
      404,
      expect.stringContaining('problem+json'),
    ]);
  });
});
