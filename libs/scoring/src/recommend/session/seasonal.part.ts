import type { Catalogue, CatalogueEntry } from '../catalogue/catalogue.js';
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

/** What suits the time of the year. */
export class SeasonalPart implements Part {
  readonly name = 'seasonal';
  private readonly known = new Map<string, SeasonalFactor>();

  constructor(
    private readonly seasons: Seasons,
    private readonly when: { now: number; hemisphere: Hemisphere },
    private readonly catalogue: Catalogue,
  ) {}

  propose(pool: Pool): void {
    const bodies = [...this.catalogue.bodies()].map((body) => ({ body, ...this.factor(body, 0) }));
    bodies.sort((a, b) => b.multiplier - a.multiplier || a.body - b.body);
    for (const { body } of bodies.slice(0, BODIES)) pool.sample(this.catalogue.rowsOfBody(body), PER_BODY);
  }

  score({ codes }: CatalogueEntry): number {
    return this.factor(codes.bodyClass, codes.driveType).multiplier;
  }

  confidence({ codes }: CatalogueEntry): number {
    return seasonalConfidence(this.factor(codes.bodyClass, codes.driveType));
  }

  reason(vehicle: CatalogueEntry): RecommendationReason {
    const percent = Math.round((this.score(vehicle) - 1) * 100);
    const text =
      percent === 0
        ? 'Sells as well now as all year'
        : `Sells ${Math.abs(percent)} % ${percent > 0 ? 'better' : 'worse'} at this time of the year`;
    return { code: 'season', text };
  }

  private factor(body: number, drive: number): SeasonalFactor {
    const key = `${body} ${drive}`;
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
