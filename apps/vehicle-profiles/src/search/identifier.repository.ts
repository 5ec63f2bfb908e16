import { Injectable } from '@nestjs/common';
import { Database, prepared } from '@rover/persistence';
import { BEGINNING, INSIDE, SHORTEST_PART, WHOLE } from './columns/text-score.js';
import { plateKey } from './columns/plate-key.js';
import type { IdentifierFits } from './columns/rank-text.js';

/** What fits more vehicles is no identifier of any; so many are looked at. */
export const MOST_FOUND = 5_000;

const BY_PLATE = prepared('SELECT id FROM vehicle WHERE plate_key = $1 AND deleted_at IS NULL');
const BY_STOCK_NUMBER = prepared('SELECT id FROM vehicle WHERE stock_number = $1 AND deleted_at IS NULL');

const CONTAINING = prepared(`
SELECT id, CASE WHEN identifiers LIKE $2 THEN ${WHOLE} WHEN identifiers LIKE $3 THEN ${BEGINNING} ELSE ${INSIDE} END AS fit
FROM vehicle WHERE identifiers LIKE $1 AND deleted_at IS NULL LIMIT ${MOST_FOUND}`);

const NEAREST = prepared(`
SELECT word FROM unnest($2::text[]) AS word WHERE similarity(word, $1) >= 0.3
ORDER BY similarity(word, $1) DESC, word LIMIT 1`);

const FLEETS_BELOW = prepared('SELECT fleets_below($1) AS ids');

const literal = (word: string): string => word.replace(/[\\%_]/g, '\\$&');

/** Finds vehicles by what tells them apart, fleets by where they are, and words by their likeness: by trigrams, in PostgreSQL. */
@Injectable()
export class IdentifierRepository {
  constructor(private readonly database: Database) {}

  /** Plates are compared by their letters and digits alone. */
  byPlate(plate: string): Promise<string[]> {
    return this.#ids(BY_PLATE, plateKey(plate));
  }

  byStockNumber(number: string): Promise<string[]> {
    return this.#ids(BY_STOCK_NUMBER, number);
  }

  /** These fleets and those below them. */
  async fleetsBelow(ids: readonly string[]): Promise<string[]> {
    const [row] = await this.database.query<{ ids: string[] }>(FLEETS_BELOW, [ids]);
    return row?.ids ?? [];
  }

  /** Vehicles with a word in VIN, plate or engine number, and how well it fits. */
  async containing(word: string): Promise<IdentifierFits> {
    const [whole, beginning] = [`% ${literal(word)} %`, `% ${literal(word)}%`];
    const pattern = word.length < SHORTEST_PART ? whole : `%${literal(word)}%`;
    const rows = await this.database.query<{ id: string; fit: string }>(CONTAINING, [
      pattern,
      whole,
      beginning,
    ]);
    return new Map(rows.map(({ id, fit }) => [id, Number(fit)]));
  }

  /** The most similar of some words; undefined when none is alike. */
  async nearest(word: string, words: readonly string[]): Promise<string | undefined> {
    return (await this.database.query<{ word: string }>(NEAREST, [word, words]))[0]?.word;
  }

  async #ids(statement: typeof BY_PLATE, value: string): Promise<string[]> {
    return (await this.database.query<{ id: string }>(statement, [value])).map(({ id }) => id);
  }
}
