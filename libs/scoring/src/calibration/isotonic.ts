import { FitError } from '../errors.js';

/** A rising curve through points, straight between them and level beyond; plain JSON. */
export interface IsotonicCurve {
  readonly kind: 'isotonic';
  /** Scores, ascending. */
  readonly x: readonly number[];
  /** Probability at each. */
  readonly y: readonly number[];
}

interface Block {
  low: number;
  high: number;
  sum: number;
  weight: number;
}

/**
 * Fits the rising curve with the least squared error to targets by score (pool adjacent violators). Throws
 * {@link FitError} for no rows or a score or target that is no number.
 */
export function fitIsotonic(
  scores: ArrayLike<number>,
  target: ArrayLike<number>,
  weights?: ArrayLike<number>,
): IsotonicCurve {
  if (scores.length === 0) throw new FitError('there are no rows');
  const blocks: Block[] = [];
  for (const block of tiedBlocks(scores, target, weights)) {
    blocks.push(block);
    while (blocks.length > 1 && mean(blocks.at(-2)!) >= mean(blocks.at(-1)!)) {
      const above = blocks.pop()!;
      const below = blocks.at(-1)!;
      below.high = above.high;
      below.sum += above.sum;
      below.weight += above.weight;
    }
  }
  const points = blocks.flatMap((block) =>
    block.low === block.high
      ? [[block.low, mean(block)]]
      : [
          [block.low, mean(block)],
          [block.high, mean(block)],
        ],
  );
  return { kind: 'isotonic', x: points.map(([x]) => x!), y: points.map(([, y]) => y!) };
}

const mean = ({ sum, weight }: Block): number => sum / weight;

/** Rows of equal score are one block: the curve has one value there. */
function tiedBlocks(
  scores: ArrayLike<number>,
  target: ArrayLike<number>,
  weights?: ArrayLike<number>,
): Block[] {
  const order = Int32Array.from({ length: scores.length }, (_, i) => i);
  order.sort((a, b) => scores[a]! - scores[b]!);
  const blocks: Block[] = [];
  for (const row of order) {
    const [score, value, weight] = [scores[row]!, target[row]!, weights?.[row] ?? 1];
    if (!Number.isFinite(score) || !Number.isFinite(value)) throw new FitError(`row ${row} is no number`);
    const last = blocks.at(-1);
    if (last?.low === score) {
      last.sum += weight * value;
      last.weight += weight;
    } else if (weight > 0) blocks.push({ low: score, high: score, sum: weight * value, weight });
  }
  return blocks;
}

/** The curve at a score. */
export function applyIsotonic({ x, y }: IsotonicCurve, score: number): number {
  let [low, high] = [0, x.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x[middle]! < score) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return y[0]!;
  if (low === x.length) return y[low - 1]!;
  const share = (score - x[low - 1]!) / (x[low]! - x[low - 1]!);
  return y[low - 1]! + share * (y[low]! - y[low - 1]!);
}
