import { DEFAULT_TASTE_WEIGHTS, type TasteWeights } from './behaviour/tastes.js';
import { DEFAULT_EVIDENCE, type EvidenceCurve } from './fusion/evidence.js';
import { type PartWeights, checkedWeights } from './fusion/parts.js';

export interface RecommenderOptions {
  /** Of the parts; default {@link DEFAULT_PART_WEIGHTS}. */
  weights: PartWeights;
  evidence: EvidenceCurve;
  tastes: TasteWeights;
  /** Candidates that all parts score, at least; default 200. */
  poolSize: number;
  /** Candidates for each place of a long list, if that is more; default 4. */
  perPlace: number;
  /** Candidates, the best of all, that a diverse list is chosen from, for each one shown; default 5. */
  choice: number;
  /** Weight of relevance against difference, 0–1; default .8. */
  lambda: number;
  /** Entries of one seller in a list, as long as there are others; default 3. */
  perSeller: number;
}

/** Options of which any may be left out. Weights are checked by part. */
export type GivenRecommenderOptions = Partial<Omit<RecommenderOptions, 'weights'>> & {
  weights?: Readonly<Record<string, number>>;
};

/** The options with defaults filled in. @throws PartWeightsError */
export function checkedOptions(given: GivenRecommenderOptions): RecommenderOptions {
  return {
    evidence: DEFAULT_EVIDENCE,
    tastes: DEFAULT_TASTE_WEIGHTS,
    poolSize: 200,
    perPlace: 4,
    choice: 5,
    lambda: 0.8,
    perSeller: 3,
    ...given,
    weights: checkedWeights(given.weights ?? {}),
  };
}
