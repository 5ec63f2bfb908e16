import fc from 'fast-check';
import { solveInPlace } from './cholesky.js';
import { GroupedRidge } from './grouped-ridge.js';

const penalties = { term: 0.7, make: 1.3, model: 2.1 };
/** Models 0 and 1 are of make 0, models 2 and 3 of make 1; nobody is in model 3. */
const makeOfModel = Uint32Array.from([0, 0, 1, 1]);

/** The same by the whole normal equations: two terms, then two makes, then four models. */
function solveWhole(rows: { x: number; y: number; model: number }[]): number[] {
  const penalty = [0, 0.7, 1.3, 1.3, 2.1, 2.1, 2.1, 2.1];
  const n = penalty.length;
  const a = new Float64Array(n * n);
  const b = new Float64Array(n);
  penalty.forEach((value, i) => (a[i * n + i] = value));
  for (const { x, y, model } of rows) {
    const line = new Float64Array(n);
    line.set([1, x]);
    line[2 + makeOfModel[model]!] = 1;
    line[4 + model] = 1;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) a[i * n + j]! += line[i]! * line[j]!;
      b[i]! += line[i]! * y;
    }
  }
  solveInPlace(a, b);
  return [...b];
}

const rowOf = (x: number) => ({ places: Int32Array.of(0, 1), values: Float64Array.of(1, x), count: 2 });

describe('GroupedRidge', () => {
  it('forgets a row that is taken out again', () => {
    const [with3, without] = [new GroupedRidge(2, makeOfModel, 2), new GroupedRidge(2, makeOfModel, 2)];
    for (const ridge of [with3, without]) for (const x of [1, 2, 4]) ridge.add(x % 3, rowOf(x), 2 * x);
    with3.add(2, rowOf(3), 99);
    with3.solve(penalties);
    with3.add(2, rowOf(3), 99, -1);
    const [expected, found] = [without.solve(penalties), with3.solve(penalties)];
    for (const part of ['terms', 'makes', 'models'] as const)
      found[part].forEach((value, i) => expect(value).toBeCloseTo(expected[part][i]!, 8));
  });

  it('solves what the whole normal equations say', () => {
    const number = fc.integer({ min: -50, max: 50 }).map((n) => n / 10);
    const row = fc.record({ x: number, y: number, model: fc.integer({ min: 0, max: 2 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const ridge = new GroupedRidge(2, makeOfModel, 2);
        for (const { x, y, model } of rows) ridge.add(model, rowOf(x), y);
        const { terms, makes, models } = ridge.solve(penalties);
        const expected = solveWhole(rows);
        [...terms, ...makes, ...models].forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 6));
      }),
    );
  });
});
