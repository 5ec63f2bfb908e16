import fc from 'fast-check';
import { CursorInvalidError } from './cursor.errors.js';
import { keyset } from './keyset.js';

const byPrice = keyset({ columns: { price: 'int', id: 'text' }, order: 'desc' });
const rows = [
  { id: 'c', price: 30 },
  { id: 'b', price: 20 },
  { id: 'a', price: 10 },
];
const place = (row: { id: string; price: number }) => [row.price, row.id];

describe('keyset', () => {
  it('gives a cursor to the last row of a full page, and none at the end', () => {
    const first = byPrice.page(rows, 2, place);
    expect(first.data).toEqual(rows.slice(0, 2));
    expect(byPrice.after(first.meta.nextCursor as string, 3)).toEqual({
      sql: '(price, id) < ($3::int, $4::text)',
      values: [20, 'b'],
    });
    expect(byPrice.page(rows, 3, place).meta.nextCursor).toBeNull();
  });

  it('skips nothing without a cursor', () => {
    expect(byPrice.after(undefined)).toEqual({ sql: 'true', values: [] });
  });

  it('refuses the cursor of another list', () => {
    const byLine = keyset({ columns: { line: 'int' } });
    const cursor = byLine.page([{ line: 1 }, { line: 2 }], 1, (row) => [row.line]).meta.nextCursor as string;
    expect(() => byPrice.after(cursor)).toThrow(CursorInvalidError);
  });

  it('refuses whatever it did not give out, and throws nothing else', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => Buffer.from(text).toString('base64url')),
        ),
        (cursor) => {
          expect(() => byPrice.after(cursor)).toThrow(CursorInvalidError);
        },
      ),
    );
  });

  it('gives back any values of its types', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.string({ maxLength: 50, unit: 'binary' }).filter((text) => !text.includes('\0')),
        (price, id) => {
          const cursor = byPrice.page(
            [
              { id, price },
              { id, price },
            ],
            1,
            place,
          ).meta.nextCursor as string;
          expect(byPrice.after(cursor).values).toEqual([price, id]);
        },
      ),
    );
  });
});
