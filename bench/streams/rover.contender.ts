import {
  RedisStreamsClient,
  RedisStreamsServer,
  StreamErrorFilter,
  type StreamHooks,
  type StreamTopic,
} from '@rover/redis-streams';
import type { Arrival, Contender, Parcel } from './contender.js';
import { nestApp } from './nest-app.js';

export const topic: StreamTopic = { name: 'bench', partitions: 8, maxLength: 1_000_000 };
export const requestTopic: StreamTopic = { name: 'requests.bench', partitions: 1, maxLength: 100_000 };

/** Everything that an app switches on: metrics, a span around each run, a trace parent on each message. */
export function busyHooks(): StreamHooks {
  const times = new Map<string, { count: number; ms: number }>();
  return {
    outgoing: (message) => (message.traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'),
    around: (_, next) => next(),
    handled: ({ type }, outcome, ms) => {
      const key = `${type}:${outcome}`;
      const sum = times.get(key) ?? { count: 0, ms: 0 };
      times.set(key, sum);
      sum.count++;
      sum.ms += ms;
    },
  };
}

function validate(_: string, data: unknown): void {
  if (typeof (data as Parcel).n !== 'number') throw new Error('not a parcel');
}

/** Ours with every feature on: partitions, order, leases, retries, dead letters, trimming, hooks. */
export async function roverContender(url: string): Promise<Contender> {
  const shared = { connection: connectionTo(url), prefix: 'bench', hooks: busyHooks() };
  const arrival: { current: Arrival } = { current: () => undefined };
  const strategy = new RedisStreamsServer({
    ...shared,
    group: 'bench',
    resolve: () => topic,
    requestTopic,
    validate,
  });
  const app = await nestApp({ strategy }, arrival);
  app.useGlobalFilters(new StreamErrorFilter());
  const resolve = (_: string, kind: 'event' | 'request') => (kind === 'event' ? topic : requestTopic);
  const client = new RedisStreamsClient({ ...shared, source: 'bench', resolve });
  return {
    send: async (parcels) => {
      await client.producer.append(
        topic,
        parcels.map((data) => ({ type: 'bench.parcel', key: `k${data.n % 1_000}`, data })),
      );
    },
    ask: (parcel) => client.request('bench.echo', parcel, { deadlineMs: 10_000 }),
    onArrival: (listener) => (arrival.current = listener),
    close: async () => {
      await client.close();
      await app.close();
    },
  };
}

/** `ROVER_STREAMS_DRIVER=ioredis` measures the other driver. */
export function connectionTo(url: string): { url: string; driver: 'ioredis' | 'lean' } {
  return { url, driver: process.env['ROVER_STREAMS_DRIVER'] === 'ioredis' ? 'ioredis' : 'lean' };
}
