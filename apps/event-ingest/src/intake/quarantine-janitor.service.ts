import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Database } from '@rover/persistence';
import { CLOCK, LOGGER } from '@rover/platform';
import type { Clock, Logger } from '@rover/platform';
import { QuarantineRepository } from './quarantine.repository.js';

const EVERY_MS = 10 * 60_000;
const KEPT_MS = 14 * 86_400_000;

/** Forgets quarantined input after two weeks. */
@Injectable()
export class QuarantineJanitor implements OnApplicationBootstrap, OnModuleDestroy {
  #timer?: NodeJS.Timeout;

  constructor(
    private readonly database: Database,
    private readonly quarantine: QuarantineRepository,
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

  sweep(): Promise<number> {
    return this.quarantine.forget(this.database, new Date(this.clock.now() - KEPT_MS));
  }

  async #sweepQuietly(): Promise<void> {
    await this.sweep().catch((err: unknown) =>
      this.logger.warn({ err }, 'The quarantine was not swept, trying again'),
    );
  }
}
