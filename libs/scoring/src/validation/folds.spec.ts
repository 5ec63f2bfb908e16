import fc from 'fast-check';
import { FitError } from '../errors.js';
import { someRows } from '../testing/tree-rows.js';
import { crossPredict, foldsOf } from './folds.js';

describe('foldsOf', () => {
  it('holds each row out once, in folds of equal size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), fc.integer({ min: 2, max: 10 }), (rows, count) => {
        fc.pre(count <= rows);
        const folds = foldsOf(rows, count);
        const held = folds.flatMap(({ test }) => [...test]).sort((a, b) => a - b);
        expect(held).toEqual([...Array(rows).keys()]);
        for (const { train, test } of folds) {
          expect(train.length + test.length).toBe(rows);
          expect(Math.abs(test.length - rows / count)).toBeLessThan(1);
        }
      }),
    );
  });

  it('is the same for the same seed', () => {
    expect(foldsOf(50, 5, 3)).toEqual(foldsOf(50, 5, 3));
    expect(foldsOf(50, 5, 3)).not.toEqual(foldsOf(50, 5, 4));
    expect(() => foldsOf(3, 4)).toThrow(FitError);
  });
});

describe('crossPredict', () => {
  it('predicts each row by what was fitted without it', () => {
    const data = { ...someRows(30), target: [...Array(30).keys()] };
    const predicted = crossPredict(data, foldsOf(30, 3), (train, test) => {
      expect(train.target).toHaveLength(20);
      return Array.from({ length: test.rows }, () => Math.max(...Array.from(train.target)));
    });
    predicted.forEach((most, row) => expect(most === 29 || row === 29 || most >= 19).toBe(true));
    expect(predicted[29]).toBeLessThan(29);
  });
});
