import { cpuSeconds } from '../live/cpu.js';
import { atLeast, atMost } from '../support/bar.js';
import { interleave } from '../support/interleave.js';
import { median, round } from '../support/statistics.js';
import { deliver, fill, MEMBERS, open, pause, type Part } from './part.js';
import type { RawClient } from './raw-client.js';

const PER_SECOND = 2_000;
const IDLE_ROOMS = 10;
const SPECTATORS = 100;

/** A replica where people wait in rooms of vehicles that stand still, while others drive: the share of a core it spends. */
export async function measureIdleReplica({ context, result, another, rover }: Part): Promise<void> {
  const server = await another();
  const waiting = await open(server, SPECTATORS, (n) => ({
    subscribe: { room: `telemetry:idle${n % IDLE_ROOMS}` },
  }));
  await pause(2_000);
  const seconds = context.quick ? 4 : 20;
  const before = cpuSeconds(server.pid);
  const started = performance.now();
  for (let told = 0; told < seconds * PER_SECOND; told += 20) {
    await rover.tell(100, 20);
    const ahead = started + (told * 1_000) / PER_SECOND - performance.now();
    if (ahead > 0) await pause(ahead);
  }
  const share = round(((cpuSeconds(server.pid) - before) * 100_000) / (performance.now() - started), 2);
  waiting.forEach((client) => client.close());
  await server.end();
  context.log(`A replica with idle rooms spends ${share} % of a core at ${PER_SECOND} events/s elsewhere`);
  result.figures['idleReplicaPercentOfCore'] = share;
  result.bars['idleReplicaPercentOfCore'] = atMost(share, 2);
}

/** The same thousand connections on one replica, and shared by two. What a machine of two cores allows is less than two. */
export async function measureTwoReplicas({ context, result, another, rover }: Part): Promise<void> {
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
  const tries = {
    one: () => deliver(rover.tell, alone, { rooms, events }),
    two: () => deliver((count, told) => rover.tell(count, told, 'two'), shared, { rooms, events }),
  };
  await tries.one();
  await tries.two();
  const { one, two } = await interleave(tries, context.quick ? 1 : 3);
  for (const client of [...alone, ...shared]) client.close();
  await second.end();
  const ratio = round(median(two.values.map((value, i) => value / (one.values[i] as number))));
  context.log(`Two replicas deliver ${ratio} × one`);
  result.figures['twoReplicasToOne'] = ratio;
  result.bars['twoReplicasToOne'] = atLeast(ratio, 1.7);
}
