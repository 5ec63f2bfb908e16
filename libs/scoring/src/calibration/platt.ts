import { FitError } from '../errors.js';
import { sigmoid } from '../trees/losses/logistic.js';

/** σ(slope × margin + intercept); plain JSON. */
export interface PlattCurve {
  readonly kind: 'platt';
  readonly slope: number;
  readonly intercept: number;
}

/** Newton steps at most; some ten are needed. */
const MAX_STEPS = 100;

/**
 * Fits a logistic curve to targets of 0 and 1 by margin (Platt 1999): targets are drawn a little inwards, by how few
 * there are of each, so that separated classes give a finite curve. Throws {@link FitError} where a class is absent.
 */
export function fitPlatt(margins: ArrayLike<number>, target: ArrayLike<number>): PlattCurve {
  const ones = Array.from(target).filter((value) => value === 1).length;
  const zeros = target.length - ones;
  if (ones === 0 || zeros === 0) throw new FitError('both 0 and 1 have to be among the targets');
  const drawn = Float64Array.from(target, (value) =>
    value === 1 ? (ones + 1) / (ones + 2) : 1 / (zeros + 2),
  );
  let curve: PlattCurve = { kind: 'platt', slope: 0, intercept: Math.log((ones + 1) / (zeros + 1)) };
  for (let i = 0; i < MAX_STEPS; i++) {
    const next = newton(curve, margins, drawn);
    const moved = Math.abs(next.slope - curve.slope) + Math.abs(next.intercept - curve.intercept);
    curve = next;
    if (moved < 1e-10) break;
  }
  return curve;
}

function lossOf({ slope, intercept }: PlattCurve, margins: ArrayLike<number>, target: Float64Array): number {
  let loss = 0;
  for (let i = 0; i < target.length; i++) {
    const z = slope * margins[i]! + intercept;
    loss += Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - target[i]! * z;
  }
  return loss;
}

/** One Newton step, halved until the loss does not rise. */
function newton(curve: PlattCurve, margins: ArrayLike<number>, target: Float64Array): PlattCurve {
  let [g0, g1, h00, h01, h11] = [0, 0, 1e-12, 0, 1e-12];
  for (let i = 0; i < target.length; i++) {
    const x = margins[i]!;
    const p = sigmoid(curve.slope * x + curve.intercept);
    const weight = p * (1 - p);
    g0 += p - target[i]!;
    g1 += (p - target[i]!) * x;
    h00 += weight;
    h01 += weight * x;
    h11 += weight * x * x;
  }
  const determinant = h00 * h11 - h01 * h01;
  const slopeStep = (h00 * g1 - h01 * g0) / determinant;
  const interceptStep = (h11 * g0 - h01 * g1) / determinant;
  const loss = lossOf(curve, margins, target);
  for (let share = 1; share > 1e-9; share /= 2) {
    const slope = curve.slope - share * slopeStep;
    const next: PlattCurve = { kind: 'platt', slope, intercept: curve.intercept - share * interceptStep };
    if (lossOf(next, margins, target) <= loss) return next;
  }
  return curve;
}

/** The probability at a margin. */
export const applyPlatt = ({ slope, intercept }: PlattCurve, margin: number): number =>
  sigmoid(slope * margin + intercept);
