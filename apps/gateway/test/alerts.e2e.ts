import { startPlatform, waitFor } from '@rover/testing';
import type { TestPlatform } from '@rover/testing';
import { io, type Socket } from 'socket.io-client';
import { GatewayClient } from './support/gateway-client.js';
import { PlatformDoor } from './support/platform-door.js';

interface Told {
  readonly type: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const MINUTE_MS = 60_000;

describe('alerts, through the public doors', () => {
  let platform: TestPlatform;
  let door: PlatformDoor;
  const sockets: Socket[] = [];

  beforeAll(async () => {
    platform = await startPlatform({ oneProcess: true });
    door = await PlatformDoor.of(platform);
  });

  afterAll(async () => {
    for (const socket of sockets) socket.disconnect();
    await platform?.stop();
  });

  /** What is told in a room from now on. */
  async function listen(room: string, token: string): Promise<Told[]> {
    const socket = io(platform.url, { transports: ['websocket'], auth: { token }, forceNew: true });
    sockets.push(socket);
    const told: Told[] = [];
    socket.onAny((_name, event: Told) => event.type?.startsWith('vehicle.') && told.push(event));
    const { error } = await socket.timeout(20_000).emitWithAck('subscribe', { room });
    if (error) throw new Error(error.code);
    return told;
  }

  it('a rule is tried and made, rings in the rooms of its vehicle, its fleet and the one above, is acknowledged and cleared', async () => {
    const makeFleet = async (body: object) =>
      (await door.send('POST /fleets', { body })).json.data.id as string;
    const above = await makeFleet({ name: 'All' });
    const fleet = await makeFleet({ name: 'North', parentId: above });
    const vehicle = (await door.send('POST /vehicles', { body: { plate: 'AL 1', fleetId: fleet } })).json.data
      .id as string;
    const operator = async (user: string, of: string) => {
      const body = { user, role: 'operator' };
      expect((await door.send(`POST /fleets/${of}/members`, { body })).status).toBe(201);
      return new GatewayClient(platform.url).token(user, 'customer');
    };
    const token = await operator('olga', fleet);
    const tokenAbove = await operator('pia', above);
    const asOlga = (line: string, body?: object, headers = {}) => door.send(line, { token, body, headers });
    const start = Date.now() - 10 * MINUTE_MS;
    const measure = async (minute: number, oilTemp: number) => {
      const deviceTime = new Date(start + minute * MINUTE_MS).toISOString();
      const body = { readings: [{ vehicleId: vehicle, deviceTime, oilTemp }] };
      expect((await door.send('POST /telemetry', { body })).status).toBe(202);
      await waitFor(async () => {
        const { json } = await door.send(`GET /vehicles/${vehicle}/state`);
        return json.data?.signals.oilTemp?.time === deviceTime;
      }, 60_000);
    };

    await measure(0, 140);
    await measure(1, 90);
    const definition = {
      when: { type: 'signal', signal: 'oilTemp', is: '>', value: 120 },
      levels: [{ severity: 'critical', afterSeconds: 0 }],
    };
    const scope = { type: 'vehicle', vehicleIds: [vehicle] };
    const tried = await asOlga('POST /alert-rules/dry-run', { definition, scope, days: 1 });
    expect(tried).toMatchObject({ status: 200, json: { data: { rang: 1, watched: 1, unknown: [] } } });
    const made = await asOlga('POST /alert-rules', { name: 'Oil too hot', scope, definition });
    expect(made.status).toBe(201);
    const rule = `/alert-rules/${made.json.data.id}`;
    const elsewhere = { name: 'All', scope: { type: 'all' }, definition };
    expect((await asOlga('POST /alert-rules', elsewhere)).status).toBe(403);

    const rooms = [
      await listen(`alerts:${vehicle}`, token),
      await listen(`fleet:${fleet}`, token),
      await listen(`fleet:${above}`, tokenAbove),
    ];
    await expect(listen(`fleet:${above}`, token)).rejects.toThrow('ROOM_FORBIDDEN');
    await measure(8, 150);
    const types = (told: Told[]) => told.map(({ type }) => type);
    for (const told of rooms) {
      await waitFor(() => told.length >= 2, 60_000);
      expect(types(told)).toEqual(['vehicle.alert.triggered', 'vehicle.telemetry.critical']);
      expect(told[0]).toMatchObject({
        subject: vehicle,
        data: { vehicleId: vehicle, fleetId: fleet, ruleName: 'Oil too hot', reason: 'opened' },
      });
    }

    const [alert] = (await asOlga(`GET /vehicles/${vehicle}/alerts?status=active`)).json.data;
    const acknowledged = await asOlga(`POST /alerts/${alert.id}/acknowledge`, { comment: 'on my way' });
    expect(acknowledged.json.data).toMatchObject({ acknowledgedBy: 'olga', status: 'active' });
    await measure(9, 80);
    for (const told of rooms) await waitFor(() => types(told).includes('vehicle.alert.cleared'));
    const { json } = await asOlga(`GET /alerts/${alert.id}`);
    expect(json.data).toMatchObject({ status: 'cleared', clearedBy: 'condition' });
    expect(json.data.history.map(({ kind }: { kind: string }) => kind)).toEqual([
      'triggered',
      'acknowledged',
      'cleared',
    ]);

    expect((await asOlga(`DELETE ${rule}`)).status).toBe(428);
    const etag = (await asOlga(`GET ${rule}`)).headers.get('etag') as string;
    expect((await asOlga(`DELETE ${rule}`, undefined, { 'if-match': '"7"' })).status).toBe(412);
    expect((await asOlga(`DELETE ${rule}`, undefined, { 'if-match': etag })).status).toBe(200);
  });

  it('work that is done is told in the room of the vehicle’s maintenance, to who may know', async () => {
    const vehicle = (await door.send('POST /vehicles', { body: { plate: 'AL 2' } })).json.data.id as string;
    const told = await listen(`maintenance:${vehicle}`, door.token);
    const body = { title: 'Oil', status: 'completed' };
    expect((await door.send(`POST /vehicles/${vehicle}/maintenance`, { body })).status).toBe(201);
    await waitFor(() => told.length > 0, 60_000);
    expect(told[0]).toMatchObject({ type: 'vehicle.maintenance.created', data: { title: 'Oil' } });
    const token = await new GatewayClient(platform.url).token('stranger', 'customer');
    await expect(listen(`maintenance:${vehicle}`, token)).rejects.toThrow('ROOM_FORBIDDEN');
  });
});
