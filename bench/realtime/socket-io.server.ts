import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { Redis } from 'ioredis';
import { Server } from 'socket.io';

/** What the bench asks of a server in memory: so many events to each room, in turn. */
export interface BroadcastOrder {
  readonly rooms: number;
  readonly events: number;
  readonly payload: object;
}

const TURN = 50;

/** Socket.IO as its documentation sets it up: alone in memory, or with its Redis Streams adapter fed by a stream. */
async function main(redisUrl: string, withAdapter: boolean): Promise<void> {
  const http = createServer();
  const io = new Server(http, {
    transports: ['websocket'],
    perMessageDeflate: false,
    ...(withAdapter && { adapter: createAdapter(new Redis(redisUrl)) }),
  });
  io.on('connection', (socket) => {
    socket.on('subscribe', ({ room }: { room: string }, ack: (answer: object) => void) => {
      void socket.join(room);
      ack({ room });
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  if (withAdapter) void follow(io, new Redis(redisUrl));
  process.on('message', (order: BroadcastOrder) => void broadcast(io, order));
  process.send?.({ port: (http.address() as AddressInfo).port });
}

async function broadcast(io: Server, { rooms, events, payload }: BroadcastOrder): Promise<void> {
  for (let n = 0; n < events; n++) {
    io.to(`telemetry:v${n % rooms}`).emit('e', payload);
    if (n % TURN === TURN - 1) await new Promise(setImmediate);
  }
}

/** Events as they come from a stream, each to its room. */
async function follow(io: Server, redis: Redis): Promise<void> {
  for (let last = '$'; ;) {
    const found = await redis.xread('COUNT', 500, 'BLOCK', 1_000, 'STREAMS', 'bench:events', last);
    for (const [id, fields] of found?.[0]?.[1] ?? []) {
      last = id;
      io.to(fields[1] as string).emit('e', JSON.parse(fields[3] as string));
    }
  }
}

await main(process.argv[2] as string, process.argv[3] === 'streams');
