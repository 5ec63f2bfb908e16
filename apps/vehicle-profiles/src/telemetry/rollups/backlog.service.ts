import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { topics } from '@rover/contracts';
import { STREAMS } from '@rover/platform';
import { StreamMonitor, type StreamsOptions } from '@rover/redis-streams';

const GROUP = 'vehicle-profiles';
/** In less than this, entries are simply on their way. */
const ON_ITS_WAY_MS = 5_000;

/** How far the store lags behind what has been taken in from vehicles. */
@Injectable()
export class Backlog implements OnApplicationShutdown {
  private readonly monitor: StreamMonitor;

  constructor(@Inject(STREAMS) streams: StreamsOptions) {
    this.monitor = new StreamMonitor(streams);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.monitor.close();
  }

  /** Since when the oldest entry waits that no replica has stored yet, in ms; 0 while all keep up. @throws StreamUnavailableError */
  async behindMs(): Promise<number> {
    const partitions = await this.monitor.lag([topics.telemetry], GROUP);
    const oldest = Math.max(0, ...partitions.map(({ oldestPendingMs }) => oldestPendingMs));
    return oldest < ON_ITS_WAY_MS ? 0 : oldest;
  }
}
