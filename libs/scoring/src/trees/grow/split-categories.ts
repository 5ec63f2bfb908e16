import type { Candidate, Sums } from './candidate.js';
import { FOUND, SET_WORDS } from './ground.js';
import { saving } from './leaf-value.js';
import { rowsIn } from './packing.js';

/** Elements of a split: categories by bin; the bin of the missing stands for all that are missing or too rare. */
const order = new Int32Array(256);
const ratios = new Float64Array(256);
/** Sums of each element. */
const gradients = new Float64Array(256);
const hessians = new Float64Array(256);
const rowCounts = new Float64Array(256);
/** 1 for each element on the left. */
const isLeft = new Uint8Array(256);

/**
 * Finds the two groups of categories that save the most loss. Sorted by gradient over hessian, the best grouping is
 * a cut of the sorted row (Fisher 1958), so that as many cuts as categories are tried, not all subsets.
 */
export function splitCategories(candidate: Candidate): void {
  const elements = listElements(candidate);
  if (elements < 2) return;
  sortByRatio(elements);
  const lefts = bestCut(candidate, elements);
  if (lefts > 0) markLeft(candidate, lefts);
}

/** Fills `order`, `ratios` and the sums; answers how many elements there are. */
function listElements(candidate: Candidate): number {
  const { histograms, stride, bins, rules } = candidate.ground;
  const rest = bins[candidate.feature]!;
  let elements = 0;
  gradients[rest] = hessians[rest] = rowCounts[rest] = 0;
  for (let bin = 0, at = candidate.bins; bin <= rest; bin++, at += stride) {
    if (histograms[at] === 0) continue;
    const sums = candidate.sumsAt(at);
    if (bin < rest && sums.rows >= rules.minCategoryRows) {
      order[elements++] = bin;
      gradients[bin] = hessians[bin] = rowCounts[bin] = 0;
      addTo(bin, sums);
    } else addTo(rest, sums);
  }
  if (rowCounts[rest]! > 0) order[elements++] = rest;
  const more = rules.categorySmoothing + 1e-12;
  for (let i = 0; i < elements; i++)
    ratios[order[i]!] = gradients[order[i]!]! / (hessians[order[i]!]! + more);
  return elements;
}

function addTo(element: number, { gradient, hessian, rows }: Sums): void {
  gradients[element]! += gradient;
  hessians[element]! += hessian;
  rowCounts[element]! += rows;
}

/** Shell's sort: few elements, no allocation; ties end in an order that is always the same. */
function sortByRatio(elements: number): void {
  for (const gap of [57, 23, 10, 4, 1]) {
    for (let i = gap; i < elements; i++) {
      const bin = order[i]!;
      const ratio = ratios[bin]!;
      let j = i;
      for (; j >= gap && ratios[order[j - gap]!]! > ratio; j -= gap) order[j] = order[j - gap]!;
      order[j] = bin;
    }
  }
}

/** Records the best cut; answers how many elements lie left of it, or 0 where no cut gains. */
function bestCut(candidate: Candidate, elements: number): number {
  const { rules, found } = candidate.ground;
  const { l1, minLeafRows, minLeafHessian } = rules;
  const l2 = rules.l2 + rules.categoryL2;
  const unsplit = saving(candidate.gradient, candidate.hessian, l1, rules.l2);
  const out = candidate.found;
  let [gradient, hessian, rows, lefts] = [0, 0, 0, 0];
  for (let i = 0; i < elements - 1; i++) {
    const bin = order[i]!;
    gradient += gradients[bin]!;
    hessian += hessians[bin]!;
    rows += rowCounts[bin]!;
    if (rows < minLeafRows || hessian < minLeafHessian) continue;
    const otherHessian = candidate.hessian - hessian;
    if (candidate.rows - rows < minLeafRows || otherHessian < minLeafHessian) break;
    const other = saving(candidate.gradient - gradient, otherHessian, l1, l2);
    const gain = saving(gradient, hessian, l1, l2) + other - unsplit;
    if (!(gain > found[out + FOUND.gain]!)) continue;
    lefts = i + 1;
    found[out + FOUND.gain] = gain;
    found[out + FOUND.gradient] = gradient;
    found[out + FOUND.hessian] = hessian;
    found[out + FOUND.rows] = rows;
  }
  return lefts;
}

/** Writes the set of bins that go left. The missing and the rare go together; where there are none, to the more rows. */
function markLeft(candidate: Candidate, lefts: number): void {
  const { sets, found, bins, stride, rules, histograms } = candidate.ground;
  const rest = bins[candidate.feature]!;
  const at = candidate.found;
  isLeft.fill(0);
  for (let i = 0; i < lefts; i++) isLeft[order[i]!] = 1;
  if (rowCounts[rest] === 0) isLeft[rest] = found[at + FOUND.rows]! * 2 > candidate.rows ? 1 : 0;
  sets.fill(0, candidate.set, candidate.set + SET_WORDS);
  for (let bin = 0; bin <= rest; bin++) {
    const rows = rowsIn(histograms[candidate.bins + bin * stride]!, candidate.unit);
    const judged = bin < rest && rows >= rules.minCategoryRows;
    sets[candidate.set + (bin >> 5)]! |= isLeft[judged ? bin : rest]! << (bin & 31);
  }
  found[at + FOUND.bin] = -1;
  found[at + FOUND.missingLeft] = isLeft[rest]!;
}
