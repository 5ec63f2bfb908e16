import { comparePaired } from '../evaluation/paired-comparison.js';
import { sigmoid } from '../trees/losses/logistic.js';
import { type IsotonicCurve, applyIsotonic, fitIsotonic } from './isotonic.js';
import { type PlattCurve, applyPlatt, fitPlatt } from './platt.js';

/** How margins become probabilities that come true as often as they say; plain JSON. */
export type Calibration = PlattCurve | IsotonicCurve;

/** A probability of 0 or 1 would claim what no sample can show. */
const SUREST = 0.005;

/** Rows below which a step curve follows noise. */
const LEAST_FOR_ISOTONIC = 1_000;

/** The calibrated probability at a margin; without a curve the logistic function of it. Held within .005 of 0 and 1. */
export function applyCalibration(curve: Calibration | undefined, margin: number): number {
  const p = !curve
    ? sigmoid(margin)
    : curve.kind === 'platt'
      ? applyPlatt(curve, margin)
      : applyIsotonic(curve, margin);
  return Math.min(1 - SUREST, Math.max(SUREST, p));
}

/**
 * Fits Platt's curve, or an isotonic one where that is better by more than noise: on log loss (paired) over rows that it
 * was not fitted on, see {@link crossCalibrate}. Rows must be ones that the model behind the margins has not seen.
 * Throws `FitError` where a class is absent.
 */
export function chooseCalibration(margins: ArrayLike<number>, target: ArrayLike<number>): Calibration {
  const platt = fitPlatt(margins, target);
  if (target.length < LEAST_FOR_ISOTONIC) return platt;
  const losses = [fitIsotonic, fitPlatt].map((fit) =>
    logLosses(crossCalibrate(margins, target, fit), target),
  );
  const isBetter = comparePaired(losses[0]!, losses[1]!).verdict === 'better';
  return isBetter ? fitIsotonic(margins, target) : platt;
}

type Fit = (margins: ArrayLike<number>, target: ArrayLike<number>) => Calibration;

/** Calibrated probabilities by row, each by a curve that was fitted without it: every other row by those between. */
export function crossCalibrate(
  margins: ArrayLike<number>,
  target: ArrayLike<number>,
  fit: Fit = chooseCalibration,
): Float64Array {
  const rows = Array.from({ length: target.length }, (_, row) => row);
  const predicted = new Float64Array(rows.length);
  for (const half of [0, 1]) {
    const rest = rows.filter((row) => row % 2 !== half);
    const curve = fit(
      rest.map((row) => margins[row]!),
      rest.map((row) => target[row]!),
    );
    for (let row = half; row < rows.length; row += 2) predicted[row] = applyCalibration(curve, margins[row]!);
  }
  return predicted;
}

/** −ln of the probability that was given to what came, by row. */
export const logLosses = (predicted: ArrayLike<number>, target: ArrayLike<number>): Float64Array =>
  Float64Array.from(predicted, (p, row) => -Math.log(target[row] === 1 ? p : 1 - p));
