import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import {
  interactionRecorded,
  interactionsErased,
  recommendationQueueCleared,
  topics,
} from '@rover/contracts';
import { LOGGER, STREAMS, untilDone } from '@rover/platform';
import type { Logger } from '@rover/platform';
import { StreamTail } from '@rover/redis-streams';
import type { StreamMessage, StreamsOptions, TailGap } from '@rover/redis-streams';
import { InteractionService } from './interaction.service.js';
import type { RecordedInteraction } from './known-interaction.js';

/** How far this replica may be behind the one that stores an interaction, ms. */
const PACE_MS = 50;

/**
 * Keeps the memory of this replica beside that of the others: all follow the same stream.
 *
 * It begins with what the stream still holds. An interaction that is not stored yet when a profile is read from
 * PostgreSQL is among it; what is both stored and there is recognised by its id.
 */
@Injectable()
export class InteractionFollower implements OnModuleInit, OnApplicationShutdown {
  readonly #tail: StreamTail;
  #starting?: Promise<void>;
  #stopped = false;

  constructor(
    private readonly interactions: InteractionService,
    @Inject(STREAMS) streams: StreamsOptions,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.#tail = new StreamTail({
      ...streams,
      topics: [topics.interactions],
      from: 'beginning',
      paceMs: PACE_MS,
      onMessages: (messages) => this.#follow(messages),
      onGap: (gap) => this.#miss(gap),
    });
  }

  onModuleInit(): void {
    this.#starting = untilDone(() => this.#tail.start(), {
      isOver: () => this.#stopped,
      failed: (err) => this.logger.warn({ err }, 'Interactions cannot be followed, trying again'),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    await this.#starting;
    await this.#tail.stop();
  }

  async #follow(messages: readonly StreamMessage[]): Promise<void> {
    if (messages.some(isClearing)) this.interactions.clear();
    const erasures = lastErasures(messages);
    if (erasures.size > 0) await this.interactions.erase([...erasures.keys()]);
    const left = messages.filter(({ key }, place) => place > (erasures.get(key) ?? -1));
    await this.interactions.follow(left.filter(isInteraction).map(toRecorded));
  }

  #miss(gap: TailGap): void {
    this.logger.warn({ gap }, 'Interactions of others were missed: profiles are read again');
    this.interactions.missed();
  }
}

/** What was cleared before this process began had not waited here. */
const isClearing = ({ type }: StreamMessage): boolean => type === recommendationQueueCleared.name;

const isInteraction = ({ type }: StreamMessage): boolean => type === interactionRecorded.name;

/** Who is to be forgotten, and up to which place: messages of one person come in their order. */
const lastErasures = (messages: readonly StreamMessage[]): Map<string, number> =>
  new Map(
    messages.flatMap(({ type, key }, place) => (type === interactionsErased.name ? [[key, place]] : [])),
  );

const toRecorded = ({ id, data }: StreamMessage): RecordedInteraction => ({
  id,
  ...(data as RecordedInteraction),
});
