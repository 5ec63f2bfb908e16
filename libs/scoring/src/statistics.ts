/**
 * The least value that at least `share` (0–1) of the values, or of their weight, do not exceed: the nearest rank,
 * so that a weight of 2 means what the value twice means. NaN for no values.
 */
export function quantileOf(values: ArrayLike<number>, share: number, weights?: ArrayLike<number>): number {
  if (weights) return weightedQuantile(values, share, weights);
  const copy = Float64Array.from(values);
  if (copy.length === 0) return Number.NaN;
  const rank = Math.ceil(share * copy.length - 1e-9) - 1;
  return select(copy, Math.min(Math.max(rank, 0), copy.length - 1));
}

function weightedQuantile(values: ArrayLike<number>, share: number, weights: ArrayLike<number>): number {
  const order = Int32Array.from({ length: values.length }, (_, i) => i);
  order.sort((a, b) => values[a]! - values[b]!);
  let total = 0;
  for (const i of order) total += weights[i]!;
  let below = 0;
  for (const i of order) {
    below += weights[i]!;
    if (below >= share * total - 1e-9 * total) return values[i]!;
  }
  return order.length > 0 ? values[order[order.length - 1]!]! : Number.NaN;
}

/** The value at `rank` of the values in ascending order (Hoare's selection). Reorders `values`. */
function select(values: Float64Array, rank: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const value = values[i]!;
      values[i++] = values[j]!;
      values[j--] = value;
    }
    if (rank <= j) high = j;
    else if (rank >= i) low = i;
    else break;
  }
  return values[rank]!;
}

/** The middle value, or the mean of the two middle ones; NaN for no values. */
export function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
