import fc from 'fast-check';
import { TopK } from './top-k.js';

describe('TopK', () => {
  it('keeps what a full sort would put first', () => {
    const some = fc.array(
      fc.record({ key: fc.integer({ min: 0, max: 9 }), id: fc.string({ maxLength: 2 }) }),
    );
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 12 }), (items, capacity) => {
        const unique = [...new Map(items.map((item) => [item.id, item])).values()];
        const top = new TopK(
          capacity,
          unique.map(({ id }) => id),
        );
        unique.forEach(({ key }, row) => top.offer(row, key));
        const expected = [...unique]
          .sort((a, b) => b.key - a.key || (a.id < b.id ? -1 : 1))
          .slice(0, capacity);
        expect(top.sorted().map((row) => unique[row])).toEqual(expected);
      }),
    );
  });

  it('tells what a row must reach', () => {
    const top = new TopK(2, ['a', 'b', 'c']);
    top.offer(0, 5);
    expect(top.threshold).toBe(-Infinity);
    top.offer(1, 7);
    expect(top.threshold).toBe(5);
    top.offer(2, 6);
    expect(top.threshold).toBe(6);
  });
});
