import fc from 'fast-check';
import type { VehicleSearch } from '@rover/contracts';
import { firstRows } from './first-rows.js';
import { orderOf } from './order.js';
import type { Place } from './order.js';
import { headOf } from './text-column.js';
import { VehicleTable } from './vehicle-table.js';

const anyText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom('same12 1', 'same12 10', 'same12 1\u0000', 'ä', 'ö', 'z\u007f', 'z\u0080'),
);

/** All pages of an order, two rows each, as the ids of vehicles. */
function paged(table: VehicleTable, sort: NonNullable<VehicleSearch['sort']>): string[] {
  const ids: string[] = [];
  for (let after: Place | undefined; ;) {
    const order = orderOf({ sort }, table, undefined);
    const rows = firstRows({ table, bits: table.living() }, order, { after, count: 2 });
    ids.push(...rows.map((row) => table.idOf(row)));
    const last = rows[1];
    if (last === undefined) return ids;
    after = { value: order.valueOf(last), id: table.idOf(last) };
  }
}

describe('an order by texts', () => {
  it('has heads that never contradict the texts', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const [small, great] = a < b ? [a, b] : [b, a];
        expect(headOf(small)).toBeLessThanOrEqual(headOf(great));
      }),
    );
  });

  it.each(['asc', 'desc'] as const)(
    'pages %s through all, equal ones by id, what is unknown last',
    (order) => {
      const numbers = fc.array(fc.option(anyText, { nil: undefined }), { maxLength: 30 });
      fc.assert(
        fc.property(numbers, (stockNumbers) => {
          const table = new VehicleTable();
          const vehicles = stockNumbers.map((stockNumber, i) => ({ id: `v${i}`, stockNumber }));
          for (const { id, stockNumber } of vehicles)
            table.put({
              id,
              stockNumber,
              version: 1,
              status: 'active',
              features: [],
              createdAt: '',
              updatedAt: '',
            });
          const textOf = ({ stockNumber }: (typeof vehicles)[number]) => stockNumber?.toLowerCase() ?? '';
          const sorted = vehicles.toSorted((a, b) => {
            const [own, other] = [textOf(a), textOf(b)];
            if ((own === '') !== (other === '')) return own === '' ? 1 : -1;
            if (own === other) return a.id < b.id ? -1 : 1;
            return own < other === (order === 'asc') ? -1 : 1;
          });
          expect(paged(table, { by: 'stockNumber', order })).toEqual(sorted.map(({ id }) => id));
        }),
      );
    },
  );
});
