import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { ModelKind } from '@rover/contracts';
import { Sweeps } from '@rover/persistence';
import { CLOCK, LOGGER } from '@rover/platform';
import type { Clock, Logger } from '@rover/platform';
import { countsOf } from '@rover/scoring';
import type { FeatureProfile, Frame } from '@rover/scoring';
import { ObservationRepository } from './observation.repository.js';
import type { InputCount, RangeCount } from './observation.repository.js';

/** A version that serves, and how its features were spread in training. */
export interface Profiled {
  readonly kind: ModelKind;
  readonly version: number;
  readonly profile: readonly FeatureProfile[];
}

const FLUSH_EVERY_MS = 30_000;

/**
 * Counts what models that serve are asked, and what their ranges hold. Counts wait in memory for up to half a minute;
 * they serve statistics, and what a crash loses of them is not missed.
 */
@Injectable()
export class Observations implements OnApplicationBootstrap, OnModuleDestroy {
  #inputs = new Map<string, InputCount>();
  #ranges = new Map<string, RangeCount>();

  constructor(
    private readonly observations: ObservationRepository,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'observations of models', everyMs: FLUSH_EVERY_MS, run: () => this.flush() });
  }

  async onModuleDestroy(): Promise<void> {
    await this.flush().catch((err: unknown) => this.logger.warn({ err }, 'Counts of model inputs are lost'));
  }

  /** Counts the rows of a frame that the model was asked about. */
  asked({ kind, version, profile }: Profiled, frame: Frame): void {
    const day = this.#today();
    for (const [feature, counts] of countsOf(profile, frame))
      counts.forEach((rows, bin) => {
        const key = JSON.stringify([kind, version, day, feature, bin]);
        const before = this.#inputs.get(key)?.rows ?? 0;
        if (rows > 0) this.#inputs.set(key, { kind, version, day, feature, bin, rows: before + rows });
      });
  }

  /** Counts ranges and those of them that held what came. */
  held(kind: ModelKind, version: number, { rows, inside }: { rows: number; inside: number }): void {
    const day = this.#today();
    const key = JSON.stringify([kind, version, day]);
    const before = this.#ranges.get(key) ?? { rows: 0, inside: 0 };
    const sum = { rows: before.rows + rows, inside: before.inside + inside };
    if (rows > 0) this.#ranges.set(key, { kind, version, day, ...sum });
  }

  /** Writes what was counted. */
  async flush(): Promise<void> {
    const [inputs, ranges] = [this.#inputs, this.#ranges];
    [this.#inputs, this.#ranges] = [new Map(), new Map()];
    if (inputs.size > 0) await this.observations.addInputs([...inputs.values()]);
    if (ranges.size > 0) await this.observations.addRanges([...ranges.values()]);
    await this.observations.forget(this.#today());
  }

  #today(): string {
    return new Date(this.clock.now()).toISOString().slice(0, 10);
  }
}
