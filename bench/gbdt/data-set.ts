import type { Frame } from '@rover/scoring';

/** Rows with what is to be predicted, in its own unit (pounds, miles per gallon, cycles). */
export interface Part {
  readonly frame: Frame;
  readonly target: Float64Array;
}

export interface DataSet {
  readonly train: Part;
  readonly test: Part;
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

/** Refuses rows that are not those of the reference: other rows, other figures. */
export function confirm(
  name: string,
  { train, test }: DataSet,
  expected: [number, number, number, number],
): void {
  const found = [train.target.length, test.target.length, sum(train.target), sum(test.target)];
  found.forEach((value, i) => {
    if (Math.abs(value - expected[i]!) > 0.006)
      throw new Error(`${name}: ${found.join(', ')} is not the reference ${expected.join(', ')}`);
  });
}
