import type { Candidate, Sums } from './candidate.js';
import { FOUND } from './ground.js';
import { leafValue, saving, savingOf } from './leaf-value.js';

/**
 * Finds the cut of a number that saves the most loss. Where values are missing, both ways are tried for them,
 * and whether a value is missing is a split like any other.
 */
export function splitNumbers(candidate: Candidate): void {
  const { ground } = candidate;
  const bins = ground.bins[candidate.feature]!;
  const missing = candidate.sumsAt(candidate.bins + bins * ground.stride);
  sweep(candidate, bins - 1, nothing, 0);
  if (missing.rows === 0) return sendMissing(candidate);
  tryCut(candidate, { bin: bins - 1, left: candidate.without(missing), missingLeft: 0 });
  sweep(candidate, bins - 1, missing, 1);
}

const nothing: Sums = { gradient: 0, hessian: 0, rows: 0 };

/** Where no value was missing, one that is missing later goes the way of the more rows. */
function sendMissing({ ground, found: at, rows }: Candidate): void {
  ground.found[at + FOUND.missingLeft] = ground.found[at + FOUND.rows]! * 2 > rows ? 1 : 0;
}

/** Tries every cut from the left, with `start` on the left beforehand. */
function sweep(candidate: Candidate, cuts: number, start: Sums, missingLeft: 0 | 1): void {
  const { histograms, stride, rules, found } = candidate.ground;
  const { l1, l2, minLeafRows, minLeafHessian, bounded } = rules;
  const { gradient: allGradient, hessian: allHessian, rows: allRows, unit, step } = candidate;
  const unsplit = saving(allGradient, allHessian, l1, l2);
  let best = found[candidate.found + FOUND.gain]! + unsplit;
  let sum = start.rows * unit + start.gradient / step;
  let hessian = start.hessian;
  for (let bin = 0, at = candidate.bins; bin < cuts; bin++, at += stride) {
    const added = histograms[at]!;
    if (added === 0) continue;
    sum += added;
    const rows = Math.floor(sum / unit + 0.5);
    hessian = stride === 1 ? rows : hessian + histograms[at + 1]!;
    if (rows < minLeafRows || hessian < minLeafHessian) continue;
    const otherHessian = allHessian - hessian;
    if (allRows - rows < minLeafRows || otherHessian < minLeafHessian) break;
    const gradient = (sum - rows * unit) * step;
    if (bounded) {
      tryCut(candidate, { bin, left: { gradient, hessian, rows }, missingLeft });
      continue;
    }
    const total = saving(gradient, hessian, l1, l2) + saving(allGradient - gradient, otherHessian, l1, l2);
    if (!(total > best)) continue;
    best = total;
    record(candidate, { bin, left: { gradient, hessian, rows }, missingLeft }, total - unsplit);
  }
}

interface Cut {
  readonly bin: number;
  readonly left: Sums;
  readonly missingLeft: 0 | 1;
}

/** One cut, judged by what its leaves may be worth under the bounds that monotone features set. */
function tryCut(candidate: Candidate, cut: Cut): void {
  const { rules, found } = candidate.ground;
  const right = candidate.without(cut.left);
  if (Math.min(cut.left.rows, right.rows) < rules.minLeafRows) return;
  if (Math.min(cut.left.hessian, right.hessian) < rules.minLeafHessian) return;
  const gain = gainOf(candidate, cut.left, right);
  if (gain > found[candidate.found + FOUND.gain]!) record(candidate, cut, gain);
}

function gainOf(candidate: Candidate, left: Sums, right: Sums): number {
  const { rules, monotone } = candidate.ground;
  const [leftValue, rightValue] = [heldValue(candidate, left), heldValue(candidate, right)];
  const direction = monotone[candidate.feature]!;
  if (direction * (rightValue - leftValue) < 0) return -Infinity;
  return (
    savingOf(leftValue, left, rules) +
    savingOf(rightValue, right, rules) -
    savingOf(heldValue(candidate, candidate), candidate, rules)
  );
}

const heldValue = ({ low, high, ground }: Candidate, { gradient, hessian }: Sums): number =>
  Math.min(high, Math.max(low, leafValue(gradient, hessian, ground.rules)));

function record(candidate: Candidate, { bin, left, missingLeft }: Cut, gain: number): void {
  const { found } = candidate.ground;
  const at = candidate.found;
  found[at + FOUND.gain] = gain;
  found[at + FOUND.bin] = bin;
  found[at + FOUND.missingLeft] = missingLeft;
  found[at + FOUND.gradient] = left.gradient;
  found[at + FOUND.hessian] = left.hessian;
  found[at + FOUND.rows] = left.rows;
}
