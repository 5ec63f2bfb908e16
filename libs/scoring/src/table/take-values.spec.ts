import { NOW, aListingOf } from '../testing/arbitraries.js';
import type { Valuer } from '../value/valuer.js';
import { DealTable } from './deal-table.js';
import { stampOf } from './take-values.js';
import { packColumns, unpackColumns } from './packed-columns.js';

const valuer = (version: string, worth: number): Valuer => ({
  version,
  valueOf: ({ modelYear }) => ({ value: worth * modelYear, low: 1, high: worth * modelYear * 2 }),
});

describe('values that were worked out for a copy of the table', () => {
  const size = 500;
  let table: DealTable;

  beforeEach(() => {
    table = new DealTable(size, { model: 0, make: 0 });
    for (let i = 0; i < size; i++) table.upsert(aListingOf({ id: `lst_${i}`, modelYear: 2000 + (i % 20) }));
    table.setValues(valuer('old', 1));
  });

  const copy = () => {
    const rows = Uint32Array.from({ length: size }, (_, row) => row);
    const stamps = Float64Array.from(rows, (row) => stampOf(table.columns, row));
    const value = Float64Array.from(rows, (row) => table.columns.numbers.modelYear[row]! * 2);
    return { rows, stamps, values: { value, low: value, high: value.map((each) => each * 2) } };
  };
  const valueOf = (id: string) => table.marketValue(id)?.value;

  it('are taken for what is as it was, and found anew for the rest', () => {
    const found = copy();
    found.values.value[3] = 77;
    found.values.value[4] = 88;
    found.values.value[5] = 99;
    table.upsert(aListingOf({ id: 'lst_4', modelYear: 1990, version: 2 }));
    table.remove('lst_5');
    table.upsert(aListingOf({ id: 'new', modelYear: 1980 }));
    const steps = [...table.takeValues(valuer('new', 2), found)];
    expect(steps.length).toBeGreaterThan(0);
    expect(table.valuerVersion).toBe('new');
    expect(valueOf('lst_3')).toBe(77);
    expect(valueOf('lst_4')).toBe(2 * 1990);
    expect(valueOf('lst_5')).toBeUndefined();
    expect(valueOf('new')).toBe(2 * 1980);
    expect(table.search({ limit: 1, now: NOW }).total).toBe(size);
  });

  it('are not taken for what changes between two steps', () => {
    for (let i = size; i < 2 * size; i++) table.upsert(aListingOf({ id: `lst_${i}`, modelYear: 2000 }));
    const all = Uint32Array.from({ length: 2 * size }, (_, row) => row);
    const stamps = Float64Array.from(all, (row) => stampOf(table.columns, row));
    const value = new Float64Array(2 * size).fill(7);
    const steps = table.takeValues(valuer('new', 2), {
      rows: all,
      stamps,
      values: { value, low: value, high: value },
    });
    steps.next();
    table.upsert(aListingOf({ id: `lst_${2 * size - 1}`, modelYear: 1990, version: 2 }));
    for (const _ of steps);
    expect(valueOf(`lst_${2 * size - 1}`)).toBe(2 * 1990);
    expect(valueOf('lst_3')).toBe(7);
  });

  it('are all found anew when nothing was worked out, some at each step', () => {
    const nothing = { rows: new Uint32Array(), stamps: new Float64Array(), values: copy().values };
    const steps = [...table.takeValues(valuer('new', 3), nothing)];
    expect(steps.length).toBeGreaterThan(3);
    for (let i = 0; i < size; i++) expect(valueOf(`lst_${i}`)).toBe(3 * (2000 + (i % 20)));
  });

  it('give way to those of a model that comes later', () => {
    const nothing = { rows: new Uint32Array(), stamps: new Float64Array(), values: copy().values };
    const early = table.takeValues(valuer('early', 3), nothing);
    early.next();
    table.setValues(valuer('late', 5));
    for (const _ of early);
    expect(table.valuerVersion).toBe('late');
    for (let i = 0; i < size; i++) expect(valueOf(`lst_${i}`)).toBe(5 * (2000 + (i % 20)));
  });

  it('come from rows that a copy gives back as they were', () => {
    const rows = Uint32Array.of(7, 3);
    const back = unpackColumns(packColumns(table.columns, rows));
    for (const [i, row] of rows.entries()) {
      expect(back.hashes[i]).toBe(table.columns.hashes[row]);
      expect(back.text('model', i)).toBe(table.columns.text('model', row));
      expect(back.numbers.modelYear[i]).toBe(table.columns.numbers.modelYear[row]);
      expect(back.numbers.fuelEconomy[i]).toBeNaN();
    }
  });
});
