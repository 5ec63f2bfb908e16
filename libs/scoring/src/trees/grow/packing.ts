import type { Derivatives } from '../losses/loss-function.js';

/**
 * How a row's gradient and the row itself are added up in one double. Counting takes most of a fit, and this halves
 * it: a gradient becomes a whole number of steps, and `unit` is added to stand for the row. A sum then is
 * rows × unit + steps, exact below 2^53, so that no order of rows changes it and a parent less a child is exact too.
 * Steps are the finer the fewer rows there are; for 100,000 rows, the mean gradient has some 2^16 of them.
 */
export interface Packing {
  /** A power of two. */
  readonly unit: number;
  /** A power of two; a gradient is `steps × step`. */
  readonly step: number;
  /** A power of two that second derivatives are multiples of, so that their sums are exact as well. */
  readonly hessianStep: number;
}

/** The finest packing in which no sum over these rows leaves its room. */
export function packingFor({ gradients, hessians }: Derivatives): Packing {
  const bits = 51 - Math.ceil(Math.log2(gradients.length + 1));
  // Rounding adds half a step for each row; the room is twice what is needed.
  const step = stepFor(gradients, bits - 2);
  return { unit: 2 ** (bits + 1), step, hessianStep: stepFor(hessians, 50) };
}

/** The least power of two of which all values together are 2^bits at most. */
function stepFor(values: Float64Array, bits: number): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += Math.abs(values[i]!);
  return total > 0 ? 2 ** (Math.ceil(Math.log2(total)) - bits) : 1;
}

/** Rows in a sum. */
export const rowsIn = (sum: number, unit: number): number => Math.floor(sum / unit + 0.5);

/** Writes each row's gradient as it is added up, and rounds its second derivative. */
export function pack({ gradients, hessians }: Derivatives, packing: Packing, out: Float64Array): void {
  const { unit, step, hessianStep } = packing;
  const steps = 1 / step;
  for (let i = 0; i < gradients.length; i++) out[i] = Math.floor(gradients[i]! * steps + 0.5) + unit;
  // What counts at all must not be rounded to nothing: leaves divide by it.
  for (let i = 0; i < hessians.length; i++)
    if (hessians[i]! > 0) hessians[i] = Math.ceil(hessians[i]! / hessianStep) * hessianStep;
}
