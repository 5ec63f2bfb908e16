import type { Behaviour, TasteSubject } from '../behaviour/behaviour.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { Fact, FACTS } from '../catalogue/facts.js';
import type { Part, Plea } from './part.js';
import type { Pool } from './pool.js';

const CATEGORIES = 3;
const PER_CATEGORY = 20;
const LOOKED_AT = 60;
const FULL_EVIDENCE = 10;
const WORDS = { category: 'body class', price: 'price range', seller: 'seller' } as const;

/** What meets the tastes that speak from what a person did and said. */
export class BehaviourPart implements Part {
  readonly name = 'behaviour';

  constructor(
    /** In the codes of the catalogue. */
    private readonly behaviour: Behaviour<number>,
    private readonly events: number,
    private readonly catalogue: Catalogue,
  ) {}

  propose(pool: Pool): void {
    const favourites = [...this.behaviour.tastes.categories].sort((a, b) => b[1] - a[1]).slice(0, CATEGORIES);
    for (const [category] of favourites) {
      const rows = this.catalogue.rowsOfBody(category);
      pool.best(rows, { count: PER_CATEGORY, most: LOOKED_AT }, (row) => this.score(row));
    }
  }

  scores(rows: readonly number[]): Float64Array {
    const scores = new Float64Array(rows.length);
    if (!this.behaviour.empty) for (let i = 0; i < rows.length; i++) scores[i] = this.score(rows[i]!);
    return scores;
  }

  /** Confidence grows with what is known of the person; what they only declared counts like one event. */
  speakFor(row: number): Plea {
    const fit = this.behaviour.fit(this.subjectOf(row));
    const met = (['category', 'price', 'seller'] as const).filter((side) => fit[side] > 0.5);
    const what =
      met.length > 0 ? `your ${met.map((side) => WORDS[side]).join(' and ')}` : 'some of your interests';
    return {
      confidence: Math.min(Math.max(this.events, 1) / FULL_EVIDENCE, 1),
      reason: { code: 'yourTaste', text: `Meets ${what}`, params: { met } },
    };
  }

  private score(row: number): number {
    return this.behaviour.score(this.subjectOf(row));
  }

  private subjectOf(row: number): TasteSubject<number> {
    const { facts } = this.catalogue;
    const at = row * FACTS;
    return {
      category: facts[at + Fact.bodyClass]! || undefined,
      sellerId: facts[at + Fact.sellerId]! || undefined,
      currency: facts[at + Fact.currency]! || undefined,
      logPrice: facts[at + Fact.logPrice]!,
    };
  }
}
