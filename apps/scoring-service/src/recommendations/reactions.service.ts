import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { CLOCK, LOGGER } from '@rover/platform';
import type { Clock, Logger } from '@rover/platform';
import { InteractionFeed } from '../interactions/interaction-feed.service.js';
import type { InteractionListener } from '../interactions/interaction-feed.service.js';
import type { KnownInteraction } from '../interactions/known-interaction.js';
import { Knowledge } from './knowledge.service.js';
import { ListPusher } from './list-pusher.service.js';
import { RecommendationMetrics } from './recommendation-metrics.service.js';
import { StatsBook } from './stats-book.service.js';

type Outcome = Parameters<RecommendationMetrics['interacted']>[2];

/** Actions after which a person looks at the list at once. */
const atOnce: ReadonlySet<string> = new Set(['ADD_TO_CART', 'VIEW_VEHICLE', 'COMPLETE_PURCHASE']);

const BATCH_MS = 1_000;
/** What happened longer ago teaches, and nobody waits for a list: histories are brought over by the thousand. */
const PRESENT_MS = 5 * 60_000;
/** Actions that wait at most; the oldest ones make room, as the person's next action brings a list anyway. */
const MOST_WAITING = 10_000;

/** Answers what people do with new lists: some actions at once, others together each second. */
@Injectable()
export class Reactions implements InteractionListener, BeforeApplicationShutdown {
  #waiting: KnownInteraction[] = [];
  #timer?: NodeJS.Timeout;
  #flushing: Promise<void> = Promise.resolve();

  constructor(
    private readonly pusher: ListPusher,
    private readonly stats: StatsBook,
    private readonly metrics: RecommendationMetrics,
    private readonly knowledge: Knowledge,
    feed: InteractionFeed,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    feed.add(this);
    metrics.queue(() => this.waiting);
  }

  /** Actions that wait for the end of their second. */
  get waiting(): number {
    return this.#waiting.length;
  }

  async recorded(interactions: readonly KnownInteraction[]): Promise<void> {
    const isPresent = ({ time }: KnownInteraction) => this.clock.now() - time < PRESENT_MS;
    const present = interactions.filter(isPresent);
    this.#count(
      interactions.filter((one) => !isPresent(one)),
      'learned',
    );
    this.#wait(present.filter(({ action }) => !atOnce.has(action)));
    await this.#push(present.filter(({ action }) => atOnce.has(action)));
  }

  /** Drops what waits, here; answers how much it was. */
  clear(): number {
    return this.#waiting.splice(0).length;
  }

  cleared(): void {
    this.clear();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearTimeout(this.#timer);
    this.#flush();
    await this.#flushing;
  }

  #wait(interactions: readonly KnownInteraction[]): void {
    if (interactions.length === 0) return;
    this.#waiting = [...this.#waiting, ...interactions].slice(-MOST_WAITING);
    this.#timer ??= setTimeout(() => this.#flush(), BATCH_MS).unref();
  }

  #flush(): void {
    this.#timer = undefined;
    const batch = this.#waiting.splice(0);
    this.#flushing = this.#flushing.then(() => this.#push(batch));
  }

  /** A list that cannot be sent is no reason to take an action in again. */
  async #push(interactions: readonly KnownInteraction[]): Promise<void> {
    if (interactions.length === 0) return;
    const started = performance.now();
    try {
      await this.pusher.push(interactions);
      this.#count(interactions, 'answered', performance.now() - started);
    } catch (err) {
      this.logger.warn({ err, actions: interactions.length }, 'Lists were not pushed');
      this.#count(interactions, 'failed');
    }
  }

  #count(interactions: readonly KnownInteraction[], outcome: Outcome, ms?: number): void {
    const { profiles } = this.knowledge;
    for (const interaction of interactions) {
      const { action, userId } = interaction;
      const [pushed, failed] = [Number(outcome === 'answered'), Number(outcome === 'failed')];
      this.stats.count({ action, events: 1, pushed, failed, ms });
      this.metrics.interacted(interaction, profiles.of(userId).events, outcome);
    }
  }
}
