import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { CLOCK, LOGGER } from '@rover/platform';
import type { Clock, Logger } from '@rover/platform';
import type { ItemFit } from '@rover/scoring';
import { InteractionFeed } from '../interactions/interaction-feed.service.js';
import type { InteractionListener } from '../interactions/interaction-feed.service.js';
import type { KnownInteraction } from '../interactions/known-interaction.js';
import { TrainingThreads } from '../models/threads/training-threads.service.js';
import { Knowledge } from './knowledge.service.js';
import { ShopperLoader } from './shopper-loader.service.js';

const entry = new URL('./fit-items.worker.js', import.meta.url);

const LOOK_MS = 2_000;
/** A model that lacks a tenth of the people is fitted again after a minute, one that lacks anything after ten. */
const SOON_MS = 60_000;
const LATE_MS = 10 * 60_000;
const MUCH = 0.1;

/** People whose changes enter the model at once, in pairs: one pass over it serves two. */
const PAIR = 2;
/** A model so large that a pass takes longer, ms, waits for its next fit: serving goes first. */
const PASS_MS = 5;

/**
 * Keeps what similar people tell up to date. What a person does counts for themselves at once. For others it enters the
 * model exactly, person by person, as long as that takes milliseconds; a fit in a thread takes in the rest, with what is
 * new to everybody.
 */
@Injectable()
export class CollaborativeFits
  implements InteractionListener, OnApplicationBootstrap, BeforeApplicationShutdown
{
  #timer?: NodeJS.Timeout;
  #fitting: Promise<void> = Promise.resolve();
  #isFitting = false;
  #fittedAt?: number;
  #changes = 0;
  #passMs = 0;

  constructor(
    private readonly knowledge: Knowledge,
    private readonly loader: ShopperLoader,
    private readonly threads: TrainingThreads,
    feed: InteractionFeed,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    feed.add(this);
  }

  /** When the serving model was fitted, epoch ms; undefined before the first time. */
  get fittedAt(): number | undefined {
    return this.#fittedAt;
  }

  heard(interactions: readonly KnownInteraction[]): void {
    this.#changes += interactions.length;
  }

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => this.#look(), LOOK_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.#timer);
    await this.#fitting;
  }

  #look(): void {
    if (!this.loader.isLoaded || this.#isFitting) return;
    if (this.#isDue()) this.#fitting = this.fit();
    else this.#catchUp();
  }

  #isDue(): boolean {
    const { people } = this.knowledge.collaborative;
    if (people === 0) return false;
    if (this.#fittedAt === undefined) return true;
    const age = this.clock.now() - this.#fittedAt;
    return (this.#changes > 0 && age > LATE_MS) || (this.#changes > MUCH * people && age > SOON_MS);
  }

  #catchUp(): void {
    const { collaborative } = this.knowledge;
    if (collaborative.behind === 0 || this.#passMs > PASS_MS) return;
    const started = performance.now();
    collaborative.catchUp(PAIR);
    this.#passMs = performance.now() - started;
  }

  /** Fits in a thread; the model of before serves meanwhile, and goes on serving when the fit fails. */
  async fit(): Promise<void> {
    const { collaborative } = this.knowledge;
    this.#isFitting = true;
    const started = performance.now();
    const pending = collaborative.prepareFit();
    this.#changes = 0;
    try {
      collaborative.adopt(pending, await this.threads.run<ItemFit>({ entry, order: pending.order }));
      this.#fittedAt = this.clock.now();
      this.#passMs = 0;
      const { items, people } = collaborative;
      this.logger.info(
        { items, people, ms: Math.round(performance.now() - started) },
        'Similar people are known',
      );
    } catch (err) {
      this.logger.warn({ err }, 'Similar people were not fitted');
    } finally {
      this.#isFitting = false;
    }
  }
}
