import { topics } from '@rover/contracts';
import { StreamMonitor } from '@rover/redis-streams';

/** On the way of a reading, in this order. */
const WAY = [
  { topic: topics.intake, group: 'event-ingest' },
  { topic: topics.telemetry, group: 'vehicle-profiles' },
];

/**
 * What has been taken in and is not stored. Counting rows would tell it too, and would cost the database more than
 * storing what is waited for.
 */
export class Backlog {
  private readonly monitor: StreamMonitor;

  constructor(redisUrl: string) {
    this.monitor = new StreamMonitor({ connection: { url: redisUrl } });
  }

  /** Entries that wait anywhere on their way. */
  async entries(): Promise<number> {
    let waiting = 0;
    for (const { topic, group } of WAY)
      for (const { lag, pending } of await this.monitor.lag([topic], group)) waiting += (lag ?? 0) + pending;
    return waiting;
  }

  close(): Promise<void> {
    return this.monitor.close();
  }
}
