import { Injectable } from '@nestjs/common';
import { prepared, type Sql } from '@rover/persistence';

/** The time of late readings of one vehicle, epoch ms. */
export interface LateSpan {
  readonly vehicleId: string;
  readonly from: number;
  readonly to: number;
}

const NOTE = prepared(`
INSERT INTO alert_recheck AS noted (vehicle_id, from_ms, to_ms, noted_at)
SELECT vehicle_id, from_ms, to_ms, $4 FROM unnest($1::text[], $2::float8[], $3::float8[]) AS late (vehicle_id, from_ms, to_ms)
ORDER BY vehicle_id
ON CONFLICT (vehicle_id) DO UPDATE SET from_ms = least(noted.from_ms, excluded.from_ms),
  to_ms = greatest(noted.to_ms, excluded.to_ms)`);

const TAKE = prepared(`
DELETE FROM alert_recheck WHERE vehicle_id IN (
  SELECT vehicle_id FROM alert_recheck WHERE noted_at <= $1 ORDER BY noted_at LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING vehicle_id AS "vehicleId", from_ms AS "from", to_ms AS "to"`);

/** Vehicles whose past is to be looked at again. */
@Injectable()
export class RecheckRepository {
  async note(tx: Sql, late: readonly LateSpan[], now: number): Promise<void> {
    await tx.execute(NOTE, [
      late.map(({ vehicleId }) => vehicleId),
      late.map(({ from }) => from),
      late.map(({ to }) => to),
      new Date(now),
    ]);
  }

  /** One that was noted before; it is gone when the transaction is committed. */
  async take(tx: Sql, notedBefore: number): Promise<LateSpan | undefined> {
    const [row] = await tx.query<LateSpan>(TAKE, [new Date(notedBefore)]);
    return row;
  }
}
