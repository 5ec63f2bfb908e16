import type { Metrics } from './metrics.js';

/** What waits in a queue at this moment; undefined when that cannot be told. */
export type QueueSize = () => number | undefined | Promise<number | undefined>;

const known = new WeakMap<Metrics, Map<string, QueueSize>>();

/** Shows how much waits in a queue as `rover_queue_size{queue_name}`; asked at each scrape. */
export function showQueue(metrics: Metrics, name: string, size: QueueSize): void {
  const queues = known.get(metrics) ?? begin(metrics);
  queues.set(name, size);
}

function begin(metrics: Metrics): Map<string, QueueSize> {
  const queues = new Map<string, QueueSize>();
  known.set(metrics, queues);
  metrics.gauge('rover_queue_size', 'What waits in a queue of the app', ['queue_name'], async function () {
    this.reset();
    for (const [queue_name, size] of queues) {
      const waiting = await size();
      if (waiting !== undefined) this.set({ queue_name }, waiting);
    }
  });
  return queues;
}
