import type { ImportRow } from '@rover/contracts';
import { fieldCalled } from './column-names.js';
import type { ImportField } from './column-names.js';
import type { ImportPlan } from './import-plan.js';
import { textOf } from './parsed.js';
import type { Cell } from './parsed.js';

/** The cells of a row by what they mean. */
export interface FoundCells {
  readonly byField: Partial<Record<ImportField, Cell>>;
  /** Cells with something in them that mean no field of ours: what else the source knows. */
  readonly others: number;
}

const isFilled = (cell: Cell): boolean =>
  typeof cell === 'object' ? cell !== null : textOf(cell) !== undefined;

/** Finds the cells of each row by the plan. Keys of NDJSON records are looked up once. */
export class RowCells {
  readonly #keys: Map<string, ImportField | null>;

  constructor(private readonly plan: ImportPlan) {
    this.#keys = new Map(Object.entries(plan.keys));
  }

  find({ cells }: ImportRow): FoundCells {
    const byField: Partial<Record<ImportField, Cell>> = { ...this.plan.constants };
    const entries = Array.isArray(cells)
      ? cells.map((cell, index) => [this.plan.columns[index], cell] as const)
      : this.#fieldsOf(cells);
    let others = 0;
    for (const [field, cell] of entries) {
      if (!isFilled(cell)) continue;
      if (field) byField[field] = cell;
      else others += 1;
    }
    return { byField, others };
  }

  #fieldsOf(record: Record<string, Cell>): (readonly [ImportField | null | undefined, Cell])[] {
    return Object.entries(record).map(([key, cell]) => [this.#fieldOf(key), cell] as const);
  }

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
