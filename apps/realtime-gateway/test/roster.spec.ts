import {
  accessGrantChanged,
  getRealtimeStats,
  listConnections,
  requestReconnect,
  type Caller,
} from '@rover/contracts';
import { Bus, DeviceKeys } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import { aCaller, waitFor } from '@rover/testing';
import { leave, World, type Client } from './world.js';

let world: World;
const admin: Caller = { sub: 'chief', roles: ['admin'] };
const customer: Caller = { sub: 'guest', roles: ['customer'] };

beforeAll(async () => {
  world = await World.create({
    ROVER_SOCKET_CONNECTIONS_PER_CALLER: '3',
    ROVER_SOCKET_RECHECK_MS: '100',
    ROVER_SOCKET_MESSAGES_PER_MINUTE: '10000',
  });
  await world.addReplica();
}, 60_000);
afterAll(() => world?.end(), 30_000);

const bus = () => world.replicas[0]?.app.get(Bus) as Bus;
const presence = (client: Client, room: string) =>
  client.socket.timeout(5_000).emitWithAck('presence', { room }) as Promise<{
    count: number;
    members?: { sub: string; connections: number }[];
    error?: { code: string };
  }>;
const statsNow = async () => (await bus().request(getRealtimeStats, {}, { caller: admin })).data;
const until = async <T>(ask: () => Promise<T>, fits: (answer: T) => boolean): Promise<T> =>
  (
    await waitFor(async () => {
      const answer = await ask();
      return fits(answer) && { answer };
    })
  ).answer;

describe('presence', () => {
  it('counts over all servers, and names people to staff', async () => {
    const [here, there] = world.replicas;
    const one = await world.connect(customer, { replica: here });
    const two = await world.connect(admin, { replica: there });
    for (const client of [one, two]) await client.subscribe('deals');
    const told = await until(
      () => presence(two, 'deals'),
      ({ count }) => count === 2,
    );
    expect(told.members?.map(({ sub }) => sub).sort()).toEqual(['chief', 'guest']);
    expect(await presence(one, 'deals')).toEqual({ room: 'deals', count: 2 });
    expect((await presence(one, 'showroom:x')).error?.code).toBe('ROOM_FORBIDDEN');
    expect((await presence(one, 'vehicle:*')).error?.code).toBe('ROOM_UNKNOWN');
    one.socket.disconnect();
    await until(
      () => presence(two, 'deals'),
      ({ count }) => count === 1,
    );
    two.socket.disconnect();
  });

  it('forgets a server that says nothing any more', async () => {
    // As a server that died leaves it: what it said last stands until it runs out.
    const tag = `${world.redis.prefix}:{realtime}`;
    const { client } = world.redis;
    await client.zadd(`${tag}:servers`, Date.now() + 700, 'dead');
    await client.hset(`${tag}:rooms:dead`, 'deals', '[5,[]]');
    const watcher = await world.connect(admin);
    await until(
      () => presence(watcher, 'deals'),
      ({ count }) => count === 5,
    );
    await until(
      () => presence(watcher, 'deals'),
      ({ count }) => count === 0,
    );
    watcher.socket.disconnect();
  });

  it('comes back when Redis has forgotten everything', async () => {
    const client = await world.connect(admin);
    await client.subscribe('deals');
    await until(
      () => presence(client, 'deals'),
      ({ count }) => count === 1,
    );
    const keys = (await world.redis.keys()).filter((key) => key.includes('{realtime}'));
    await world.redis.client.del(...keys);
    await until(
      () => presence(client, 'deals'),
      ({ count }) => count === 1,
    );
    client.socket.disconnect();
  }, 15_000);
});

describe('administrators', () => {
  it('see connections and rooms by kind', async () => {
    const client = await world.connect(customer);
    await client.subscribe('deals');
    const stats = await until(
      statsNow,
      ({ connections, servers, rooms }) =>
        connections === 1 && servers.length === 2 && rooms.some(({ kind }) => kind === 'deals'),
    );
    expect(stats.rooms).toContainEqual({ kind: 'deals', rooms: 1, members: 1, events: 0 });
    const data = await until(
      async () =>
        (await bus().request(listConnections, { user: 'guest', limit: 10 }, { caller: admin })).data,
      ({ length }) => length > 0,
    );
    expect(data).toEqual([
      { sid: client.socket.id, sub: 'guest', server: expect.any(String), connectedAt: expect.any(String) },
    ]);
    client.socket.disconnect();
  }, 15_000);

  it('are the only ones, and have connections made anew wherever they are', async () => {
    const clients = await Promise.all(
      world.replicas.map((replica) => world.connect({ ...customer, sub: 'moved' }, { replica })),
    );
    const witness = await world.connect(aCaller('manager'));
    await expect(bus().request(requestReconnect, { all: true }, { caller: customer })).rejects.toThrow();
    const whom = { user: 'moved' };
    await until(
      async () => (await bus().request(requestReconnect, whom, { caller: admin })).data.asked,
      (asked) => asked === 2 || clients.every(({ socket }) => !socket.connected),
    );
    await waitFor(() => clients.every(({ socket }) => !socket.connected));
    for (const { notices } of clients)
      expect(notices).toContainEqual([
        'session.reconnect',
        { code: 'RECONNECT_REQUESTED', delayMs: expect.any(Number) },
      ]);
    expect(witness.socket.connected).toBe(true);
    witness.socket.disconnect();
  });
});

describe('connections', () => {
  it('of one caller are limited over all servers', async () => {
    const many: Caller = { sub: 'many', roles: ['customer'] };
    const [here, there] = world.replicas;
    const token = await world.signer.sign(many, 60_000);
    for (const replica of [here, there, there]) await world.connect(many, { replica });
    const refusal = async () => {
      const client = world.open(here?.url ?? '', { auth: { token } });
      await waitFor(() => client.socket.connected || client.notices.length > 0);
      client.socket.disconnect();
      return client.notices.find(([name]) => name === 'connect_error')?.[1]['code'];
    };
    await until(refusal, (code) => code === 'TOO_MANY_CONNECTIONS');
  });

  it('may be those of a device, as long as who made its key may speak for a vehicle of it', async () => {
    const keys = world.replicas[0]?.app.get(DeviceKeys) as DeviceKeys;
    const { key, record } = await keys.create({
      name: 'tracker',
      vehicleIds: ['v1'],
      maker: { sub: 'ada', roles: [] },
    });
    const client = world.open(world.replicas[1]?.url ?? '', { auth: { deviceKey: key } });
    await waitFor(() => client.notices.some(([name]) => name === 'session.ready'));
    expect(client.notices[0]?.[1]).toMatchObject({
      expiresAt: null,
      caller: { sub: `device:${record.id}`, roles: ['device'] },
    });
    expect((await client.subscribe('vehicle:v1')).error?.code).toBe('ROOM_FORBIDDEN');
    leave.set('ada v1', false);
    await world.publish(accessGrantChanged, {
      ...{ grantId: uuidV7(), user: 'ada', role: 'operator', vehicleId: 'v1', until: null },
      ...{ kind: 'revoked', time: new Date().toISOString() },
    });
    await waitFor(() => client.notices.some(([name]) => name === 'disconnect'));
    expect(client.notices).toContainEqual(['error', expect.objectContaining({ code: 'ACCESS_ENDED' })]);
    const refused = world.open(world.replicas[1]?.url ?? '', { auth: { deviceKey: key } });
    await waitFor(() => refused.notices.some(([name]) => name === 'connect_error'));
    expect(refused.notices).toEqual([['connect_error', expect.objectContaining({ code: 'FORBIDDEN' })]]);
  });

  it('may be those of a device, until its key is revoked', async () => {
    const keys = world.replicas[0]?.app.get(DeviceKeys) as DeviceKeys;
    const maker = { sub: 'ada', roles: ['manager' as const] };
    const { key, record } = await keys.create({ name: 'tracker', vehicleIds: ['v1'], maker });
    const client = world.open(world.replicas[1]?.url ?? '', { auth: { deviceKey: key } });
    await waitFor(() => client.notices.some(([name]) => name === 'session.ready'));
    await keys.revoke(record.id);
    await waitFor(() => client.notices.some(([name]) => name === 'disconnect'));
    expect(client.notices).toContainEqual(['error', expect.objectContaining({ code: 'TOKEN_REVOKED' })]);
  });
});
