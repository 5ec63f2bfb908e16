/** Fewer pairs than this tell nothing. */
export const LEAST_PAIRS = 30;

/**
 * Two-sided 95 % point of Student's t with 29 degrees of freedom, those of {@link LEAST_PAIRS}; with more pairs the
 * interval is a little wider than it need be, which errs on the side of what serves.
 */
const T = 2.045;

export type Verdict = 'better' | 'worse' | 'undecided';

/** How the errors of one model compare with those of another on the same rows. */
export interface PairedComparison {
  readonly pairs: number;
  /** Mean of first − second: below zero the first is better. */
  readonly meanDifference: number;
  /** The interval that holds the true mean difference in 95 of 100 samples. */
  readonly low: number;
  readonly high: number;
  /** What is said of the first: `undecided` when the interval holds zero, or with fewer than {@link LEAST_PAIRS}. */
  readonly verdict: Verdict;
}

/**
 * Paired t-interval of the differences of two models' errors, row by row. Rows differ far more than models do; pairing
 * takes out what both find hard, so that a small gain shows in a few hundred rows.
 * @throws RangeError when the two are not of one length
 */
export function comparePaired(first: ArrayLike<number>, second: ArrayLike<number>): PairedComparison {
  if (first.length !== second.length) throw new RangeError('Errors of the same rows are needed');
  const pairs = first.length;
  const differences = Float64Array.from(first, (error, i) => error - second[i]!);
  const meanDifference = pairs === 0 ? 0 : differences.reduce((sum, each) => sum + each, 0) / pairs;
  const squares = differences.reduce((sum, each) => sum + (each - meanDifference) ** 2, 0);
  const half = pairs < 2 ? Infinity : T * Math.sqrt(squares / (pairs - 1) / pairs);
  const [low, high] = [meanDifference - half, meanDifference + half];
  return { pairs, meanDifference, low, high, verdict: verdictOf(pairs, low, high) };
}

function verdictOf(pairs: number, low: number, high: number): Verdict {
  if (pairs < LEAST_PAIRS) return 'undecided';
  if (high < 0) return 'better';
  return low > 0 ? 'worse' : 'undecided';
}
