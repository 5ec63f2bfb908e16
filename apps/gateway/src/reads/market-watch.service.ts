import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { topics } from '@rover/contracts';
import { STREAMS } from '@rover/platform';
import { StreamTail, type StreamsOptions } from '@rover/redis-streams';
import { SharedAnswers } from './shared-answers.service.js';

/** A change that another replica took is heard of this much later at most, ms. */
const PACE_MS = 25;

/** Hears of every change of the market, so that no answer from before it is given out. */
@Injectable()
export class MarketWatch implements OnModuleInit, OnApplicationShutdown {
  private readonly tail: StreamTail;

  constructor(
    @Inject(STREAMS) streams: StreamsOptions,
    private readonly answers: SharedAnswers,
  ) {
    this.tail = new StreamTail({
      ...streams,
      topics: [topics.deals, topics.models],
      paceMs: PACE_MS,
      onMessages: () => this.answers.forget(),
      onGap: () => this.answers.forget(),
    });
  }

  async onModuleInit(): Promise<void> {
    await this.tail.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.tail.stop();
  }
}
