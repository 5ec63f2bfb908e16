import { atLeast, atMost } from './support/bar.js';
import type { BenchContext, BenchResult } from './support/context.js';
import { interleave } from './support/interleave.js';
import { median, round } from './support/statistics.js';
import { bullmqContender } from './streams/bullmq.contender.js';
import type { Contender } from './streams/contender.js';
import { drainLimit, drainRover, type Backlog } from './streams/drain.js';
import { killOne } from './streams/kill.js';
import { ask, flow, latency, type Answers } from './streams/measure.js';
import { nestRedisContender } from './streams/nest-redis.contender.js';
import { roverContender } from './streams/rover.contender.js';

export const description =
  'the transport beside BullMQ and Nest’s Redis transport: flow, drain, latency, requests, kill -9';

const NAMES = ['rover', 'nestRedis', 'bullmq'] as const;
type Name = (typeof NAMES)[number];
type Contenders = Record<Name, Contender>;

interface Part {
  readonly context: BenchContext;
  readonly result: BenchResult;
  readonly rounds: number;
  readonly contenders: Contenders;
}

/** Every comparison is interleaved: the machine's moods then harm all alike. */
export async function run(context: BenchContext): Promise<BenchResult> {
  const result: BenchResult = { figures: {}, bars: {} };
  const contenders = await open(context.redisUrl);
  const part = { context, result, contenders, rounds: context.quick ? 1 : 5 };
  await measureFlow(part);
  await measureRequests(part);
  await measureLatency(part);
  await Promise.all(NAMES.map((name) => contenders[name].close()));
  await measureDrain(part);
  await measureKill(part);
  return result;
}

async function open(url: string): Promise<Contenders> {
  const [rover, nestRedis, bullmq] = await Promise.all([
    roverContender(url),
    nestRedisContender(url),
    bullmqContender(url),
  ]);
  const contenders = { rover, nestRedis, bullmq };
  // The first run of a code path is the compiler's, not the transport's.
  for (const name of NAMES) await flow(contenders[name], 3_000);
  for (const name of NAMES) await ask(contenders[name], 20, 500);
  return contenders;
}

async function measureFlow({ context, result, contenders, rounds }: Part): Promise<void> {
  const { rover, nestRedis, bullmq } = contenders;
  const rates = await interleave(
    {
      rover: () => flow(rover, 30_000),
      nestRedis: () => flow(nestRedis, 30_000),
      bullmq: () => flow(bullmq, 5_000),
    },
    rounds,
  );
  note(context, result, 'FlowPerSecond', rates);
  result.bars['flowToBullmq'] = atLeast(round(ratioOf(rates.rover, rates.bullmq)), 3);
  result.bars['flowToNestRedis'] = atLeast(round(ratioOf(rates.rover, rates.nestRedis)), 1);
}

async function measureRequests({ context, result, contenders, rounds }: Part): Promise<void> {
  for (const inFlight of [1, 50, 500]) {
    const failed: Record<Name, number> = { rover: 0, nestRedis: 0, bullmq: 0 };
    const counted = (name: Name, count: number) => async () => {
      const answers: Answers = await ask(contenders[name], inFlight, count);
      failed[name] += answers.failed;
      return answers.perSecond;
    };
    const count = inFlight === 1 ? 1_000 : 10_000;
    const tries = {
      rover: counted('rover', count),
      nestRedis: counted('nestRedis', count),
      bullmq: counted('bullmq', count / 5),
    };
    const rates = await interleave(tries, rounds);
    note(context, result, `RequestsPerSecondAt${inFlight}`, rates);
    for (const name of NAMES) result.figures[`${name}UnansweredAt${inFlight}`] = failed[name];
    if (inFlight === 50)
      result.bars['requestsToNestRedisAt50'] = atLeast(round(ratioOf(rates.rover, rates.nestRedis)), 1);
    if (inFlight === 500) result.bars['unansweredAt500'] = atMost(failed.rover, 0);
  }
}

async function measureLatency({ context, result, contenders }: Part): Promise<void> {
  for (const rate of [1_000, 10_000])
    for (const name of NAMES) {
      const { p50, p99 } = await latency(contenders[name], rate, context.quick ? 1 : 3);
      context.log(`${name} at ${rate}/s: p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`);
      result.figures[`${name}P50MsAt${rate}`] = round(p50);
      result.figures[`${name}P99MsAt${rate}`] = round(p99);
    }
}

async function measureDrain({ context, result, rounds: few }: Part): Promise<void> {
  const count = 50_000;
  // A drain takes less than a second, so one hiccup of the machine spoils a round: more of them are needed.
  const rounds = few * 2 - 1;
  const url = context.redisUrl;
  const produced: Record<'rover' | 'limit', number[]> = { rover: [], limit: [] };
  const drained = async (name: 'rover' | 'limit', backlog: Promise<Backlog>) => {
    produced[name].push((await backlog).produced);
    return (await backlog).drained;
  };
  const rates = await interleave(
    {
      rover: (n) => drained('rover', drainRover(url, count, n)),
      limit: (n) => drained('limit', drainLimit(url, count, n)),
    },
    rounds,
  );
  note(context, result, 'DrainPerSecond', rates);
  note(context, result, 'ProducePerSecond', {
    rover: measured(produced.rover),
    limit: measured(produced.limit),
  });
  result.bars['drainToLimit'] = atLeast(round(ratioOf(rates.rover, rates.limit)), 0.7);
}

async function measureKill({ context, result }: Part): Promise<void> {
  const { lost, takenOverMs } = await killOne(context.redisUrl, 2_000);
  context.log(`kill -9: ${lost} lost, all taken over after ${(takenOverMs / 1_000).toFixed(1)} s`);
  Object.assign(result.figures, { killLost: lost, killTakenOverSeconds: round(takenOverMs / 1_000) });
  result.bars['killLost'] = atMost(lost, 0);
  result.bars['killTakenOverSeconds'] = atMost(round(takenOverMs / 1_000), 12);
}

function measured(values: number[]): { median: number; values: number[] } {
  return { median: median(values), values };
}

type Rates = Record<string, { median: number; values: number[] }>;

function note(context: BenchContext, result: BenchResult, figure: string, rates: Rates): void {
  for (const [name, { median: middle }] of Object.entries(rates))
    result.figures[`${name}${figure}`] = round(middle, 0);
  const line = Object.entries(rates).map(([name, rate]) => `${name} ${Math.round(rate.median)}`);
  context.log(`${figure}: ${line.join(', ')}`);
}

/** The median of the ratios round by round: the two of a round ran under the same conditions. */
function ratioOf(ours: { values: number[] }, theirs: { values: number[] }): number {
  return median(ours.values.map((value, i) => value / (theirs.values[i] as number)));
}
