import { Inject, Injectable } from '@nestjs/common';
import type { ModelKind } from '@rover/contracts';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { checkCoverage } from '@rover/scoring';
import type { PromiseCheck } from '@rover/scoring';
import { ObservationRepository } from './observation.repository.js';
import type { InputCount } from './observation.repository.js';

/** Days of inputs and ranges that are compared with the training. */
const DAYS = 7;
const DAY_MS = 86_400_000;

/** What champions were asked of late, and what their ranges held. */
@Injectable()
export class DriftInputs {
  constructor(
    private readonly observations: ObservationRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  recent(kind: ModelKind, version: number): Promise<Pick<InputCount, 'feature' | 'bin' | 'rows'>[]> {
    return this.observations.inputs(kind, version, this.#after());
  }

  /** How the ranges of the last days were kept, of those that were counted by `Observations.held`. */
  async coverage(kind: ModelKind, version: number, promised: number): Promise<PromiseCheck> {
    const { rows, inside } = await this.observations.ranges(kind, version, this.#after());
    return checkCoverage(rows, inside, promised);
  }

  #after(): string {
    return new Date(this.clock.now() - DAYS * DAY_MS).toISOString().slice(0, 10);
  }
}
