import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import {
  fleetUpdated,
  topics,
  vehicleProfileCreated,
  vehicleProfileUpdated,
  type EventData,
} from '@rover/contracts';
import { STREAMS } from '@rover/platform';
import { StreamTail, type StreamMessage, type StreamsOptions } from '@rover/redis-streams';
import { Watches } from './watches.service.js';

/** What of a vehicle decides which rules watch it, and how fast it may go. */
const deciding: ReadonlySet<string> = new Set(['fleetId', 'speedLimit', 'make', 'model']);
/** An import changes thousands a second: better read together. */
const PACE_MS = 50;

/** Hears of what watches in memory were made for and is so no longer, whichever replica changed it. */
@Injectable()
export class ScopeWatch implements OnModuleInit, OnApplicationShutdown {
  private readonly tail: StreamTail;

  constructor(
    @Inject(STREAMS) streams: StreamsOptions,
    private readonly watches: Watches,
  ) {
    this.tail = new StreamTail({
      ...streams,
      topics: [topics.fleets, topics.vehicles],
      paceMs: PACE_MS,
      onMessages: (messages) => messages.forEach((message) => this.hear(message)),
      onGap: () => watches.forget(),
    });
  }

  async onModuleInit(): Promise<void> {
    await this.tail.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.tail.stop();
  }

  private hear({ type, key, data }: StreamMessage): void {
    if (type === fleetUpdated.name) this.watches.forget();
    if (type === vehicleProfileCreated.name) this.watches.forget(key);
    if (type !== vehicleProfileUpdated.name) return;
    const { kind, fields } = data as EventData<typeof vehicleProfileUpdated>;
    if (kind !== 'updated' || fields.some((field) => deciding.has(field))) this.watches.forget(key);
  }
}
