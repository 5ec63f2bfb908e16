import type { Catalogue } from '../catalogue/catalogue.js';
import type { RecommendationReason } from '../recommendation.js';
import {
  type Hemisphere,
  type SeasonalFactor,
  type Seasons,
  seasonalConfidence,
} from '../seasonal/seasons.js';
import type { Part } from './part.js';
import type { Pool } from './pool.js';

const BODIES = 2;
const PER_BODY = 15;
/** More kinds of drive than there are. */
const MOST_DRIVES = 4_096;

/** What suits the time of the year. */
export class SeasonalPart implements Part {
  readonly name = 'seasonal';
  private readonly known = new Map<number, SeasonalFactor>();

  constructor(
    private readonly seasons: Seasons,
    private readonly when: { now: number; hemisphere: Hemisphere },
    private readonly catalogue: Catalogue,
  ) {}

  propose(pool: Pool): void {
    const bodies = this.catalogue.bodies().map((body) => ({ body, ...this.factor(body, 0) }));
    bodies.sort((a, b) => b.multiplier - a.multiplier);
    for (const { body } of bodies.slice(0, BODIES)) pool.sample(this.catalogue.rowsOfBody(body), PER_BODY);
  }

  score(row: number): number {
    return this.factorOf(row).multiplier;
  }

  confidence(row: number): number {
    return seasonalConfidence(this.factorOf(row));
  }

  reason(row: number): RecommendationReason {
    const percent = Math.round((this.score(row) - 1) * 100);
    const text =
      percent === 0
        ? 'Sells as well now as all year'
        : `Sells ${Math.abs(percent)} % ${percent > 0 ? 'better' : 'worse'} at this time of the year`;
    return { code: 'season', text };
  }

  private factorOf(row: number): SeasonalFactor {
    return this.factor(this.catalogue.fact(row, 'bodyClass'), this.catalogue.fact(row, 'driveType'));
  }

  private factor(body: number, drive: number): SeasonalFactor {
    const key = body * MOST_DRIVES + drive;
    let factor = this.known.get(key);
    if (!factor) this.known.set(key, (factor = this.work(body, drive)));
    return factor;
  }

  private work(body: number, drive: number): SeasonalFactor {
    const bodyClass = this.catalogue.text('bodyClass', body);
    const driveType = this.catalogue.text('driveType', drive);
    return this.seasons.of({ bodyClass, driveType }, this.when.now, this.when.hemisphere);
  }
}
