/** Probabilities nearer to 0 or 1 than this are held here, so that one sure mistake is not infinitely bad. */
const SURE = 1e-15;

/** How well probabilities of 1 tell the 1s from the 0s. Pairs of equal place; NaN where a measure is not defined. */
export interface ClassificationQuality {
  /** Probability that a 1 is ranked above a 0; ties count half. */
  readonly auc: number;
  /** Precision over the ranking, averaged over the 1s (ties taken together). */
  readonly averagePrecision: number;
  /** Mean of −ln(probability of what came). */
  readonly logLoss: number;
  /** Mean squared difference of the probability from what came. */
  readonly brier: number;
}

/** Measures probabilities against targets of 0 and 1. AUC and average precision need scores only, any increasing one. */
export function classificationQuality(
  target: ArrayLike<number>,
  predicted: ArrayLike<number>,
): ClassificationQuality {
  const rows = target.length;
  let [loss, brier] = [0, 0];
  for (let i = 0; i < rows; i++) {
    const p = Math.min(1 - SURE, Math.max(SURE, predicted[i]!));
    loss -= target[i] === 1 ? Math.log(p) : Math.log(1 - p);
    brier += (predicted[i]! - target[i]!) ** 2;
  }
  return { ...rankQuality(target, predicted), logLoss: loss / rows, brier: brier / rows };
}

/** Walks the ranking from the top, equal scores together. */
function rankQuality(target: ArrayLike<number>, scores: ArrayLike<number>) {
  const order = Int32Array.from({ length: target.length }, (_, i) => i);
  order.sort((a, b) => scores[b]! - scores[a]!);
  let [ones, zeros, pairs, precision] = [0, 0, 0, 0];
  for (let i = 0; i < order.length;) {
    const score = scores[order[i]!]!;
    let [tiedOnes, tiedZeros] = [0, 0];
    for (; i < order.length && scores[order[i]!] === score; i++)
      if (target[order[i]!] === 1) tiedOnes++;
      else tiedZeros++;
    pairs += tiedZeros * (ones + tiedOnes / 2);
    ones += tiedOnes;
    zeros += tiedZeros;
    precision += (tiedOnes * ones) / (ones + zeros);
  }
  return { auc: pairs / (ones * zeros), averagePrecision: precision / ones };
}
