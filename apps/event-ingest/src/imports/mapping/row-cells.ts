import type { ImportRow } from '@rover/contracts';
import { fieldCalled, importFields } from './column-names.js';
import type { ImportField } from './column-names.js';
import type { ImportPlan } from './import-plan.js';
import { textOf } from './parsed.js';
import type { Cell } from './parsed.js';

const PLACES = Object.fromEntries(importFields.map((field, place) => [field, place])) as Record<
  ImportField,
  number
>;

const isFilled = (cell: Cell): boolean =>
  typeof cell === 'object' ? cell !== null : textOf(cell) !== undefined;

/**
 * Finds the cells of each row by the plan, one row at a time. Cells stand in one array that is used again for each row,
 * since an object per row with keys in a new order each time was most of the cost of reading a file.
 */
export class RowCells {
  /** Cells of the row at hand with something in them that mean no field of ours: what else the source knows. */
  others = 0;
  readonly #constants: Cell[];
  readonly #keys: Map<string, ImportField | null>;
  #cells: Cell[] = [];

  constructor(private readonly plan: ImportPlan) {
    this.#constants = importFields.map((field) => plan.constants[field]);
    this.#keys = new Map(Object.entries(plan.keys));
  }

  /** Turns to a row. */
  read({ cells }: ImportRow): void {
    this.#cells = [...this.#constants];
    this.others = 0;
    if (Array.isArray(cells)) cells.forEach((cell, index) => this.#take(this.plan.columns[index], cell));
    else for (const key in cells) this.#take(this.#fieldOf(key), cells[key]);
  }

  /** The cell of a field in the row at hand, or its constant. */
  of(field: ImportField): Cell {
    return this.#cells[PLACES[field]];
  }

  #take(field: ImportField | null | undefined, cell: Cell): void {
    if (!isFilled(cell)) return;
    if (field) this.#cells[PLACES[field]] = cell;
    else this.others += 1;
  }

  /** Keys of NDJSON records are looked up once. */
  #fieldOf(key: string): ImportField | null {
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    const called = fieldCalled(key) ?? null;
    // A field that the caller tied to another key is not read from this one.
    const field = called && Object.values(this.plan.keys).includes(called) ? null : called;
    if (this.#keys.size < 1_000) this.#keys.set(key, field);
    return field;
  }
}
