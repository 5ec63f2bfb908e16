import { availableParallelism } from 'node:os';
import { cpuSeconds } from '../live/cpu.js';
import { atLeast, atMost } from '../support/bar.js';
import { interleave } from '../support/interleave.js';
import { median, round } from '../support/statistics.js';
import type { RoverServer } from './contenders.js';
import { deliver, fill, MEMBERS, open, pause, type Part } from './part.js';
import type { RawClient } from './raw-client.js';

const PER_SECOND = 2_000;
const IDLE_ROOMS = 10;
const SPECTATORS = 100;
/** What two replicas are to deliver of what one does. */
const TWO_TO_ONE = 1.7;
/** Two replicas, Redis and the load. */
const CORES_FOR_TWO = 4;

/** A replica where people wait in rooms of vehicles that stand still, while others drive: the share of a core it spends. */
export async function measureIdleReplica({ context, result, another, rover }: Part): Promise<void> {
  const server = await another();
  const waiting = await open(server, SPECTATORS, (n) => ({
    subscribe: { room: `telemetry:idle${n % IDLE_ROOMS}` },
  }));
  await pause(2_000);
  // A replica that runs for days has its code compiled, which is much of what the first seconds cost.
  await tellSteadily(rover, context.quick ? 4 : 15);
  const before = cpuSeconds(server.pid);
  const started = performance.now();
  await tellSteadily(rover, context.quick ? 4 : 20);
  const share = round(((cpuSeconds(server.pid) - before) * 100_000) / (performance.now() - started), 2);
  waiting.forEach((client) => client.close());
  await server.end();
  context.log(`A replica with idle rooms spends ${share} % of a core at ${PER_SECOND} events/s elsewhere`);
  result.figures['idleReplicaPercentOfCore'] = share;
  result.bars['idleReplicaPercentOfCore'] = atMost(share, 2);
}

/** Has {@link PER_SECOND} events told, in small lots. */
async function tellSteadily(rover: RoverServer, seconds: number): Promise<void> {
  const started = performance.now();
  for (let told = 0; told < seconds * PER_SECOND; told += 20) {
    await rover.tell(100, 20);
    const ahead = started + (told * 1_000) / PER_SECOND - performance.now();
    if (ahead > 0) await pause(ahead);
  }
}

/**
 * The same thousand connections on one replica, and shared by two. Two deliver more than one only where each has a core,
 * and Redis and the load have theirs. Whatever the machine has, what a delivery costs both of them says how far two would
 * come if they had.
 */
export async function measureTwoReplicas(part: Part): Promise<void> {
  const { context, another, rover } = part;
  const second = await another();
  const rooms = 10;
  const events = context.quick ? 300 : 3_000;
  const alone = await fill(rover, rooms);
  const shared: RawClient[] = [];
  for (const [half, server] of [rover, second].entries())
    shared.push(
      ...(await open(server, MEMBERS / 2, (n) => ({
        subscribe: { room: `telemetry:two${(2 * n + half) % rooms}` },
      }))),
    );
  const cpu = { one: [] as number[], two: [] as number[] };
  const tries = {
    one: () => counted(cpu.one, [rover], () => deliver(rover.tell, alone, { rooms, events })),
    two: () => counted(cpu.two, [rover, second], () => deliver(tellTwo(rover), shared, { rooms, events })),
  };
  await tries.one();
  await tries.two();
  cpu.one.length = cpu.two.length = 0;
  const { one, two } = await interleave(tries, context.quick ? 1 : 3);
  for (const client of [...alone, ...shared]) client.close();
  await second.end();
  const perDelivery = (seconds: number[]) => round((median(seconds) * 1e6) / (events * (MEMBERS / rooms)));
  noteTwo(part, {
    ratio: round(median(two.values.map((value, i) => value / (one.values[i] as number)))),
    one: perDelivery(cpu.one),
    two: perDelivery(cpu.two),
  });
}

const tellTwo =
  (rover: RoverServer): RoverServer['tell'] =>
  (rooms, events) =>
    rover.tell(rooms, events, 'two');

/** Notes the processor time of the servers while something is delivered, s. */
async function counted(
  noted: number[],
  servers: readonly RoverServer[],
  work: () => Promise<number>,
): Promise<number> {
  const used = () => servers.reduce((sum, { pid }) => sum + cpuSeconds(pid), 0);
  const before = used();
  const rate = await work();
  noted.push(used() - before);
  return rate;
}

/** `one` and `two`: processor time of a delivery, µs. */
function noteTwo(
  { context, result }: Part,
  { ratio, one, two }: Record<'ratio' | 'one' | 'two', number>,
): void {
  const cores = availableParallelism();
  const allows = cores >= CORES_FOR_TWO;
  context.log(
    `Two replicas deliver ${ratio} × one${allows ? '' : ` on ${cores} cores, which cannot show it: ${CORES_FOR_TWO} could`}; ` +
      `a delivery takes ${one} µs of processor time with one, ${two} µs with two`,
  );
  Object.assign(result.figures, {
    twoReplicasToOne: ratio,
    oneReplicaCpuUsPerDelivery: one,
    twoReplicasCpuUsPerDelivery: two,
  });
  if (allows) result.bars['twoReplicasToOne'] = atLeast(ratio, TWO_TO_ONE);
  result.bars['twoReplicasCpuToOne'] = atMost(round(two / one), round(2 / TWO_TO_ONE));
}
