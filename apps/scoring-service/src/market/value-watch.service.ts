import { Injectable } from '@nestjs/common';
import type { Listing, ModelKind } from '@rover/contracts';
import type { FeatureProfile } from '@rover/scoring';
import type { WatchedPromise } from '../drift/drift-check.js';
import { DriftInputs } from '../drift/drift-inputs.service.js';
import { DriftService } from '../drift/drift.service.js';
import type { DriftSource } from '../drift/drift.service.js';
import { Observations } from '../drift/observations.service.js';
import { Champions } from '../models/champions.service.js';
import type { ChampionUser } from '../models/champions.service.js';
import { toFacts } from './listing-facts.js';
import { MarketService } from './market.service.js';

/** The share of asking prices that a market value range says it holds. */
const PROMISED = 0.8;

/** Watches market values: whether their ranges hold the asking prices of listings that arrive. */
@Injectable()
export class ValueWatch implements ChampionUser, DriftSource {
  readonly kind: ModelKind = 'marketValue';
  readonly profile: readonly FeatureProfile[] = [];
  version?: number;

  constructor(
    private readonly market: MarketService,
    private readonly observations: Observations,
    private readonly inputs: DriftInputs,
    champions: Champions,
    drift: DriftService,
  ) {
    champions.serve(this);
    drift.watch(this);
  }

  use(champion: { readonly version: number } | undefined): void {
    this.version = champion?.version;
  }

  /** Compares listings that the model has not seen with what it says of them. Call it before they join the market. */
  arrived(listings: readonly Listing[]): void {
    if (this.version === undefined) return;
    const held = listings.flatMap((listing) => {
      const value = this.market.table.appraise(toFacts(listing));
      if (!value || !('low' in value)) return [];
      return [listing.askingPrice >= value.low && listing.askingPrice <= value.high];
    });
    const counts = { rows: held.length, inside: held.filter(Boolean).length };
    this.observations.held(this.kind, this.version, counts);
  }

  async promises(version: number): Promise<WatchedPromise[]> {
    return [{ signal: 'coverage', check: await this.inputs.coverage(this.kind, version, PROMISED) }];
  }
}
