import { quantileOf } from '../statistics.js';

/** How far estimates of prices are from the prices, whatever the currency. */
export interface PriceErrors {
  readonly rows: number;
  /** Mean of |ln(estimate / price)|. */
  readonly meanAbsoluteLogError: number;
  /** Median of |estimate − price| / price. */
  readonly medianAbsolutePercentageError: number;
}

/** |ln(estimate / price)|: an estimate of half the price is as wrong as one of twice the price. */
export const absoluteLogError = (estimate: number, price: number): number =>
  Math.abs(Math.log(estimate / price));

/** Sums up estimates of prices, both above zero, row by row; NaN when there is no row. */
export function priceErrors(estimates: ArrayLike<number>, prices: ArrayLike<number>): PriceErrors {
  const rows = prices.length;
  let sum = 0;
  const shares = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    sum += absoluteLogError(estimates[i]!, prices[i]!);
    shares[i] = Math.abs(estimates[i]! - prices[i]!) / prices[i]!;
  }
  return { rows, meanAbsoluteLogError: sum / rows, medianAbsolutePercentageError: quantileOf(shares, 0.5) };
}
