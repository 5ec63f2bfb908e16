import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { modelPromoted, modelTrained, topics } from '@rover/contracts';
import type { Listing } from '@rover/contracts';
import { HealthRegistry, LOGGER, STREAMS, untilDone } from '@rover/platform';
import type { Logger } from '@rover/platform';
import { StreamTail } from '@rover/redis-streams';
import type { StreamMessage, StreamsOptions } from '@rover/redis-streams';
import { marketKeyOf } from '@rover/scoring';
import { ListingRepository } from '../listings/listing.repository.js';
import { MarketService } from './market.service.js';
import { ModelService } from './model.service.js';

/** How far this replica may be behind others, ms. Its own changes it knows at once. */
const FOLLOW_PACE_MS = 50;

/**
 * Fills the market's memory at start and keeps it up to date with what other replicas write.
 *
 * The streams are followed from before the first row is read: what changes in between is seen twice rather than never,
 * and the version that each listing carries makes the second time harmless.
 */
@Injectable()
export class MarketLoader implements OnModuleInit, OnApplicationShutdown {
  readonly #tail: StreamTail;
  #loading?: Promise<void>;
  #loaded = false;
  #stopped = false;

  constructor(
    private readonly market: MarketService,
    private readonly models: ModelService,
    private readonly listings: ListingRepository,
    health: HealthRegistry,
    @Inject(STREAMS) streams: StreamsOptions,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    health.register({ name: 'market', critical: true, run: () => this.#check() });
    this.#tail = new StreamTail({
      ...streams,
      topics: [topics.deals, topics.models],
      paceMs: FOLLOW_PACE_MS,
      onMessages: (messages) => this.#follow(messages),
      onGap: () => this.#reload(),
    });
  }

  /** Does not wait: the process lives and says that it is not ready while PostgreSQL or Redis is away. */
  onModuleInit(): void {
    this.#loading = this.#start();
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    await this.#tail.stop();
    await this.#loading;
  }

  async #start(): Promise<void> {
    await this.#untilDone(() => this.#tail.start());
    await this.#load();
  }

  #reload(): void {
    this.#loading = this.#loading?.then(() => this.#load());
  }

  async #load(): Promise<void> {
    await this.#untilDone(async () => {
      const sizes = new Map<string, number>();
      for await (const portion of this.listings.all()) {
        this.market.take(portion);
        for (const market of portion.map(marketKeyOf)) sizes.set(market, (sizes.get(market) ?? 0) + 1);
      }
      // Afterwards, because a market is valued faster as a whole than listing by listing.
      await this.models.takeChampion(this.market.table);
      await this.models.valued();
      await this.models.loaded(sizes, this.market.table);
      await this.models.trainDue(this.market.table);
    });
    this.#loaded = true;
    this.logger.info({ listings: this.market.table.size }, 'The market is loaded');
  }

  #untilDone(work: () => Promise<void>): Promise<void> {
    return untilDone(work, {
      isOver: () => this.#stopped,
      failed: (err) => this.logger.warn({ err }, 'The market cannot be loaded, trying again'),
    });
  }

  async #follow(messages: readonly StreamMessage[]): Promise<void> {
    this.market.take(messages.flatMap(listingOf));
    const heard = new Set(messages.map(({ type }) => type));
    if (heard.has(modelTrained.name)) await this.models.takeNewest();
    if (heard.has(modelPromoted.name)) await this.models.takeChampion(this.market.table);
  }

  async #check(): Promise<void> {
    if (!this.#loaded) throw new Error('The market is still being loaded');
  }
}

/** Not all that is said of the market is about a listing. */
function listingOf({ topic, data }: StreamMessage): Listing | [] {
  return topic === topics.deals.name ? ((data as { listing?: Listing }).listing ?? []) : [];
}
