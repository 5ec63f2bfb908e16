import fc from 'fast-check';
import { RowSet, lowest } from './row-set.js';

const CAPACITY = 96;
const rows = fc.uniqueArray(fc.nat(CAPACITY - 1));

function setOf(members: readonly number[]): RowSet {
  const set = new RowSet(CAPACITY);
  for (const row of members) set.add(row);
  return set;
}

function membersOf({ words }: RowSet): number[] {
  const members: number[] = [];
  words.forEach((word, i) => {
    for (let left = word | 0; left !== 0; left &= left - 1) members.push(i * 32 + lowest(left));
  });
  return members;
}

const ascending = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

describe('RowSet', () => {
  it('holds and counts what was added and not deleted', () => {
    fc.assert(
      fc.property(rows, rows, (added, deleted) => {
        const set = setOf(added);
        for (const row of deleted) set.delete(row);
        const left = added.filter((row) => !deleted.includes(row));
        expect(membersOf(set)).toEqual(ascending(left));
        expect(set.count()).toBe(left.length);
      }),
    );
  });

  it('keeps rows by their codes', () => {
    const codes = fc.array(fc.nat(3), { minLength: CAPACITY, maxLength: CAPACITY });
    fc.assert(
      fc.property(
        rows,
        codes,
        fc.uint8Array({ min: 0, max: 1, minLength: 4, maxLength: 4 }),
        (members, of, marks) => {
          const set = setOf(members);
          set.keepMarked(Uint32Array.from(of), marks);
          expect(membersOf(set)).toEqual(ascending(members.filter((row) => marks[of[row]!] === 1)));
        },
      ),
    );
  });

  it('keeps rows within a range, ends included, and none whose number is not known', () => {
    const numbers = fc.array(fc.constantFrom(-1, 0, 1, 2, Number.NaN), {
      minLength: CAPACITY,
      maxLength: CAPACITY,
    });
    const bound = fc.constantFrom(-Infinity, 0, 1, Infinity);
    fc.assert(
      fc.property(rows, numbers, bound, bound, (members, column, min, max) => {
        const set = setOf(members);
        set.keepWithin(Float64Array.from(column), min, max);
        const within = members.filter((row) => column[row]! >= min && column[row]! <= max);
        expect(membersOf(set)).toEqual(ascending(within));
      }),
    );
  });

  it('keeps its rows when it grows, and leaves a copy alone', () => {
    const set = setOf([0, 31, 32, 95]);
    const copy = set.copy();
    set.grow(2 * CAPACITY);
    set.add(2 * CAPACITY - 1);
    expect(membersOf(set)).toEqual([0, 31, 32, 95, 191]);
    expect(membersOf(copy)).toEqual([0, 31, 32, 95]);
  });
});
