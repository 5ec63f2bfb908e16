import { requestTopic, type AppName, type EventContract } from '@rover/contracts';
import {
  StreamMonitor,
  type PartitionLag,
  type StreamReport,
  type StreamsOptions,
  type StreamTopic,
} from '@rover/redis-streams';
import type { Gauge } from 'prom-client';
import type { Metrics } from './metrics.js';
import { lostEntries } from './stream-metrics.js';
import { showQueue } from './queue-sizes.js';

const place = ['topic', 'partition', 'group'] as const;
type Place = (typeof place)[number];

/** Whose streams are looked at. */
export interface WatchedStreams {
  readonly app: AppName;
  readonly events: readonly EventContract[];
  readonly options: StreamsOptions;
}

/**
 * Lag, pending and length of what an app reads, looked up at each scrape.
 * Lag is NaN where Redis cannot tell it; alert on that too, since it hides a backlog.
 */
export function addStreamGauges(metrics: Metrics, { app, events, options }: WatchedStreams): StreamMonitor {
  const monitor = new StreamMonitor(options);
  const topics = [...new Set<StreamTopic>(events.map(({ topic }) => topic)), requestTopic(app)];
  const look = shared(() => monitor.report(topics).catch((): StreamReport => ({ groups: [], streams: [] })));
  const perGroup = (name: string, help: string, value: (lag: PartitionLag) => number) =>
    metrics.gauge<Place>(name, help, place, async function () {
      this.reset();
      for (const one of (await look()).groups) if (one.group === app) setAt(this, one, value(one));
    });
  perGroup('rover_stream_lag', 'Entries not yet handed to the group', ({ lag }) => lag ?? NaN);
  perGroup('rover_stream_pending', 'Entries handed out and not acknowledged', ({ pending }) => pending);
  perGroup(
    'rover_stream_oldest_pending_seconds',
    'Age of the oldest of them',
    ({ oldestPendingMs }) => oldestPendingMs / 1000,
  );
  perGroup('rover_stream_dead_letters', 'Messages in the dead letters', ({ deadLetters }) => deadLetters);
  metrics.gauge(
    'rover_stream_fill_ratio',
    'Length of a partition as a part of what it may hold',
    ['topic', 'partition'],
    async function () {
      this.reset();
      for (const { topic, partition, length, limit } of (await look()).streams)
        this.set({ topic, partition }, length / limit);
    },
  );
  for (const { name } of topics) {
    // A counter that begins with its first event has not grown by it: whoever alerts on growth would hear nothing.
    lostEntries(metrics).inc({ topic: name }, 0);
    showQueue(metrics, name, async () => waitingFor(app, name, await look()));
  }
  return monitor;
}

/** What a group has yet to finish of a topic; undefined while it is not known, which hides a backlog. */
function waitingFor(group: string, topic: string, { groups }: StreamReport): number | undefined {
  const own = groups.filter((one) => one.group === group && one.topic === topic);
  if (own.length === 0 || own.some(({ lag }) => lag === null)) return undefined;
  return own.reduce((sum, { lag, pending }) => sum + (lag ?? 0) + pending, 0);
}

const setAt = (gauge: Gauge<Place>, { topic, partition, group }: PartitionLag, value: number): void =>
  gauge.set({ topic, partition, group }, value);

/** The gauges of one scrape share one look. */
function shared<T>(look: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => (running ??= look().finally(() => setImmediate(() => (running = undefined))));
}
