import { residentMb } from '../live/memory.js';
import { atLeast, atMost } from '../support/bar.js';
import { interleave } from '../support/interleave.js';
import { median, round } from '../support/statistics.js';
import { timed } from '../support/time.js';
import { peerServer, type RoomServer, type RoverServer } from './contenders.js';
import { open, pause, until, type Part } from './part.js';
import type { RawClient } from './raw-client.js';

const QUIET_MS = 3_000;
/** Deals at once: what somebody who reads has no trouble with. */
const BURST = 100;
/** Deals that take more than the default of `ROVER_HISTORY_BYTES`. */
const FILLS_HISTORY = 32_000;
/** What a slow connection may hold back before it is closed: the default of `ROVER_SOCKET_BACKLOG_BYTES`. */
const CAP_KB = 256;

/** What an idle connection costs, beside bare Socket.IO: each time in a process that has held none before. */
export async function measureMemory({ context, result, another }: Part): Promise<void> {
  const count = context.quick ? 2_000 : 10_000;
  const tries = {
    rover: async () => {
      const server = await another();
      return idleKb(server, count).finally(() => server.end());
    },
    bare: async () => {
      const server = await peerServer(context.redisUrl, 'memory');
      return idleKb(server, count).finally(() => server.end());
    },
  };
  const { rover, bare } = await interleave(tries, context.quick ? 1 : 3);
  const ratio = round(median(rover.values.map((value, i) => value / (bare.values[i] as number))));
  context.log(`An idle connection: rover ${rover.median} kB, Socket.IO ${bare.median} kB: ${ratio}`);
  Object.assign(result.figures, {
    roverIdleConnectionKb: rover.median,
    socketIoIdleConnectionKb: bare.median,
  });
  result.bars['idleMemoryToSocketIo'] = atMost(ratio, 1.3);
}

async function idleKb(server: RoomServer, count: number): Promise<number> {
  const warm = await open(server, 100);
  await pause(QUIET_MS);
  const before = residentMb(server.pid);
  const clients = await open(server, count);
  await pause(QUIET_MS);
  const grown = residentMb(server.pid) - before;
  for (const client of [...warm, ...clients]) client.close();
  return round((grown * 1_024) / count, 1);
}

/** A thousand connections enter five rooms each, every one with its snapshot from the owning service. */
export async function measureJoins({ context, result, rover }: Part): Promise<void> {
  const clients = await open(rover, 1_000);
  const rounds = context.quick ? 1 : 5;
  const rates: number[] = [];
  for (let turn = 0; turn < rounds; turn++) {
    const joins = clients.flatMap((client, n) =>
      [1, 2, 3, 4, 5].map(
        (step) => () => client.ask('subscribe', { room: `telemetry:j${turn}-${n}-${step}` }),
      ),
    );
    const { ms, value } = await timed(() => Promise.all(joins.map((join) => join())));
    const refused = value.find((answer) => !answer.includes('"cursor"'));
    if (refused) throw new Error(`A room was not entered: ${refused}`);
    rates.push((joins.length * 1_000) / ms);
  }
  clients.forEach((client) => client.close());
  const joinsPerSecond = round(median(rates), 0);
  context.log(`Rooms entered with their snapshot: ${joinsPerSecond}/s`);
  result.figures['joinsPerSecond'] = joinsPerSecond;
  result.bars['joinsPerSecond'] = atLeast(joinsPerSecond, 1_000);
}

/**
 * Members of a room of full events who stop reading: what the process holds for each of them at most. The past that it
 * keeps and the heap that it needs to serve as many people who do read are no cost of theirs, so these come first.
 */
export async function measureNeverReaders({ context, result, another }: Part): Promise<void> {
  const count = 200;
  const events = 8_000;
  const server = await another();
  const subscribe = { room: 'deals' };
  const [reader] = (await open(server, 1, () => ({ subscribe }))) as [RawClient];
  await mostWhile(server, reader, context.quick ? BURST : FILLS_HISTORY);
  const reading = await open(server, count, () => ({ subscribe }));
  const before = await mostWhile(server, reader, events);
  reading.forEach((client) => client.close());
  const deaf = await open(server, count, () => ({ subscribe }));
  deaf.forEach((client) => client.stopReading());
  const most = await mostWhile(server, reader, events);
  for (const client of [...deaf, reader]) client.close();
  await server.end();
  const kb = round(((most - before) * 1_024) / count, 1);
  context.log(`Somebody who never reads costs ${kb} kB at most, of ${CAP_KB}`);
  result.figures['neverReaderKb'] = kb;
  result.bars['neverReaderKb'] = atMost(kb, CAP_KB);
}

/** The most memory that the process holds while so many deals are told, MB. */
async function mostWhile(server: RoverServer, reader: RawClient, events: number): Promise<number> {
  let most = 0;
  const end = reader.events + events;
  while (reader.events < end) {
    const wanted = reader.events + BURST;
    await server.tellDeals(BURST);
    await until(
      () => reader.events >= wanted,
      () => `${reader.events} of ${wanted} events reached the one who reads`,
    );
    most = Math.max(most, residentMb(server.pid));
  }
  return most;
}
