import { startPlatform, waitFor } from '@rover/testing';
import type { TestPlatform } from '@rover/testing';
import { io, type Socket } from 'socket.io-client';
import { GatewayClient } from './support/gateway-client.js';
import { PlatformDoor } from './support/platform-door.js';

interface Pushed {
  readonly type: string;
  readonly data: {
    readonly userId: string;
    readonly causes: { id: string; action: string }[];
    readonly recommendations: { listing: { id: string; bodyClass?: string } }[];
  };
}

interface Listed {
  readonly data: { listing: { id: string; bodyClass: string; sellerId?: string } }[];
}

const BODIES = ['SUV', 'Sedan', 'Convertible', 'Van'];
const SIZE = 80;

const file = (): string =>
  [
    'stockNumber,make,model,year,price,mileage,bodyClass',
    ...Array.from(
      { length: SIZE },
      (_, n) =>
        `S${n},${['Ford', 'BMW', 'Kia'][n % 3]},M${n % 6},${2016 + (n % 4)},${9000 + n * 20},${20000 + n},${BODIES[n % 4]}`,
    ),
  ].join('\n');

describe('a shopper, from what they look at to what they are shown', () => {
  let platform: TestPlatform;
  let client: GatewayClient;
  let admin: PlatformDoor;
  let ada: string;
  let bob: string;
  let socket: Socket;
  const heard: Pushed[] = [];

  const list = async (token: string, query = ''): Promise<Listed['data']> => {
    const answer = await client.send(`GET /api/v1/recommendations?limit=10${query}`, { token });
    if (answer.status !== 200) throw new Error(answer.text);
    return (answer.json as Listed).data;
  };
  const act = (token: string, action: string, entityId: string) =>
    client.send('POST /api/v1/events', { token, body: { events: [{ action, entityId }] } });
  const pushedFor = (action: string, count = 1) =>
    waitFor(() => {
      const found = heard.filter(({ data }) => data.causes.some((cause) => cause.action === action));
      return found.length >= count ? found.at(-1) : undefined;
    }, 20_000);
  const idsOf = (pushed: Pushed | undefined) => pushed?.data.recommendations.map(({ listing }) => listing.id);

  beforeAll(async () => {
    platform = await startPlatform({ oneProcess: true });
    client = new GatewayClient(platform.url);
    admin = await PlatformDoor.of(platform);
    [ada, bob] = [await client.token('ada-shops', 'customer'), await client.token('bob-shops', 'customer')];
    const { json } = await admin.import(file());
    await admin.progress(
      json.data.id as string,
      ({ status, ranked }) => status === 'completed' && ranked === SIZE,
    );
    await waitFor(async () => (await list(ada)).length === 10, 30_000);
    socket = io(platform.url, { transports: ['websocket'], auth: { token: ada }, reconnection: false });
    for (const type of ['recommendation.updated', 'recommendation.cart.suggested'])
      socket.on(type, (event: Pushed) => heard.push(event));
  });

  afterAll(async () => {
    socket?.disconnect();
    await platform?.stop();
  });

  it('finds a list in their room, and hears of each change of it', async () => {
    const { snapshot } = (await socket.emitWithAck('subscribe', { room: 'user:ada-shops' })) as {
      snapshot: unknown[];
    };
    expect(snapshot).toHaveLength(10);
    const [first, second] = await list(ada, '&bodyClass=Van');
    await act(ada, 'VIEW_VEHICLE', first!.listing.id);
    const viewed = await pushedFor('VIEW_VEHICLE');
    await act(ada, 'VIEW_VEHICLE', second!.listing.id);
    const again = await pushedFor('VIEW_VEHICLE', 2);
    await act(ada, 'ADD_TO_CART', second!.listing.id);
    const carted = await pushedFor('ADD_TO_CART');
    expect([viewed, again, carted].map((each) => each?.type)).toEqual([
      'recommendation.updated',
      'recommendation.updated',
      'recommendation.cart.suggested',
    ]);
    expect(new Set([viewed, again, carted].map((each) => idsOf(each)?.join())).size).toBe(3);
    expect(idsOf(carted)).not.toContain(second!.listing.id);
    expect(viewed?.data.userId).toBe('ada-shops');
  });

  it('is answered on the socket as through the door', async () => {
    const { data } = (await socket.emitWithAck('recommendations.get', { limit: 10 })) as Listed;
    expect(data.map(({ listing }) => listing.id)).toEqual((await list(ada)).map(({ listing }) => listing.id));
    const tracked = await socket.emitWithAck('track', { action: 'SAVE', entityId: data[0]!.listing.id });
    expect(tracked).toEqual({ data: { recorded: 1 } });
    expect((await pushedFor('SAVE'))?.data.userId).toBe('ada-shops');
    const foreign = (await socket.emitWithAck('recommendations.get', { userId: 'bob-shops' })) as {
      error: { code: string };
    };
    expect(foreign.error.code).toBe('NOT_FOUND');
  });

  it('acts and asks in one request', async () => {
    const [, , van] = await list(bob, '&bodyClass=Van');
    const body = {
      interaction: { action: 'DISMISS_RECOMMENDATION', entityId: van!.listing.id },
      criteria: { bodyClass: 'Van' },
      limit: 100,
    };
    const { status, json } = await client.send('POST /api/v1/recommendations', { token: bob, body });
    expect(status).toBe(200);
    expect(json.meta).toMatchObject({ userId: 'bob-shops', events: 1 });
    const ids = (json as Listed).data.map(({ listing }) => listing.id);
    expect(ids).toHaveLength(SIZE / 4 - 1);
    expect(ids).not.toContain(van!.listing.id);
  });

  it('sees nobody else, and nobody else is heard by them', async () => {
    const before = heard.length;
    const [first] = await list(bob);
    await act(bob, 'VIEW_VEHICLE', first!.listing.id);
    const other = await client.send('GET /api/v1/recommendations?userId=ada-shops', { token: bob });
    expect(other.status).toBe(404);
    const staff = await admin.send('GET /recommendations?userId=ada-shops');
    expect(staff.json.meta.userId).toBe('ada-shops');
    await act(ada, 'SHARE_VEHICLE', first!.listing.id);
    await pushedFor('SHARE_VEHICLE');
    expect(heard.slice(before).every(({ data }) => data.userId === 'ada-shops')).toBe(true);
  });

  it('is seen in the statistics by administrators alone', async () => {
    const { json } = await admin.send('GET /recommendations/stats?detailed=true');
    expect(json.data).toMatchObject({ health: 'healthy', lastHour: { failed: 0, successRate: 1 } });
    expect(json.data.lastDay.byAction).toMatchObject({ VIEW_VEHICLE: 3, ADD_TO_CART: 1, SAVE: 1 });
    expect(json.data.details.stock).toBe(SIZE);
    for (const line of ['GET /api/v1/recommendations/stats', 'DELETE /api/v1/recommendations/queue'])
      expect((await client.send(line, { token: bob })).status).toBe(403);
    expect((await admin.send('DELETE /recommendations/queue')).json.data).toEqual({ cleared: 0 });
    const reset = await admin.send('POST /recommendations/stats/reset');
    expect(reset.json.data.lastDay.events).toBe(0);
  });

  it('is told of a lower price of what they wish for', async () => {
    const told: { data: { kind: string; reason: { text: string } } }[] = [];
    socket.on('recommendation.alert.triggered', (event: (typeof told)[number]) => told.push(event));
    const [first] = await list(ada);
    const { id } = first!.listing;
    const wish = { kind: 'priceDrop', listingId: id };
    const added = await client.send('POST /api/v1/recommendations/alerts', { token: ada, body: wish });
    expect(added.status).toBe(201);
    await admin.send(`PATCH /listings/${id}`, { body: { askingPrice: 5_000_00 } });
    await waitFor(() => told.length > 0);
    expect(told.map(({ data }) => [data.kind, data.reason.text])).toEqual([
      ['priceDrop', expect.stringMatching(/costs GBP 5,000.00 now/)],
    ]);
    const half = { token: ada, body: { kind: 'sellerArrival', listingId: id } };
    expect((await client.send('POST /api/v1/recommendations/alerts', half)).status).toBe(422);
  });

  it('refuses what cannot be asked', async () => {
    for (const query of ['context=ATTIC', 'limit=0', 'budgetRange=1-2', 'colour=red'])
      expect((await client.send(`GET /api/v1/recommendations?${query}`, { token: ada })).status).toBe(422);
    const foreign = { events: [{ action: 'VIEW_VEHICLE', entityId: 'lst_1', userId: 'ada-shops' }] };
    expect((await client.send('POST /api/v1/events', { token: bob, body: foreign })).status).toBe(403);
  });
});
