import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { CLOCK, LOGGER } from '@rover/platform';
import type { Clock, Logger } from '@rover/platform';
import { ImportRepository } from './import.repository.js';

const EVERY_MS = 60_000;
const PATIENCE_MS = 30 * 60_000;

/** Gives up imports that have not moved for half an hour: whoever sent the rows is gone, or they are dead letters. */
@Injectable()
export class ImportJanitor implements OnApplicationBootstrap, OnModuleDestroy {
  #timer?: NodeJS.Timeout;

  constructor(
    private readonly imports: ImportRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.#sweepQuietly(), EVERY_MS);
    this.#timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  /** Answers how many imports were given up. */
  sweep(): Promise<number> {
    const now = this.clock.now();
    return this.imports.giveUp(new Date(now - PATIENCE_MS), 'Nothing came for half an hour', new Date(now));
  }

  async #sweepQuietly(): Promise<void> {
    await this.sweep().catch((err: unknown) =>
      this.logger.warn({ err }, 'Imports were not looked after, trying again'),
    );
  }
}
