import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { accessChangeIn, accessTopics, STREAMS } from '@rover/platform';
import { StreamTail, type StreamsOptions } from '@rover/redis-streams';
import { SpokenVehicles } from './spoken-vehicles.service.js';

/** Hears of every change of access, so that nothing is taken by leave from before it. */
@Injectable()
export class AccessWatch implements OnModuleInit, OnApplicationShutdown {
  private readonly tail: StreamTail;

  constructor(@Inject(STREAMS) streams: StreamsOptions, spoken: SpokenVehicles) {
    this.tail = new StreamTail({
      ...streams,
      topics: accessTopics,
      onMessages: (messages) => {
        for (const message of messages) {
          const change = accessChangeIn(message);
          if (change) spoken.forget(change);
        }
      },
      onGap: () => spoken.forget({}),
    });
  }

  async onModuleInit(): Promise<void> {
    await this.tail.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.tail.stop();
  }
}
