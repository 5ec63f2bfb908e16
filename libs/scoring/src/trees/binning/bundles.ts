import type { BinnedRows } from './binned-rows.js';

/** Combinations of bins that a bundle has at most: its sums then stay in the processor's nearest cache. */
export const MAX_CODES = 1_024;
/** Two are not even tried where so many combinations could occur: hardly ever do so few of them. */
const MAX_PAIRS = 16 * MAX_CODES;

/**
 * Features that are counted as one. Few of all combinations of a make, a model and a fuel exist, so those that do are
 * numbered: one addition a row counts them all, and loses nothing, because a code tells the bin of each feature.
 */
export interface Bundle {
  readonly features: readonly number[];
  /** Codes are 0 to `size` − 1. */
  readonly size: number;
  /** By feature of the bundle: the bin that each code stands for. */
  readonly bins: readonly Uint8Array[];
}

/** A bundle and the code of each row. */
export interface CodedBundle extends Bundle {
  readonly codes: Uint16Array;
}

/**
 * Bundles of all features: those of many bins first, each joins the bundle that grows least by it, or begins one of its
 * own where all would grow too large.
 */
export function bundleFeatures(binned: BinnedRows): CodedBundle[] {
  const features = binned.columns.length / binned.rows;
  const single = Array.from({ length: features }, (_, feature) => alone(binned, feature));
  return single
    .sort((a, b) => b.size - a.size)
    .reduce<CodedBundle[]>((bundles, feature) => {
      const best = leastGrown(bundles, feature);
      if (!best) return [...bundles, feature];
      const joined = join(best.bundle, feature, best.pairs);
      return bundles.map((each) => (each === best.bundle ? joined : each));
    }, []);
}

function alone({ rows, columns }: BinnedRows, feature: number): CodedBundle {
  const codes = new Uint16Array(rows);
  const numbers = new Int32Array(256);
  const met: number[] = [];
  for (let row = 0, at = feature * rows; row < rows; row++, at++) {
    const bin = columns[at]!;
    if (numbers[bin] === 0) numbers[bin] = met.push(bin);
    codes[row] = numbers[bin]! - 1;
  }
  return { features: [feature], size: met.length, bins: [Uint8Array.from(met)], codes };
}

/** Numbers of the pairs of codes that occur: pair `a × size of b + b` has its number less 1; 0 where it does not occur. */
interface Pairs {
  readonly size: number;
  readonly numbers: Int32Array;
}

/** The bundle that gains the fewest codes by a feature; undefined where all gain too many. */
function leastGrown(
  bundles: readonly CodedBundle[],
  feature: CodedBundle,
): { bundle: CodedBundle; pairs: Pairs } | undefined {
  let [best, least]: [{ bundle: CodedBundle; pairs: Pairs } | undefined, number] = [undefined, Infinity];
  for (const bundle of bundles) {
    if (bundle.size * feature.size > MAX_PAIRS) continue;
    const pairs = pairUp(bundle, feature);
    if (pairs.size > MAX_CODES || pairs.size - bundle.size >= least) continue;
    [best, least] = [{ bundle, pairs }, pairs.size - bundle.size];
  }
  return best;
}

/** Ends as soon as there are too many. */
function pairUp(a: CodedBundle, b: CodedBundle): Pairs {
  const numbers = new Int32Array(a.size * b.size);
  let size = 0;
  for (let row = 0; row < a.codes.length && size <= MAX_CODES; row++) {
    const pair = a.codes[row]! * b.size + b.codes[row]!;
    if (numbers[pair] === 0) numbers[pair] = ++size;
  }
  return { size, numbers };
}

function join(a: CodedBundle, b: CodedBundle, { size, numbers }: Pairs): CodedBundle {
  const [codeOfA, codeOfB] = [new Uint16Array(size), new Uint16Array(size)];
  numbers.forEach((number, pair) => {
    if (number === 0) return;
    codeOfA[number - 1] = Math.floor(pair / b.size);
    codeOfB[number - 1] = pair % b.size;
  });
  const codes = new Uint16Array(a.codes.length);
  for (let row = 0; row < codes.length; row++)
    codes[row] = numbers[a.codes[row]! * b.size + b.codes[row]!]! - 1;
  const binsOf = (bundle: Bundle, from: Uint16Array) =>
    bundle.bins.map((bins) => Uint8Array.from(from, (code) => bins[code]!));
  const bins = [...binsOf(a, codeOfA), ...binsOf(b, codeOfB)];
  return { features: [...a.features, ...b.features], size, bins, codes };
}
