import { Injectable } from '@nestjs/common';
import type { MarketValueModel } from '@rover/scoring';
import { Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';

/** One version of a market's model, as stored. */
export interface StoredModel {
  readonly market: string;
  readonly version: number;
  readonly trainedOn: number;
  readonly body: MarketValueModel;
}

const LATEST = prepared(`
SELECT DISTINCT ON (market) market, version, trained_on AS "trainedOn", body
FROM market_value_model WHERE $1::text IS NULL OR market = $1
ORDER BY market, version DESC`);

const ADD = prepared(`
INSERT INTO market_value_model (market, version, trained_on, body) VALUES ($1, $2, $3, $4)
ON CONFLICT DO NOTHING`);

/** Versions that are kept behind the one that serves. */
const KEPT = 10;

const FORGET = prepared('DELETE FROM market_value_model WHERE market = $1 AND version <= $2');

/** The models that value the markets. */
@Injectable()
export class ModelRepository {
  constructor(private readonly database: Database) {}

  /** The newest version of each market, or of one. */
  latest(market?: string): Promise<StoredModel[]> {
    return this.database.query<StoredModel>(LATEST, [market ?? null]);
  }

  /** Stores a version; false when another replica has stored that version first. */
  async add(tx: Sql, { market, version, trainedOn, body }: StoredModel): Promise<boolean> {
    const added = await tx.execute(ADD, [market, version, trainedOn, JSON.stringify(body)]);
    await tx.execute(FORGET, [market, version - KEPT]);
    return added === 1;
  }
}
