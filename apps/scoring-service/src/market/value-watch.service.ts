import { Injectable } from '@nestjs/common';
import type { Listing, ModelKind } from '@rover/contracts';
import type { FeatureProfile } from '@rover/scoring';
import type { WatchedPromise } from '../drift/drift-check.js';
import { DriftInputs } from '../drift/drift-inputs.service.js';
import { DriftService } from '../drift/drift.service.js';
import type { DriftSource } from '../drift/drift.service.js';
import { Observations } from '../drift/observations.service.js';
import type { MarketJudgement } from './market.service.js';
import { ModelService } from './model.service.js';

/** The share of asking prices that a market value range says it holds. */
const PROMISED = 0.8;

/** A new listing, and what the market says of it. */
export interface Arrival {
  readonly after: Listing;
  readonly judgement: MarketJudgement;
}

/** Watches market values: whether their ranges hold the asking prices of listings that arrive. */
@Injectable()
export class ValueWatch implements DriftSource {
  readonly kind: ModelKind = 'marketValue';
  readonly profile: readonly FeatureProfile[] = [];

  constructor(
    private readonly models: ModelService,
    private readonly observations: Observations,
    private readonly inputs: DriftInputs,
    drift: DriftService,
  ) {
    drift.watch(this);
  }

  get version(): number | undefined {
    return this.models.serving;
  }

  /** Compares listings that the model has not seen with what it said of them before they joined the market. */
  arrived(arrivals: readonly Arrival[]): void {
    if (this.version === undefined) return;
    const held = arrivals.flatMap(({ after: { askingPrice }, judgement: { marketValue } }) =>
      marketValue ? [askingPrice >= marketValue.low && askingPrice <= marketValue.high] : [],
    );
    const counts = { rows: held.length, inside: held.filter(Boolean).length };
    this.observations.held(this.kind, this.version, counts);
  }

  async promises(version: number): Promise<WatchedPromise[]> {
    return [{ signal: 'coverage', check: await this.inputs.coverage(this.kind, version, PROMISED) }];
  }
}
