import type { Bits } from './bits.js';
import { fitOf } from './text-score.js';
import type { CodedField, VehicleTable } from './vehicle-table.js';

/** What a word is worth in VIN, plate and engine number, by id. */
export type IdentifierFits = ReadonlyMap<string, number>;

/** A word of a search, with what PostgreSQL found for it. */
export interface SearchedWord {
  readonly word: string;
  readonly identifiers: IdentifierFits;
}

const fields: readonly CodedField[] = ['make', 'model', 'colour'];

interface ScoredWord {
  /** By field and code. */
  readonly scores: readonly Float32Array[];
  /** By row. */
  readonly found: ReadonlyMap<number, number>;
}

/**
 * Keeps vehicles in which each word occurs, and answers how well all of them fit together: 0–1 by row. A word is worth
 * what it is in the field that it fits best.
 */
export function rankText(bits: Bits, table: VehicleTable, words: readonly SearchedWord[]): Float64Array {
  const scored = words.map(({ word, identifiers }) => ({
    scores: fields.map((field) => table.dictionaries[field].scores((text) => fitOf(word, text))),
    found: byRow(identifiers, table),
  }));
  for (const word of scored) bits.and(rowsWith(word, table));
  const ranks = new Float64Array(table.capacity);
  const columns = fields.map((field) => table.codes[field]);
  bits.forEach((row) => {
    let sum = 0;
    for (const { scores, found } of scored)
      sum += scores.reduce(
        (best, score, field) => Math.max(best, score[columns[field]![row]!]!),
        found.get(row) ?? 0,
      );
    ranks[row] = sum / words.length;
  });
  return ranks;
}

/** Fields of which no text fits are not looked at. */
function rowsWith({ scores, found }: ScoredWord, table: VehicleTable): Bits {
  const rows = table.none();
  scores.forEach((score, index) => {
    if (!score.some((fit) => fit > 0)) return;
    const own = table.living();
    own.keepCodes(
      table.codes[fields[index]!],
      Uint8Array.from(score, (fit) => (fit > 0 ? 1 : 0)),
    );
    rows.or(own);
  });
  for (const row of found.keys()) rows.set(row);
  return rows;
}

function byRow(identifiers: IdentifierFits, table: VehicleTable): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const [id, fit] of identifiers) {
    const row = table.rowOf(id);
    if (row !== undefined) rows.set(row, fit);
  }
  return rows;
}
