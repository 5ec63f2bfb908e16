import { measureJoins, measureMemory, measureNeverReaders } from './realtime/connections.part.js';
import { roverServer, type RoverServer } from './realtime/contenders.js';
import type { Part } from './realtime/part.js';
import { Replica } from './realtime/replica.js';
import { measureIdleReplica, measureTwoReplicas } from './realtime/replicas.part.js';
import { measureReturns } from './realtime/returns.part.js';
import { measureLatency, measureRooms } from './realtime/rooms.part.js';
import { answerForServices } from './realtime/services.js';
import { signer } from './realtime/signer.js';
import type { BenchContext, BenchResult } from './support/context.js';

export const description =
  'live rooms beside Socket.IO in memory, with its Redis Streams adapter, and bare ws: delivery, latency, joins, returns, memory';

/** In this order; `npm run bench -- realtime latency` runs one alone. */
const parts: Record<string, (part: Part) => Promise<void>> = {
  roomsOf1000: (part) => measureRooms(part, { members: 1_000, events: 300, peer: 'memory', atLeast: 1 }),
  roomsOf100: (part) => measureRooms(part, { members: 100, events: 3_000, peer: 'streams', atLeast: 5 }),
  roomsOf5: (part) => measureRooms(part, { members: 5, events: 30_000, peer: 'streams', atLeast: 1.5 }),
  latency: measureLatency,
  joins: measureJoins,
  returns: measureReturns,
  neverReaders: measureNeverReaders,
  idleReplica: measureIdleReplica,
  twoReplicas: measureTwoReplicas,
  memory: measureMemory,
};

export async function run(context: BenchContext): Promise<BenchResult> {
  const { redisUrl, folder } = context;
  const keys = await signer();
  const token = await keys.token('bench', ['fleetOperator']);
  const endServices = await answerForServices(redisUrl);
  const env = {
    ...keys.env,
    ...{ REDIS_URL: redisUrl, NODE_ENV: 'test', LOG_LEVEL: 'warn' },
    ...{ ROVER_SOCKET_CONNECTIONS_PER_CALLER: '50000', ROVER_SOCKET_MESSAGES_PER_MINUTE: '1000000' },
    ROVER_SOCKET_HANDSHAKES_PER_SECOND: '100000',
  };
  const another = async (): Promise<RoverServer> =>
    roverServer(await Replica.start(env, folder), redisUrl, token);
  const result: BenchResult = { figures: {}, bars: {} };
  const rover = await another();
  try {
    await measure({ context, result, rover, another });
  } finally {
    await rover.end();
    await endServices();
  }
  return result;
}

async function measure(part: Part): Promise<void> {
  const named = part.context.args.filter((arg) => arg in parts);
  for (const [name, measurePart] of Object.entries(parts))
    if (named.length === 0 || named.includes(name)) await measurePart(part);
}
