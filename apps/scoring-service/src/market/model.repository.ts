import { Injectable } from '@nestjs/common';
import { Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import type { LogLinearModel } from '@rover/scoring';

/** One version of the model, as stored. */
export interface StoredModel {
  readonly version: number;
  readonly body: LogLinearModel;
}

const LATEST = prepared('SELECT version, body FROM market_value_model ORDER BY version DESC LIMIT 1');

const ADD = prepared('INSERT INTO market_value_model (version, body) VALUES ($1, $2) ON CONFLICT DO NOTHING');

/** Versions that are kept, the one that serves included. */
const KEPT = 10;

const FORGET = prepared('DELETE FROM market_value_model WHERE version <= $1');

/** The models that value the market. */
@Injectable()
export class ModelRepository {
  constructor(private readonly database: Database) {}

  async latest(): Promise<StoredModel | undefined> {
    const [latest] = await this.database.query<StoredModel>(LATEST);
    return latest;
  }

  /** Stores a version; false when another replica has stored that version first. */
  async add(tx: Sql, { version, body }: StoredModel): Promise<boolean> {
    const added = await tx.execute(ADD, [version, JSON.stringify(body)]);
    await tx.execute(FORGET, [version - KEPT]);
    return added === 1;
  }
}
