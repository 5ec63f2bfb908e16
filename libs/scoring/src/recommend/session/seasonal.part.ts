import type { Catalogue } from '../catalogue/catalogue.js';
import { Fact, FACTS } from '../catalogue/facts.js';
import type { SeasonalFactors } from '../seasonal/seasonal-factors.js';
import { seasonalConfidence } from '../seasonal/seasons.js';
import type { Part, Plea } from './part.js';
import type { Pool } from './pool.js';

const BODIES = 2;
const PER_BODY = 15;

/** What suits the time of the year. */
export class SeasonalPart implements Part {
  readonly name = 'seasonal';

  constructor(
    private readonly factors: SeasonalFactors,
    /** Of the northern hemisphere. */
    private readonly month: number,
    private readonly catalogue: Catalogue,
  ) {}

  propose(pool: Pool): void {
    const bodies = this.catalogue.bodies().map((body) => ({ body, ...this.factors.of(body, 0, this.month) }));
    bodies.sort((a, b) => b.multiplier - a.multiplier);
    for (const { body } of bodies.slice(0, BODIES)) pool.sample(this.catalogue.rowsOfBody(body), PER_BODY);
  }

  scores(rows: readonly number[]): Float64Array {
    const scores = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++) scores[i] = this.factorOf(rows[i]!).multiplier;
    return scores;
  }

  speakFor(row: number): Plea {
    const factor = this.factorOf(row);
    const percent = Math.round((factor.multiplier - 1) * 100);
    const text =
      percent === 0
        ? 'Sells as well now as all year'
        : `Sells ${Math.abs(percent)} % ${percent > 0 ? 'better' : 'worse'} at this time of the year`;
    return { confidence: seasonalConfidence(factor), reason: { code: 'season', text, params: { percent } } };
  }

  private factorOf(row: number) {
    const { facts } = this.catalogue;
    const at = row * FACTS;
    return this.factors.of(facts[at + Fact.bodyClass]!, facts[at + Fact.driveType]!, this.month);
  }
}
