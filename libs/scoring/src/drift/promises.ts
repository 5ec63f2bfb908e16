/** How often something came, beside how often it was said to. */
export interface PromiseCheck {
  readonly rows: number;
  /** Share that was promised, 0–1. */
  readonly promised: number;
  /** Share that came, 0–1. */
  readonly observed: number;
  /** |observed − promised|. */
  readonly gap: number;
  /** How many standard deviations of chance the gap is. */
  readonly z: number;
}

/** A broken promise is one that chance does not explain and somebody would notice. */
export const PROMISES = { leastRows: 100, gap: 0.05, z: 3 } as const;

/**
 * Calibration in the large: do promised probabilities come true on average? Under them the number of ones has the
 * variance Σ p (1 − p).
 */
export function checkProbabilities(
  promised: ArrayLike<number>,
  came: ArrayLike<number>,
): PromiseCheck & { readonly brier: number } {
  const rows = promised.length;
  let [sum, variance, ones, squares] = [0, 0, 0, 0];
  for (let i = 0; i < rows; i++) {
    sum += promised[i]!;
    variance += promised[i]! * (1 - promised[i]!);
    ones += came[i]!;
    squares += (came[i]! - promised[i]!) ** 2;
  }
  return { ...checkOf({ rows, expected: sum, variance, came: ones }), brier: rows > 0 ? squares / rows : 0 };
}

/** Does a range hold the share of outcomes that it says? */
export const checkCoverage = (rows: number, inside: number, promised: number): PromiseCheck =>
  checkOf({ rows, expected: rows * promised, variance: rows * promised * (1 - promised), came: inside });

interface Sums {
  readonly rows: number;
  readonly expected: number;
  readonly variance: number;
  readonly came: number;
}

function checkOf({ rows, expected, variance, came }: Sums): PromiseCheck {
  if (rows === 0) return { rows, promised: 0, observed: 0, gap: 0, z: 0 };
  const [promised, observed] = [expected / rows, came / rows];
  const z = Math.abs(came - expected) / Math.sqrt(Math.max(variance, 1e-12));
  return { rows, promised, observed, gap: Math.abs(observed - promised), z };
}
