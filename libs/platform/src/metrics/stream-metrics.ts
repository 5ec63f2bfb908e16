import type { HandlerRun, StreamHooks } from '@rover/redis-streams';
import type { Counter } from 'prom-client';
import { traceIdOf } from '../tracing/traceparent.js';
import { DurationHistogram, type DurationSeries } from './duration-histogram.js';
import type { Metrics } from './metrics.js';

/** What must stay zero. */
export const lostEntries = (metrics: Metrics): Counter<'topic'> =>
  metrics.counter(
    'rover_stream_lost_entries_total',
    'Entries trimmed before a group had read them: data loss',
    ['topic'],
  );

/** The hooks that count what happens on streams; `traced` where somebody records the traces of messages. */
export function streamMetrics(metrics: Metrics, { traced = false } = {}): StreamHooks {
  const timed = handlerTimes(metrics, traced);
  const spread = partitionTimes(metrics);
  const retries = metrics.counter(
    'rover_stream_retries_total',
    'Failed messages that wait for another attempt',
    ['type'],
  );
  const buried = metrics.counter(
    'rover_stream_dead_letters_total',
    'Messages that went to the dead letters',
    ['type'],
  );
  const lost = lostEntries(metrics);
  const takenOver = metrics.counter(
    'rover_stream_taken_over_total',
    'Entries taken over from a dead consumer',
    ['topic'],
  );
  const held = metrics.gauge('rover_stream_partitions_held', 'Partitions this replica reads', ['topic']);
  const expired = metrics.counter(
    'rover_stream_expired_requests_total',
    'Requests dropped after their deadline',
    ['type'],
  );
  const trouble = metrics.counter('rover_stream_trouble_total', 'Faults that heal by themselves', ['kind']);
  return {
    handled(run, outcome, ms) {
      timed(run, outcome, ms);
      spread(run, ms);
    },
    retried: ({ type }) => retries.inc({ type }),
    buried: ({ type }) => buried.inc({ type }),
    lost: ({ topic }, entries) => lost.inc({ topic }, entries),
    takenOver: ({ topic }, entries) => takenOver.inc({ topic }, entries),
    leased: ({ topic }, isHeld) => held.inc({ topic }, isHeld ? 1 : -1),
    expired: (type) => expired.inc({ type }),
    trouble: (kind) => trouble.inc({ kind }),
  };
}

/** Runs and time by partition, so that a hot one shows: two numbers each, where a histogram would be sixteen. */
function partitionTimes(metrics: Metrics): (run: HandlerRun, ms: number) => void {
  const known = new Map<string, { labels: Record<string, string>; runs: number; seconds: number }>();
  const samples = (value: (one: { runs: number; seconds: number }) => number) => () =>
    Array.from(known.values(), (one) => ({ labels: one.labels, value: value(one) }));
  metrics.external(
    'rover_stream_runs_total',
    'Runs of handlers by partition',
    'counter',
    samples(({ runs }) => runs),
  );
  metrics.external(
    'rover_stream_run_seconds_total',
    'Time that handlers took by partition',
    'counter',
    samples(({ seconds }) => seconds),
  );
  return ({ topic, partition, group }, ms) => {
    const place = `${topic}.${partition}`;
    let one = known.get(place);
    if (!one) {
      const labels = { topic, partition: String(partition), group };
      known.set(place, (one = { labels, runs: 0, seconds: 0 }));
    }
    one.runs++;
    one.seconds += ms / 1000;
  };
}

function handlerTimes(metrics: Metrics, traced: boolean): NonNullable<StreamHooks['handled']> {
  const durations = new DurationHistogram(
    metrics,
    'rover_stream_handler_seconds',
    'Time of one run of a handler',
  );
  const known = new Map<string, Record<string, DurationSeries>>();
  const begin = ({ kind, type }: HandlerRun, outcome: string) => durations.with({ kind, type, outcome });
  return (run, outcome, ms) => {
    let byOutcome = known.get(run.type);
    if (!byOutcome) known.set(run.type, (byOutcome = {}));
    const traceparent = traced ? run.messages[0]?.traceparent : undefined;
    (byOutcome[outcome] ??= begin(run, outcome)).observe(
      ms / 1000,
      traceparent === undefined ? undefined : traceIdOf(traceparent),
    );
  };
}
