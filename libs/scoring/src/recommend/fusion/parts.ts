/** The parts that a recommendation is made of. */
export const recommendationParts = ['collaborative', 'content', 'trending', 'seasonal', 'behaviour'] as const;
export type RecommendationPart = (typeof recommendationParts)[number];

export type PartWeights = Readonly<Record<RecommendationPart, number>>;

/** How much each part counts before evidence and context have their say. */
export const DEFAULT_PART_WEIGHTS: PartWeights = {
  collaborative: 0.3,
  content: 0.25,
  trending: 0.15,
  seasonal: 0.15,
  behaviour: 0.15,
};

/** Weights that cannot be used; `errors` says which and why. */
export class PartWeightsError extends Error {
  override readonly name = 'PartWeightsError';
  readonly code = 'RECOMMENDATION_WEIGHTS_INVALID';

  constructor(readonly errors: readonly { path: string; message: string }[]) {
    super(
      `Weights of recommendations: ${errors.map(({ path, message }) => `${path} ${message}`).join('; ')}`,
    );
  }
}

/**
 * Weights as they were given, with the defaults for those that were not.
 * @throws PartWeightsError when one is no number from 0 on, has no part, or none is above 0
 */
export function checkedWeights(given: Readonly<Record<string, number>>): PartWeights {
  const parts: readonly string[] = recommendationParts;
  const errors = Object.entries(given).flatMap(([path, weight]) => {
    if (!parts.includes(path)) return [{ path, message: 'is no part of a recommendation' }];
    return Number.isFinite(weight) && weight >= 0
      ? []
      : [{ path, message: `is to be 0 or more, not ${weight}` }];
  });
  const weights: PartWeights = { ...DEFAULT_PART_WEIGHTS, ...given };
  if (errors.length === 0 && !recommendationParts.some((part) => weights[part] > 0))
    errors.push({ path: 'weights', message: 'need one above 0' });
  if (errors.length > 0) throw new PartWeightsError(errors);
  return weights;
}
