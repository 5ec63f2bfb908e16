/**
 * Weights that make up for outcomes still to come: a component that lasts long is seen to end only where it was watched
 * for long, so each outcome counts for those of its length that nobody could see yet (inverse probability of censoring;
 * all are censored by the same day, so that probability is a share). At most twenty times.
 * @param lasted days until each outcome
 * @param watched days from each forecast until today, of those with an outcome and of those without
 */
export function censoringWeights(lasted: ArrayLike<number>, watched: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(watched).sort();
  return Float64Array.from(lasted, (days) => {
    let shorter = 0;
    let high = sorted.length;
    while (shorter < high) {
      const middle = (shorter + high) >> 1;
      if (sorted[middle]! < days) shorter = middle + 1;
      else high = middle;
    }
    return 1 / Math.max(0.05, (sorted.length - shorter) / Math.max(1, sorted.length));
  });
}
