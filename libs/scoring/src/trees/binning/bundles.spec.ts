import fc from 'fast-check';
import { bundleFeatures } from './bundles.js';

const rowsOf = (columns: number[][]) => ({
  rows: columns[0]!.length,
  columns: Uint8Array.from(columns.flat()),
});

describe('bundleFeatures', () => {
  it('loses nothing: a code tells the bin of each feature', () => {
    const table = fc
      .record({ rows: fc.integer({ min: 1, max: 60 }), features: fc.integer({ min: 1, max: 7 }) })
      .chain(({ rows, features }) =>
        fc.array(fc.array(fc.nat(255), { minLength: rows, maxLength: rows }), {
          minLength: features,
          maxLength: features,
        }),
      );
    fc.assert(
      fc.property(table, (columns) => {
        const bundles = bundleFeatures(rowsOf(columns));
        const found: number[][] = [];
        for (const { features, bins, codes, size } of bundles) {
          expect(Math.max(...codes)).toBe(size - 1);
          features.forEach((feature, i) => (found[feature] = Array.from(codes, (code) => bins[i]![code]!)));
        }
        expect(found).toEqual(columns);
      }),
    );
  });

  it('joins what depends on each other and leaves alone what would have too many combinations', () => {
    const rows = [...Array(20_000).keys()];
    const model = rows.map((row) => (row * 7) % 199);
    const make = model.map((each) => each % 13);
    const price = rows.map((row) => (row * row) % 251);
    const features = bundleFeatures(rowsOf([price, model, make])).map((bundle) => bundle.features);
    expect(features).toEqual([[1, 2], [0]]);
  });
});
