import { type PartWeights, recommendationParts } from './parts.js';

/** How weights change with what is known of a person: factors up to `few` events, from `many` on, straight between. */
export interface EvidenceCurve {
  few: number;
  many: number;
  atFew: PartWeights;
  atMany: PartWeights;
}

/**
 * Who has done next to nothing is best served with what everybody wants; who has done much, with what they do. Up
 * to 3 events trending outweighs every other part; from 10 on behaviour outweighs trending, and what similar people
 * do, which only then can be told, counts half as much again. (On movies this does a little better than the fixed
 * weights, and giving behaviour itself more does worse.)
 */
export const DEFAULT_EVIDENCE: EvidenceCurve = {
  few: 3,
  many: 10,
  atFew: { collaborative: 0.5, content: 0.5, trending: 2, seasonal: 1, behaviour: 0.5 },
  atMany: { collaborative: 1.5, content: 1, trending: 0.75, seasonal: 1, behaviour: 1 },
};

/** Weights for a person with so many events. They do not add up to 1: that is left to the fusion. */
export function weightsByEvidence(
  weights: PartWeights,
  events: number,
  curve: EvidenceCurve = DEFAULT_EVIDENCE,
): PartWeights {
  const share = Math.min(1, Math.max(0, (events - curve.few) / (curve.many - curve.few)));
  const scaled = recommendationParts.map((part) => {
    const factor = curve.atFew[part] + share * (curve.atMany[part] - curve.atFew[part]);
    return [part, weights[part] * factor] as const;
  });
  return Object.fromEntries(scaled) as Record<keyof PartWeights, number>;
}

/** Weights times factors; a part without a factor keeps its weight. */
export function scaledWeights(weights: PartWeights, factors: Partial<PartWeights>): PartWeights {
  const scaled = recommendationParts.map((part) => [part, weights[part] * (factors[part] ?? 1)] as const);
  return Object.fromEntries(scaled) as Record<keyof PartWeights, number>;
}
