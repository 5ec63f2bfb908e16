import { Injectable } from '@nestjs/common';
import { prepared, type Sql } from '@rover/persistence';
import { outline, type Position } from '@rover/vehicle';
import { DEGREE } from '../telemetry/store/signal-columns.js';
import type { Course } from './trip-row.js';

interface FixRow {
  readonly longitude: number;
  readonly latitude: number;
  readonly time: number;
}

/** Fixes that may be further off would tangle the line. */
const WORST_ACCURACY = 100;
/** A course is told within so many metres. */
const TOLERANCE = 5;

const FIXES = prepared(`
SELECT longitude, latitude, (extract(epoch FROM reading.device_time) * 1000)::float8 AS time
FROM reading JOIN vehicle_state ON vehicle_state.no = reading.vehicle_no
WHERE vehicle_state.vehicle_id = $1 AND longitude IS NOT NULL AND coalesce(accuracy, 0) <= ${WORST_ACCURACY}
  AND reading.device_time BETWEEN to_timestamp($2::float8 / 1000) AND to_timestamp($3::float8 / 1000)
ORDER BY reading.device_time, digest LIMIT 100000`);

/** Where vehicles went. */
@Injectable()
export class CourseRepository {
  /** The course of a vehicle in a span of time, epoch ms; null where no place was measured. */
  async course(
    tx: Sql,
    vehicleId: string,
    { from, to }: { from: number; to: number },
  ): Promise<Course | null> {
    const fixes = await tx.query<FixRow>(FIXES, [vehicleId, from, to]);
    const line = fixes.map(({ longitude, latitude }): Position => [longitude / DEGREE, latitude / DEGREE]);
    if (line.length < 2) return null;
    return outline(line, TOLERANCE).map(
      (i) => [...(line[i] as Position), (fixes[i] as FixRow).time] as const,
    );
  }
}
