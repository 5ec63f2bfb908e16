/** Predictions of about the same probability, and what came of them. */
export interface ReliabilityBin {
  readonly rows: number;
  /** Mean probability that was predicted. */
  readonly predicted: number;
  /** Share of 1s that came. */
  readonly observed: number;
}

/** Predictions in order of their probability, in `bins` bins of about as many rows each; fewer where there are few. */
export function reliabilityBins(
  target: ArrayLike<number>,
  predicted: ArrayLike<number>,
  bins = 10,
): ReliabilityBin[] {
  const order = Int32Array.from({ length: target.length }, (_, i) => i);
  order.sort((a, b) => predicted[a]! - predicted[b]! || a - b);
  const edges = Array.from({ length: bins + 1 }, (_, i) => Math.round((i * order.length) / bins));
  return edges
    .slice(1)
    .map((end, i) => binOf(order.subarray(edges[i], end), target, predicted))
    .filter(({ rows }) => rows > 0);
}

function binOf(rows: Int32Array, target: ArrayLike<number>, predicted: ArrayLike<number>): ReliabilityBin {
  const mean = (values: ArrayLike<number>) => rows.reduce((sum, row) => sum + values[row]!, 0) / rows.length;
  return { rows: rows.length, predicted: mean(predicted), observed: mean(target) };
}

/** Mean distance of predicted from observed over the bins, by rows (expected calibration error). NaN for no bins. */
export function calibrationError(bins: readonly ReliabilityBin[]): number {
  const rows = bins.reduce((sum, bin) => sum + bin.rows, 0);
  return bins.reduce((sum, bin) => sum + bin.rows * Math.abs(bin.predicted - bin.observed), 0) / rows;
}
