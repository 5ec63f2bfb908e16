import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Sweeps } from '@rover/persistence';
import { CLOCK, CONFIG } from '@rover/platform';
import type { Clock } from '@rover/platform';
import type { IngestConfig } from '../ingest.config.js';
import { ImportRepository } from './import.repository.js';
import type { Waiting } from './import.repository.js';

const MOST_EVERY_MS = 60_000;
const STUCK_MS = 30 * 60_000;

/**
 * Gives up imports that nobody will end: the gateway that sent the rows fell silent before it had sent them all, or,
 * for half an hour, no service has come further with what it had sent.
 */
@Injectable()
export class ImportJanitor implements OnApplicationBootstrap {
  readonly #silenceMs: number;
  readonly #startedAt: number;

  constructor(
    private readonly imports: ImportRepository,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) config: IngestConfig,
  ) {
    this.#silenceMs = config.importSilenceSeconds * 1_000;
    this.#startedAt = clock.now();
  }

  onApplicationBootstrap(): void {
    const everyMs = Math.min(MOST_EVERY_MS, this.#silenceMs / 4);
    this.sweeps.keep({ name: 'imports', everyMs, run: () => this.sweep() });
  }

  /** Answers how many imports were given up. */
  async sweep(): Promise<number> {
    const seconds = this.#silenceMs / 1_000;
    const silence = `The gateway that sent the file fell silent for ${seconds} seconds. Send the file again.`;
    const silent = await this.#giveUp('sender', this.#silenceMs, silence);
    return silent + (await this.#giveUp('services', STUCK_MS, 'Nothing came of it for half an hour.'));
  }

  /** Silence counts from our own start: while we were away nobody could be heard, and what was said waits for us. */
  async #giveUp(waiting: Waiting, patienceMs: number, reason: string): Promise<number> {
    const now = this.clock.now();
    if (now - this.#startedAt < patienceMs) return 0;
    return this.imports.giveUp(waiting, new Date(now - patienceMs), { reason, at: new Date(now) });
  }
}
