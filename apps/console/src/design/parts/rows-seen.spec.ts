import fc from 'fast-check';
import { rowsSeen, topFor } from './rows-seen.js';

const lists = fc.record({
  count: fc.nat(5_000),
  rowPx: fc.integer({ min: 1, max: 200 }),
  top: fc.integer({ min: -500, max: 1_000_000 }),
  height: fc.integer({ min: 1, max: 3_000 }),
  overscan: fc.nat(10),
});

describe('rows that are seen', () => {
  it('are those that a list is scrolled to, and some around them', () => {
    expect(rowsSeen({ count: 100, rowPx: 40, top: 1_010, height: 400, overscan: 0 })).toEqual([25, 36]);
    expect(rowsSeen({ count: 100, rowPx: 40, top: 1_010, height: 400, overscan: 3 })).toEqual([22, 39]);
  });

  it('are the last ones of a list that has become shorter', () => {
    expect(rowsSeen({ count: 12, rowPx: 40, top: 4_000, height: 400, overscan: 0 })).toEqual([2, 12]);
  });

  it('cover whatever of a list can be looked at, and never reach beyond it', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const [first, end] = rowsSeen(list);
        const { count, rowPx, height } = list;
        const top = Math.max(0, Math.min(list.top, count * rowPx - height));
        const whatIsSeen = Math.min(height, count * rowPx);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        expect(first * rowPx).toBeLessThanOrEqual(top);
        expect(end * rowPx).toBeGreaterThanOrEqual(top + whatIsSeen);
      }),
    );
  });
});

describe('scrolling to a row', () => {
  const looked = { rowPx: 40, top: 400, height: 200 };

  it('leaves the list where it is when the row is seen whole', () => {
    expect(topFor(10, looked)).toBe(400);
    expect(topFor(14, looked)).toBe(400);
  });

  it('goes just as far as it takes', () => {
    expect(topFor(9, looked)).toBe(360);
    expect(topFor(15, looked)).toBe(440);
  });
});
