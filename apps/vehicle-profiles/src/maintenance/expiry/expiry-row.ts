import type { AssessedThing, ExpiringThing } from './expiring-thing.js';
import type { ExpiryRow } from './expiry.repository.js';

/** The thing of a row, to be judged anew. */
export const thingOf = (row: ExpiryRow): ExpiringThing => ({
  kind: row.kind,
  sourceId: row.source_id,
  vehicleId: row.vehicle_id,
  cycle: row.cycle,
  title: row.title,
  point: row.point,
  zone: row.zone,
  remindDays: row.remind_days,
  active: row.active,
});

/** A row as it was found when it was looked at last. */
export function assessedOf(row: ExpiryRow): AssessedThing {
  const { due_at: at, low, high } = row;
  const expected = at && {
    at: at.getTime(),
    low: (low ?? at).getTime(),
    high: (high ?? at).getTime(),
  };
  return {
    ...thingOf(row),
    due: {
      measures: row.measures,
      ...(row.binding && { binding: row.binding }),
      ...(expected && { expected }),
    },
    judgement: { state: row.state },
    assessedAt: (row.assessed_at ?? row.changed_at).getTime(),
  };
}
