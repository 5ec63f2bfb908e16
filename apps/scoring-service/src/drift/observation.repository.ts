import { Injectable } from '@nestjs/common';
import type { ModelKind } from '@rover/contracts';
import { Database, columnsOf, prepared } from '@rover/persistence';

/** Rows of one bin of one feature on one day. */
export interface InputCount {
  readonly kind: ModelKind;
  readonly version: number;
  readonly day: string;
  readonly feature: string;
  readonly bin: number;
  readonly rows: number;
}

/** Ranges of one day, and how many held what came. */
export interface RangeCount {
  readonly kind: ModelKind;
  readonly version: number;
  readonly day: string;
  readonly rows: number;
  readonly inside: number;
}

/** Days that are kept; a look takes the last seven. */
const KEPT_DAYS = 30;

const ADD_INPUTS = prepared(`
INSERT INTO model_input (kind, version, day, feature, bin, rows)
SELECT * FROM unnest($1::text[], $2::int[], $3::date[], $4::text[], $5::int[], $6::int[])
ORDER BY 1, 2, 3, 4, 5
ON CONFLICT (kind, version, day, feature, bin) DO UPDATE SET rows = model_input.rows + excluded.rows`);

const ADD_RANGES = prepared(`
INSERT INTO model_range (kind, version, day, rows, inside)
SELECT * FROM unnest($1::text[], $2::int[], $3::date[], $4::int[], $5::int[]) ORDER BY 1, 2, 3
ON CONFLICT (kind, version, day) DO UPDATE SET rows = model_range.rows + excluded.rows,
  inside = model_range.inside + excluded.inside`);

const INPUTS = prepared(`
SELECT feature, bin, sum(rows)::int AS rows FROM model_input
WHERE kind = $1 AND version = $2 AND day > $3::date GROUP BY feature, bin`);

const RANGES = prepared(`
SELECT coalesce(sum(rows), 0)::int AS rows, coalesce(sum(inside), 0)::int AS inside FROM model_range
WHERE kind = $1 AND version = $2 AND day > $3::date`);

const FORGET_INPUTS = prepared(`DELETE FROM model_input WHERE day < $1::date - ${KEPT_DAYS}`);
const FORGET_RANGES = prepared(`DELETE FROM model_range WHERE day < $1::date - ${KEPT_DAYS}`);

/** What models that serve were asked, and what their ranges held, in counts by day. */
@Injectable()
export class ObservationRepository {
  constructor(private readonly database: Database) {}

  async addInputs(counts: readonly InputCount[]): Promise<void> {
    const columns = columnsOf(counts, ['kind', 'version', 'day', 'feature', 'bin', 'rows']);
    await this.database.execute(ADD_INPUTS, columns);
  }

  async addRanges(counts: readonly RangeCount[]): Promise<void> {
    await this.database.execute(ADD_RANGES, columnsOf(counts, ['kind', 'version', 'day', 'rows', 'inside']));
  }

  /** Rows by feature and bin, after this day. */
  inputs(
    kind: ModelKind,
    version: number,
    after: string,
  ): Promise<Pick<InputCount, 'feature' | 'bin' | 'rows'>[]> {
    return this.database.query(INPUTS, [kind, version, after]);
  }

  /** Ranges after this day. */
  async ranges(kind: ModelKind, version: number, after: string): Promise<{ rows: number; inside: number }> {
    const [found] = await this.database.query<{ rows: number; inside: number }>(RANGES, [
      kind,
      version,
      after,
    ]);
    return found!;
  }

  async forget(today: string): Promise<void> {
    await this.database.execute(FORGET_INPUTS, [today]);
    await this.database.execute(FORGET_RANGES, [today]);
  }
}
