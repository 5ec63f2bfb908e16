import {
  customerEntered,
  dealPriceDropped,
  dealScored,
  vehicleMaintenanceUpdated,
  vehicleTelemetryRecorded,
} from '@rover/contracts';
import { aCaller, bundlesOf, waitFor } from '@rover/testing';
import { deal, reading, visit } from './events.js';
import { World, type Client } from './world.js';

let world: World;
const customer = aCaller('customer');
const operator = aCaller('fleetOperator');

beforeAll(async () => (world = await World.create()), 60_000);
afterAll(() => world?.end(), 30_000);

const prices = ({ received }: Client) =>
  received.map(({ data }) => (data['listing'] as { askingPrice: number }).askingPrice);
const speeds = ({ received }: Client) =>
  received.flatMap(({ data }) => (data['readings'] as { speed: number }[]).map(({ speed }) => speed));

describe('the room of deals', () => {
  it('gives the top now and then every change, as it was written', async () => {
    const client = await world.connect(customer);
    const { room, snapshot, cursor } = await client.subscribe('deals');
    expect({ room, snapshot }).toEqual({ room: 'deals', snapshot: [{ rank: 1 }] });
    expect(cursor).toMatch(/^deals\.0\./);
    await world.publish(dealScored, deal('a', 1));
    await world.publish(dealPriceDropped, { ...deal('b', 2), previousPrice: 3 });
    const [first, second] = await waitFor(() => (client.received.length === 2 ? client.received : undefined));
    expect(first).toMatchObject({
      type: 'deal.scored',
      subject: 'a',
      data: deal('a', 1),
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(second).toMatchObject({ type: 'deal.price.dropped', subject: 'b', data: { previousPrice: 3 } });
    expect(Date.parse(first?.time ?? '')).not.toBeNaN();
  });

  it('goes on from a cursor with exactly what was missed', async () => {
    const before = await world.connect(customer);
    await before.subscribe('deals');
    await world.publish(dealScored, deal('c', 10), deal('d', 11));
    await waitFor(() => prices(before).includes(11));
    before.socket.disconnect();
    await world.publish(dealScored, ...Array.from({ length: 200 }, (_, i) => deal(`m${i}`, 100 + i)));

    const after = await world.connect(customer);
    const since = before.received.at(-1)?.cursor;
    expect(await after.subscribe('deals', since)).toEqual({ room: 'deals', snapshot: null, cursor: since });
    await world.publish(dealScored, deal('e', 12));
    await waitFor(() => prices(after).includes(12));
    const seen = prices(before)
      .filter((price) => price >= 10)
      .concat(prices(after));
    expect(seen.sort((a, b) => a - b)).toEqual([
      10,
      11,
      12,
      ...Array.from({ length: 200 }, (_, i) => 100 + i),
    ]);
    expect(after.notices.map(([name]) => name)).not.toContain('session.gap');
  });

  it('keeps the order of each listing', async () => {
    const client = await world.connect(customer);
    await client.subscribe('deals');
    for (let i = 0; i < 50; i++)
      await world.publish(dealScored, deal('same', 1_000 + i), deal(`other${i}`, 5_000 + i));
    const same = () => prices(client).filter((price) => price >= 1_000 && price < 1_050);
    await waitFor(() => same().length === 50);
    expect(same()).toEqual(Array.from({ length: 50 }, (_, i) => 1_000 + i));
  });

  it('says that there is a gap when a cursor is too old or from the future, and gives the snapshot', async () => {
    for (const since of ['deals.0.1-0', 'deals.0.zzzzzzzz-0', '']) {
      const client = await world.connect(customer);
      expect(await client.subscribe('deals', since)).toMatchObject({
        room: 'deals',
        snapshot: [{ rank: 1 }],
      });
      expect(client.notices).toContainEqual(['session.gap', { room: 'deals' }]);
    }
  });

  it('is left for good', async () => {
    const client = await world.connect(customer);
    await client.subscribe('deals');
    expect(await client.socket.emitWithAck('unsubscribe', { room: 'deals' })).toEqual({ room: 'deals' });
    const witness = await world.connect(customer);
    await witness.subscribe('deals');
    await world.publish(dealScored, deal('z', 77));
    await waitFor(() => prices(witness).includes(77));
    expect(prices(client)).not.toContain(77);
  });
});

describe('rooms of one vehicle or showroom', () => {
  it('get what is theirs, once, and nothing else', async () => {
    const client = await world.connect(operator);
    expect(await client.subscribe('vehicle_v1')).toMatchObject({
      room: 'vehicle:v1',
      snapshot: {
        vehicleId: 'v1',
        profile: { plate: 'AB12 CDE' },
        state: { vehicleId: 'v1' },
        maintenance: [],
        alerts: [],
      },
    });
    await client.subscribe('telemetry:v1');
    await world.publish(
      vehicleTelemetryRecorded,
      ...bundlesOf(reading('v2', 1), reading('v1', 2), reading('v2', 3), reading('v1', 4)),
    );
    await waitFor(() => speeds(client).includes(4));
    expect(speeds(client)).toEqual([2, 4]);
  });

  it('tell what a vehicle needs and had done', async () => {
    const client = await world.connect(customer);
    expect(await client.subscribe('maintenance:v1')).toMatchObject({ snapshot: [] });
    const done = (vehicleId: string) => ({
      ...{ vehicleId, maintenanceId: 'm1', status: 'completed' as const, components: [], title: 'Oil' },
      time: '2026-01-01T00:00:00.000Z',
    });
    await world.publish(vehicleMaintenanceUpdated, done('v2'), done('v1'));
    const [event] = await waitFor(() => client.received.length > 0 && client.received);
    expect(event).toMatchObject({
      type: 'vehicle.maintenance.updated',
      subject: 'v1',
      data: { title: 'Oil' },
    });
  });

  it('can be entered before anything is known of their subject', async () => {
    const client = await world.connect(operator);
    expect(await client.subscribe('vehicle:new')).toMatchObject({ room: 'vehicle:new', snapshot: null });
  });

  it('go on from a cursor of their own', async () => {
    const first = await world.connect(operator);
    await first.subscribe('telemetry:v9');
    await world.publish(vehicleTelemetryRecorded, ...bundlesOf(reading('v9', 1)));
    const [event] = await waitFor(() => (first.received.length > 0 ? first.received : undefined));
    first.socket.disconnect();
    await world.publish(
      vehicleTelemetryRecorded,
      ...bundlesOf(reading('v9', 2), reading('v8', 9), reading('v9', 3)),
    );
    const second = await world.connect(operator);
    await second.subscribe('telemetry:v9', event?.cursor);
    await waitFor(() => speeds(second).includes(3));
    expect(speeds(second)).toEqual([2, 3]);
  });

  it('are entered by those who may', async () => {
    const rep = await world.connect({ ...aCaller('salesRep'), showrooms: ['north'] });
    expect(await rep.subscribe('showroom:north')).toMatchObject({
      snapshot: { showroomId: 'north', floor: { visitors: [] }, heatmap: { cells: [] }, recent: [] },
    });
    expect((await rep.subscribe('showroom:south')).error).toMatchObject({ code: 'ROOM_FORBIDDEN' });
    await world.publish(customerEntered, visit('south', 'x'), visit('north', 'y'));
    await waitFor(() => rep.received.length > 0);
    expect(rep.received.map(({ type, data }) => [type, data['visitorId']])).toEqual([
      ['customer.entered', 'y'],
    ]);
  });
});

describe('another replica', () => {
  it('goes on where the first one died', async () => {
    const client = await world.connect(customer);
    await client.subscribe('deals');
    await world.publish(dealScored, deal('r', 500));
    await waitFor(() => prices(client).includes(500));
    const since = client.received.at(-1)?.cursor;
    const other = await world.addReplica();
    await world.publish(dealScored, ...Array.from({ length: 20 }, (_, i) => deal(`r${i}`, 501 + i)));
    await world.replicas.shift()?.close();
    await waitFor(() => client.notices.some(([name]) => name === 'disconnect'));
    expect(client.notices.map(([name]) => name)).toContain('server.restarting');

    const back = await world.connect(customer, { replica: other });
    expect(await back.subscribe('deals', since)).toMatchObject({ snapshot: null });
    await waitFor(() => prices(back).length === 20);
    expect(prices(back).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => 501 + i));
  });
});
