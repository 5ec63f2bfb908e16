import { type Frame, categoryColumn, frameOf, numberColumn } from '../frame/frame.js';
import { randomFrom } from '../random.js';
import type { TrainingData } from '../trees/training-data.js';

const colours = ['red', 'green', 'blue', 'white', 'black', 'grey'];

/** Rows of three numbers and a colour, some of each missing, and a target that depends on all of them. */
export function someRows(rows: number, seed = 1): TrainingData & { frame: Frame; target: Float64Array } {
  const random = randomFrom(seed);
  const gap = <T>(value: T): T | undefined => (random() < 0.1 ? undefined : value);
  const numbers = [0, 1, 2].map(() => Array.from({ length: rows }, () => gap(random() * 10)));
  const texts = Array.from({ length: rows }, () => gap(colours[Math.floor(random() * colours.length)]!));
  const target = Float64Array.from({ length: rows }, (_, row) => {
    const [a = -2, b = 3, c = 1] = numbers.map((values) => values[row]);
    return 3 * a + (b > 5 ? 10 : 0) * (texts[row] === 'blue' ? 2 : 1) + Math.sin(c) + random();
  });
  const columns = numbers.map((values, i) => numberColumn('abc'[i]!, values));
  return { frame: frameOf([...columns, categoryColumn('colour', texts)]), target };
}
