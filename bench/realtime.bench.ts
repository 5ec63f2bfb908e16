import { residentMb } from './live/memory.js';
import { roverServer, socketIoServer, type RoomServer } from './realtime/contenders.js';
import { RawClient } from './realtime/raw-client.js';
import { Replica } from './realtime/replica.js';
import { answerForServices } from './realtime/services.js';
import { signer } from './realtime/signer.js';
import { atLeast, atMost } from './support/bar.js';
import type { BenchContext, BenchResult } from './support/context.js';
import { interleave, type Measured } from './support/interleave.js';
import { median, percentile, round } from './support/statistics.js';

export const description =
  'live rooms beside Socket.IO in memory and with its Redis Streams adapter: delivery, latency, joins, memory';

const MEMBERS = 1_000;
const PATIENCE_MS = 60_000;

type Name = 'rover' | 'memory' | 'streams';
interface Part {
  readonly context: BenchContext;
  readonly result: BenchResult;
  readonly servers: Readonly<Record<Name, RoomServer>>;
}

export async function run(context: BenchContext): Promise<BenchResult> {
  const { redisUrl, folder } = context;
  const keys = await signer();
  const endServices = await answerForServices(redisUrl);
  const env = {
    ...keys.env,
    ...{ REDIS_URL: redisUrl, NODE_ENV: 'test', LOG_LEVEL: 'warn' },
    ...{ ROVER_SOCKET_CONNECTIONS_PER_CALLER: '50000', ROVER_SOCKET_MESSAGES_PER_MINUTE: '1000000' },
    ROVER_SOCKET_HANDSHAKES_PER_SECOND: '100000',
  };
  const replica = await Replica.start(env, folder);
  const servers = {
    rover: roverServer(replica, redisUrl, await keys.token('bench', ['fleetOperator'])),
    memory: await socketIoServer(redisUrl, 'memory'),
    streams: await socketIoServer(redisUrl, 'streams'),
  };
  const result: BenchResult = { figures: {}, bars: {} };
  try {
    await measure({ context, result, servers });
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.end()));
    await replica.end('SIGKILL');
    await endServices();
  }
  return result;
}

/** In this order; `npm run bench -- realtime latency` runs one alone. */
const parts: Record<string, (part: Part) => Promise<void>> = {
  roomsOf1000: (part) => measureRooms(part, { members: 1_000, events: 300, peer: 'memory', atLeast: 1 }),
  roomsOf100: (part) => measureRooms(part, { members: 100, events: 3_000, peer: 'streams', atLeast: 5 }),
  roomsOf5: (part) => measureRooms(part, { members: 5, events: 30_000, peer: 'streams', atLeast: 1.5 }),
  latency: measureLatency,
  memory: measureMemory,
};

async function measure(part: Part): Promise<void> {
  const named = part.context.args.filter((arg) => arg in parts);
  for (const [name, measurePart] of Object.entries(parts))
    if (named.length === 0 || named.includes(name)) await measurePart(part);
}

interface Shape {
  readonly members: number;
  readonly events: number;
  readonly peer: 'memory' | 'streams';
  readonly atLeast: number;
}

/** A thousand connections in rooms of one size: delivered events a second, round by round. */
async function measureRooms({ context, result, servers }: Part, shape: Shape): Promise<void> {
  const rooms = MEMBERS / shape.members;
  const events = context.quick ? shape.events / 10 : shape.events;
  const names = ['rover', shape.peer] as const;
  const clients: Record<string, RawClient[]> = {};
  for (const name of names) clients[name] = await fill(servers[name], rooms);
  const flow = (name: (typeof names)[number]) => () =>
    deliver(servers[name], clients[name] as RawClient[], { rooms, events });
  const tries = { rover: flow('rover'), peer: flow(shape.peer) };
  await tries.rover();
  await tries.peer();
  const rates = await interleave(tries, context.quick ? 1 : 3);
  for (const name of names) clients[name]?.forEach((client) => client.close());
  note(context, result, shape, rates);
}

function note(
  context: BenchContext,
  result: BenchResult,
  { members, peer, atLeast: limit }: Shape,
  { rover, peer: other }: Record<'rover' | 'peer', Measured>,
): void {
  const ratio = round(median(rover.values.map((value, i) => value / (other.values[i] as number))));
  context.log(
    `Rooms of ${members}: rover ${Math.round(rover.median)}/s, Socket.IO (${peer}) ${Math.round(other.median)}/s: ${ratio}`,
  );
  result.figures[`roverDeliveredPerSecondRoomsOf${members}`] = round(rover.median, 0);
  result.figures[`${peer}DeliveredPerSecondRoomsOf${members}`] = round(other.median, 0);
  result.bars[`roomsOf${members}ToSocketIo`] = atLeast(ratio, limit);
}

async function fill(server: RoomServer, rooms: number, samples?: number[]): Promise<RawClient[]> {
  const clients: RawClient[] = [];
  for (let from = 0; from < MEMBERS; from += 100)
    clients.push(
      ...(await Promise.all(
        Array.from({ length: 100 }, (_, i) =>
          RawClient.open({
            ...{ port: server.port, auth: server.auth },
            subscribe: { room: `telemetry:v${(from + i) % rooms}` },
            ...(samples && (from + i) % 20 === 0 && { samples }),
          }),
        ),
      )),
    );
  return clients;
}

/** Delivered events a second, from the first append to the last arrival. */
async function deliver(
  server: RoomServer,
  clients: readonly RawClient[],
  { rooms, events }: { rooms: number; events: number },
): Promise<number> {
  const before = counted(clients);
  const wanted = (events * clients.length) / rooms;
  const started = performance.now();
  await server.tell(rooms, events);
  while (counted(clients) - before < wanted) {
    if (performance.now() - started > PATIENCE_MS)
      throw new Error(`${counted(clients) - before} of ${wanted} events arrived`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return (wanted * 1_000) / (performance.now() - started);
}

const counted = (clients: readonly RawClient[]): number =>
  clients.reduce((sum, { events }) => sum + events, 0);

/** Ten rooms of a hundred, two hundred events a second, twenty thousand deliveries: how long events take below saturation. */
async function measureLatency({ context, result, servers: { rover } }: Part): Promise<void> {
  const samples: number[] = [];
  const clients = await fill(rover, 10, samples);
  for (let i = 0; i < (context.quick ? 100 : 500); i++) {
    await rover.tell(10, 2);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  clients.forEach((client) => client.close());
  const [p50, p99] = [0.5, 0.99].map((share) => percentile(samples, share)) as [number, number];
  context.log(`Stream to socket: p50 ${p50} ms, p99 ${p99} ms`);
  Object.assign(result.figures, { streamToSocketP50Ms: p50, streamToSocketP99Ms: p99 });
  result.bars['streamToSocketP50Ms'] = atMost(p50, 5);
  result.bars['streamToSocketP99Ms'] = atMost(p99, 50);
}

/** What an idle connection costs, beside bare Socket.IO. */
async function measureMemory({ context, result, servers: { rover, memory } }: Part): Promise<void> {
  const count = context.quick ? 2_000 : 10_000;
  const ours = await idleKb(rover, count);
  const theirs = await idleKb(memory, count);
  context.log(`An idle connection: rover ${ours} kB, Socket.IO ${theirs} kB`);
  Object.assign(result.figures, { roverIdleConnectionKb: ours, socketIoIdleConnectionKb: theirs });
  result.bars['idleMemoryToSocketIo'] = atMost(round(ours / theirs), 1.3);
}

async function idleKb({ port, pid, auth }: RoomServer, count: number): Promise<number> {
  const before = residentMb(pid);
  const clients: RawClient[] = [];
  while (clients.length < count)
    clients.push(...(await Promise.all(Array.from({ length: 100 }, () => RawClient.open({ port, auth })))));
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const grown = residentMb(pid) - before;
  clients.forEach((client) => client.close());
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  return round((grown * 1_024) / count, 1);
}
