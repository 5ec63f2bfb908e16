import { Injectable } from '@nestjs/common';
import type { MaintenancePrediction } from '@rover/contracts';
import { columnsOf, Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';

/** What was foretold of a vehicle. */
export interface StoredPrediction {
  readonly vehicleId: string;
  readonly predictedAt: string | Date;
  readonly prediction: MaintenancePrediction;
}

/** Applied when newer, so that a redelivery or an old word changes nothing. */
const SAVE = prepared(`
INSERT INTO maintenance_prediction AS known (vehicle_id, predicted_at, prediction)
SELECT DISTINCT ON (vehicle_id) vehicle_id, predicted_at, prediction
FROM unnest($1::text[], $2::timestamptz[], $3::jsonb[]) AS given (vehicle_id, predicted_at, prediction)
ORDER BY vehicle_id, predicted_at DESC
ON CONFLICT (vehicle_id) DO UPDATE SET predicted_at = excluded.predicted_at, prediction = excluded.prediction
WHERE known.predicted_at < excluded.predicted_at
RETURNING vehicle_id AS "vehicleId", predicted_at AS "predictedAt", prediction`);

/** The last word of scoring on each vehicle. */
@Injectable()
export class PredictionRepository {
  constructor(private readonly database: Database) {}

  /** Answers what was news. */
  save(tx: Sql, predictions: readonly StoredPrediction[]): Promise<StoredPrediction[]> {
    return tx.query<StoredPrediction>(
      SAVE,
      columnsOf(predictions, ['vehicleId', 'predictedAt', 'prediction']),
    );
  }

  async find(vehicleId: string): Promise<MaintenancePrediction | undefined> {
    const [row] = await this.database.query<{ prediction: MaintenancePrediction }>(
      'SELECT prediction FROM maintenance_prediction WHERE vehicle_id = $1',
      [vehicleId],
    );
    return row?.prediction;
  }
}
