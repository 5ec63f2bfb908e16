const FIRST_MS = 15_000;
const LONGEST_MS = 3_600_000;

/**
 * How long to wait after an attempt, ms: twice as long after each, an hour at most; half of it by chance, so that what
 * failed together does not come again together.
 * @param chance in [0, 1)
 */
export function pauseAfter(attempt: number, chance: number): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt - 1, 20));
  return whole / 2 + (whole / 2) * chance;
}
