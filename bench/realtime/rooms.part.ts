import { atLeast, atMost } from '../support/bar.js';
import { interleave } from '../support/interleave.js';
import { median, percentile, round } from '../support/statistics.js';
import { peerServer, type Peer, type RoomServer } from './contenders.js';
import { deliver, fill, MEMBERS, pause, type Part } from './part.js';
import type { RawClient } from './raw-client.js';

interface Shape {
  readonly members: number;
  readonly events: number;
  /** Whom the bar is about. */
  readonly peer: Exclude<Peer, 'ws'>;
  readonly atLeast: number;
}

const SENT_AT = Buffer.from('"sentAt":');

/** A thousand connections in rooms of one size: delivered events a second, round by round, and the limit beside them. */
export async function measureRooms(part: Part, shape: Shape): Promise<void> {
  const { context, rover } = part;
  const rooms = MEMBERS / shape.members;
  const events = context.quick ? shape.events / 10 : shape.events;
  const servers: Record<string, RoomServer> = {
    rover,
    peer: await peerServer(context.redisUrl, shape.peer),
    ws: await peerServer(context.redisUrl, 'ws'),
  };
  const tries: Record<string, () => Promise<number>> = {};
  const clients: RawClient[] = [];
  for (const [name, server] of Object.entries(servers)) {
    const own = await fill(server, rooms);
    clients.push(...own);
    tries[name] = () => deliver(server.tell, own, { rooms, events });
    await tries[name]();
  }
  const rates = await interleave(tries, context.quick ? 1 : 3);
  clients.forEach((client) => client.close());
  await Promise.all([servers['peer']?.end(), servers['ws']?.end()]);
  note(part, shape, rates as Rates);
}

type Rates = Record<'rover' | 'peer' | 'ws', { median: number; values: number[] }>;

function note({ context, result }: Part, { members, peer, atLeast: limit }: Shape, rates: Rates): void {
  const { rover, peer: other, ws } = rates;
  const ratio = round(median(rover.values.map((value, i) => value / (other.values[i] as number))));
  const each = Object.entries({ rover, [`Socket.IO (${peer})`]: other, 'bare ws': ws });
  const told = each.map(([name, rate]) => `${name} ${Math.round(rate.median)}/s`).join(', ');
  context.log(`Rooms of ${members}: ${told}; to Socket.IO ${ratio}`);
  result.figures[`roverDeliveredPerSecondRoomsOf${members}`] = round(rover.median, 0);
  result.figures[`${peer}DeliveredPerSecondRoomsOf${members}`] = round(other.median, 0);
  result.figures[`wsDeliveredPerSecondRoomsOf${members}`] = round(ws.median, 0);
  result.bars[`roomsOf${members}ToSocketIo`] = atLeast(ratio, limit);
}

/** Ten rooms of a hundred, two hundred events a second, twenty thousand deliveries: how long events take below saturation. */
export async function measureLatency({ context, result, rover }: Part): Promise<void> {
  const samples: number[] = [];
  const onEvent = (packet: Buffer) => {
    const at = packet.indexOf(SENT_AT) + SENT_AT.length;
    samples.push(Date.now() - Number.parseInt(packet.toString('latin1', at), 10));
  };
  const clients = await fill(rover, 10, (n) => (n % 20 === 0 ? { onEvent } : {}));
  for (let i = 0; i < (context.quick ? 100 : 500); i++) {
    await rover.tell(10, 2);
    await pause(10);
  }
  await pause(500);
  clients.forEach((client) => client.close());
  const [p50, p99] = [0.5, 0.99].map((share) => percentile(samples, share)) as [number, number];
  context.log(`Stream to socket: p50 ${p50} ms, p99 ${p99} ms`);
  Object.assign(result.figures, { streamToSocketP50Ms: p50, streamToSocketP99Ms: p99 });
  result.bars['streamToSocketP50Ms'] = atMost(p50, 5);
  result.bars['streamToSocketP99Ms'] = atMost(p99, 50);
}
