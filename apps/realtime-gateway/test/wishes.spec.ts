import {
  customerMoved,
  vehicleAlertTriggered,
  vehicleTelemetryRecorded,
  type Caller,
  type EventData,
} from '@rover/contracts';
import { aCaller, bundlesOf, waitFor } from '@rover/testing';
import { reading, visit } from './events.js';
import { World, type Client } from './world.js';

let world: World;
let made = 0;
const operator = aCaller('fleetOperator');

beforeAll(async () => (world = await World.create()), 60_000);
afterAll(() => world?.end(), 30_000);

const vehicle = () => `wished-${++made}`;
const drive = (id: string, ...speeds: number[]) =>
  world.publish(
    vehicleTelemetryRecorded,
    ...bundlesOf(...speeds.map((speed) => ({ ...reading(id, speed), oilTemp: speed + 60 }))),
  );
type Heard = { speed?: number; oilTemp?: number }[];
const readingsOf = ({ received }: Client): Heard =>
  received.flatMap(({ data }) => (data['readings'] as Heard | undefined) ?? []);
const alert = (vehicleId: string): EventData<typeof vehicleAlertTriggered> =>
  ({ vehicleId, fleetId: null, alertId: 'a1' }) as unknown as EventData<typeof vehicleAlertTriggered>;

describe('a subscription with a rate', () => {
  it('gets the latest of each signal between, and alerts at once and in their place', async () => {
    const id = vehicle();
    const [client, witness] = [await world.connect(operator), await world.connect(operator)];
    await client.subscribe(`vehicle:${id}`, undefined, { maxRate: 0.01 });
    await witness.subscribe(`vehicle:${id}`);
    for (const speed of [1, 2, 3, 4]) await drive(id, speed);
    await waitFor(() => readingsOf(witness).length === 4);
    expect(readingsOf(client).map(({ speed }) => speed)).toEqual([1]);
    await world.publish(vehicleAlertTriggered, alert(id));
    await waitFor(() => client.received.length === 3);
    expect(client.received.map(({ type, conflated }) => [type, conflated])).toEqual([
      ['vehicle.telemetry.recorded', undefined],
      ['vehicle.telemetry.recorded', 3],
      ['vehicle.alert.triggered', undefined],
    ]);
    expect(readingsOf(client)[1]).toMatchObject({ speed: 4, oilTemp: 64 });
  });

  it('gets what waits when its time has come', async () => {
    const id = vehicle();
    const client = await world.connect(operator);
    await client.subscribe(`telemetry:${id}`, undefined, { maxRate: 5 });
    for (const speed of [1, 2, 3]) await drive(id, speed);
    await waitFor(() => readingsOf(client).at(-1)?.speed === 3);
    expect(readingsOf(client).length).toBeLessThanOrEqual(3);
  });

  it('is told of each visitor apart', async () => {
    const rep = await world.connect({ ...aCaller('salesRep'), showrooms: ['west'] });
    await rep.subscribe('showroom:west', undefined, { maxRate: 0.01 });
    const move = (visitorId: string) => ({ ...visit('west', visitorId), zone: 'z' });
    await world.publish(customerMoved, move('x'), move('x'), move('y'));
    await waitFor(() => rep.received.length > 0);
    expect(rep.received.map(({ data }) => data['visitorId'])).toEqual(['x']);
  });
});

describe('a subscription with fields', () => {
  it('gets these signals alone, live and of the past, and may take the wish back', async () => {
    const id = vehicle();
    const room = `telemetry:${id}`;
    const client = await world.connect(operator);
    const { cursor } = await client.subscribe(room, undefined, { fields: ['speed'] });
    await drive(id, 7);
    await waitFor(() => readingsOf(client).length === 1);
    expect(readingsOf(client)[0]).not.toHaveProperty('oilTemp');
    await client.subscribe(room, cursor, { fields: ['oilTemp'] });
    await waitFor(() => readingsOf(client).length === 2);
    expect(readingsOf(client)[1]).toMatchObject({ oilTemp: 67 });
    expect(readingsOf(client)[1]).not.toHaveProperty('speed');
    await client.subscribe(room);
    await drive(id, 8);
    await waitFor(() => readingsOf(client).some(({ speed, oilTemp }) => speed === 8 && oilTemp === 68));
  });
});

describe('an event for several rooms', () => {
  it('comes once, and names those of the socket that it is for', async () => {
    const id = vehicle();
    const [both, one] = [await world.connect(operator), await world.connect(operator)];
    await both.subscribe(`vehicle:${id}`);
    await both.subscribe(`telemetry:${id}`);
    await one.subscribe(`telemetry:${id}`);
    await drive(id, 1);
    await waitFor(() => both.received.length + one.received.length === 2);
    expect(both.received.map(({ rooms }) => rooms)).toEqual([[`vehicle:${id}`, `telemetry:${id}`]]);
    expect(one.received.map(({ rooms }) => rooms)).toEqual([[`telemetry:${id}`]]);
  });

  it('has a cursor from which a room of many topics goes on', async () => {
    const id = vehicle();
    const first = await world.connect(operator);
    await first.subscribe(`vehicle:${id}`);
    await drive(id, 1);
    await world.publish(vehicleAlertTriggered, alert(id));
    await waitFor(() => first.received.length === 2);
    const since = first.received.at(-1)?.cursor;
    first.socket.disconnect();
    await drive(id, 2);
    await world.publish(vehicleAlertTriggered, alert(id));
    const second = await world.connect(operator);
    expect(await second.subscribe(`vehicle:${id}`, since)).toMatchObject({ snapshot: null });
    await waitFor(() => second.received.length === 2);
    expect(second.notices.map(([name]) => name)).not.toContain('session.gap');
    expect(readingsOf(second).map(({ speed }) => speed)).toEqual([2]);
  });
});

describe('a renewal', () => {
  const person: Caller = { sub: 'renewed', roles: ['salesRep'], showrooms: ['east'] };
  const renew = (client: Client, token: string) =>
    client.socket.timeout(5_000).emitWithAck('session.renew', { token }) as Promise<{
      expiresAt?: string;
      error?: { code: string };
    }>;

  it('puts the end off without a new connection', async () => {
    const client = await world.connect(person, { expiresInMs: 2_500 });
    await waitFor(() => client.notices.some(([name]) => name === 'session.reconnect'));
    const { expiresAt } = await renew(client, await world.signer.sign(person, 3_600_000));
    expect(Date.parse(expiresAt ?? '')).toBeGreaterThan(Date.now() + 3_000_000);
    await new Promise((resolve) => setTimeout(resolve, 2_600));
    expect(client.socket.connected).toBe(true);
  });

  it('leaves rooms that the new token does not open, and refuses tokens of others', async () => {
    const client = await world.connect(person);
    await client.subscribe('showroom:east');
    const refused = await Promise.all([
      renew(client, await world.signer.sign({ ...person, sub: 'other' }, 60_000)),
      renew(client, 'nonsense'),
      renew(client, ''),
    ]);
    expect(refused.map(({ error }) => error?.code)).toEqual([
      ...['CALLER_CHANGED', 'TOKEN_INVALID', 'VALIDATION_FAILED'],
    ]);
    expect(client.notices.some(([name]) => name === 'session.revoked')).toBe(false);
    await renew(client, await world.signer.sign({ sub: person.sub, roles: ['customer'] }, 60_000));
    expect(client.notices).toContainEqual([
      'session.revoked',
      { room: 'showroom:east', code: 'ACCESS_ENDED' },
    ]);
  });
});
