/** Population stability below which nothing has changed, and above which the model sees another world (Siddiqi 2006). */
export const PSI = { stable: 0.1, drifting: 0.2, leastRows: 200 } as const;

/**
 * Population stability index: Σ (actual − expected) · ln(actual / expected) over the bins. Below .1 is stable, above .2
 * is a shift that asks for a new model. Half a row is added to each bin, so that an empty one is finite.
 *
 * Of the index, what sampling alone brings about is taken off: for `rows` rows and b bins that is (b − 1) / rows on
 * average (Yurdakul 2018), which would make a feature of many bins look unstable with few rows.
 */
export function populationStability(expected: readonly number[], counts: readonly number[]): number {
  const rows = counts.reduce((sum, count) => sum + count, 0);
  if (rows === 0) return 0;
  const total = rows + counts.length / 2;
  let index = 0;
  counts.forEach((count, bin) => {
    const actual = (count + 0.5) / total;
    const before = (expected[bin]! * rows + 0.5) / total;
    index += (actual - before) * Math.log(actual / before);
  });
  return Math.max(0, index - (counts.length - 1) / rows);
}
