import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { HealthRegistry, LOGGER, untilDone } from '@rover/platform';
import type { Logger } from '@rover/platform';
import { InteractionRepository } from '../interactions/interaction.repository.js';
import { MOST_PEOPLE } from './knowledge.service.js';
import { ShopperMemory } from './shopper-memory.service.js';

/** Rows of the table that are looked at for people who did something lately. */
const LATEST_ROWS = 1_000_000;
/** Rows that are read at most: whoever is not among them is read when they come. */
const MOST_ROWS = 2_000_000;
const PORTION = 500;

/** Remembers, when the process starts, the people who did something last. */
@Injectable()
export class ShopperLoader implements OnModuleInit, OnApplicationShutdown {
  #loading?: Promise<void>;
  #loaded = false;
  #stopped = false;

  constructor(
    private readonly memory: ShopperMemory,
    private readonly interactions: InteractionRepository,
    health: HealthRegistry,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    health.register({ name: 'shoppers', critical: true, run: () => this.#check() });
  }

  get isLoaded(): boolean {
    return this.#loaded;
  }

  onModuleInit(): void {
    this.#loading = this.#load();
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    await this.#loading;
  }

  async #load(): Promise<void> {
    await untilDone(() => this.#recall(), {
      isOver: () => this.#stopped,
      failed: (err) => this.logger.warn({ err }, 'Profiles cannot be read, trying again'),
    });
  }

  /** The latest last, so that they make room last. */
  async #recall(): Promise<void> {
    const latest = await this.interactions.activeUsers({ rows: LATEST_ROWS, users: MOST_PEOPLE });
    const users = latest.reverse();
    let rows = 0;
    for (let from = 0; from < users.length && rows < MOST_ROWS && !this.#stopped; from += PORTION)
      rows += await this.memory.recall(users.slice(from, from + PORTION));
    this.#loaded = true;
    this.logger.info({ users: users.length, rows }, 'Profiles are loaded');
  }

  async #check(): Promise<void> {
    if (!this.#loaded) throw new Error('Profiles are still being loaded');
  }
}
