import type { HandlerRun, StreamHooks } from '@rover/redis-streams';
import { DurationHistogram, type DurationSeries } from './duration-histogram.js';
import type { Metrics } from './metrics.js';

/** The hooks that count what happens on streams. */
export function streamMetrics(metrics: Metrics): StreamHooks {
  const handled = handlerTimes(metrics);
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
  const lost = metrics.counter(
    'rover_stream_lost_entries_total',
    'Entries trimmed before a group had read them: data loss',
    ['topic'],
  );
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
    handled,
    retried: ({ type }) => retries.inc({ type }),
    buried: ({ type }) => buried.inc({ type }),
    lost: ({ topic }, entries) => lost.inc({ topic }, entries),
    takenOver: ({ topic }, entries) => takenOver.inc({ topic }, entries),
    leased: ({ topic }, isHeld) => held.inc({ topic }, isHeld ? 1 : -1),
    expired: (type) => expired.inc({ type }),
    trouble: (kind) => trouble.inc({ kind }),
  };
}

function handlerTimes(metrics: Metrics): NonNullable<StreamHooks['handled']> {
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
    (byOutcome[outcome] ??= begin(run, outcome)).observe(ms / 1000);
  };
}
