import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { dealScored, topics, vehicleTelemetryRecorded, writeBundle } from '@rover/contracts';
import { RawJson, StreamProducer } from '@rover/redis-streams';
import { Redis } from 'ioredis';
import type { Replica } from './replica.js';

/** A server with rooms `telemetry:v{n}`, and a way to have events told in them. */
export interface RoomServer {
  readonly port: number;
  readonly pid: number;
  readonly auth: object;
  /** Has so many events told, over so many rooms in turn. Resolves when they are given over. */
  tell(rooms: number, events: number): Promise<void>;
  end(): Promise<void>;
}

export interface RoverServer extends RoomServer {
  /** The same for rooms `telemetry:{prefix}{n}`. */
  tell(rooms: number, events: number, prefix?: string): Promise<void>;
  /** Has so many deals told, of about a kilobyte each: none of them is thinned out. */
  tellDeals(events: number): Promise<void>;
}

const script = fileURLToPath(new URL('./socket-io.server.js', import.meta.url));
const bareScript = fileURLToPath(new URL('./bare-ws.server.js', import.meta.url));
const time = '2026-01-01T12:00:00.000Z';
const BATCH = 200;
const TEXT = 'x'.repeat(1_000);

/** About two hundred bytes, as a reading is. */
const reading = () => ({
  ...{ deviceTime: time, receivedAt: time, speed: 52.4, engineSpeed: 2_140, coolantTemp: 91, fuelLevel: 61 },
  ...{ odometer: 61_000_123, batteryVoltage: 13.9, sentAt: Date.now() },
});

export function roverServer(replica: Replica, redisUrl: string, token: string): RoverServer {
  const producer = new StreamProducer({ connection: { url: redisUrl }, source: 'bench' });
  const message = (id: string) => {
    const data = new RawJson(writeBundle(new Map([[id, [reading() as never]]])));
    return { type: vehicleTelemetryRecorded.name, key: id, data, time };
  };
  const deal = (n: number) => ({ type: dealScored.name, key: `lst_${n}`, data: { n, text: TEXT }, time });
  return {
    ...{ port: replica.port, pid: replica.pid, auth: { token } },
    async tell(rooms, events, prefix = 'v') {
      for (let from = 0; from < events; from += BATCH) {
        const size = Math.min(BATCH, events - from);
        await producer.append(
          topics.telemetry,
          Array.from({ length: size }, (_, i) => message(`${prefix}${(from + i) % rooms}`)),
        );
      }
    },
    async tellDeals(events) {
      await producer.append(
        topics.deals,
        Array.from({ length: events }, (_, n) => deal(n)),
      );
    },
    async end() {
      await producer.close();
      await replica.end('SIGKILL');
    },
  };
}

/** Socket.IO in memory or over its adapter, or the bare `ws` below both. */
export type Peer = 'memory' | 'streams' | 'ws';

export async function peerServer(redisUrl: string, kind: Peer): Promise<RoomServer> {
  const child = fork(kind === 'ws' ? bareScript : script, [redisUrl, kind], {
    // As our own: a larger young generation is no cost of a connection.
    execArgv: ['--max-semi-space-size=64'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const { port } = await new Promise<{ port: number }>((resolve) => child.once('message', resolve as never));
  const redis = new Redis(redisUrl);
  const payload = () => ({ vehicleId: 'v', readings: [reading()] });
  const inMemory = (rooms: number, events: number) =>
    Promise.resolve(void child.send({ rooms, events, payload: payload() }));
  const overStream = async (rooms: number, events: number) => {
    for (let from = 0; from < events; from += BATCH) {
      const batch = redis.pipeline();
      for (let n = from; n < Math.min(events, from + BATCH); n++)
        batch.xadd('bench:events', '*', 'room', `telemetry:v${n % rooms}`, 'data', JSON.stringify(payload()));
      await batch.exec();
    }
  };
  const tell = kind === 'streams' ? overStream : inMemory;
  return { port, pid: child.pid ?? 0, auth: {}, tell, end: () => ended(child, redis) };
}

function ended(child: ChildProcess, redis: Redis): Promise<void> {
  redis.disconnect();
  child.kill('SIGKILL');
  return new Promise((resolve) => child.once('exit', () => resolve()));
}
