import { Injectable } from '@nestjs/common';
import { signals, type AlertScope } from '@rover/contracts';
import { allOf, Database, raw, sql, type Fragment } from '@rover/persistence';
import type { Observation } from '@rover/vehicle';
import { inFleets } from '../../fleets/fleet-tree.js';
import { DEGREE, signalColumns } from '../../telemetry/store/signal-columns.js';

/** A vehicle with readings. */
export interface PastVehicle {
  readonly vehicleId: string;
  readonly no: number;
  /** What was before is not for whoever asks, epoch ms; 0 for all that is kept. */
  readonly since: number;
  /** km/h; null for none. */
  readonly speedLimit: number | null;
}

/** What somebody may see of the past of vehicles: a condition on `vehicle`, and a value, when it begins. */
export interface PastSight {
  readonly visible: Fragment;
  readonly since: Fragment;
}

/** Which readings of a vehicle. Times are epoch ms. */
export interface PastQuestion {
  readonly no: number;
  readonly from: number;
  readonly to: number;
  /** Indices of the signals that are wanted. */
  readonly signals: readonly number[];
  /** Whether places are wanted. */
  readonly places: boolean;
}

type Row = Readonly<Record<string, unknown>> & {
  readonly time: number;
  readonly heard: number;
  readonly digest: number;
  readonly place: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
};

/** So many readings are read and judged in one go: some milliseconds, after which others have their turn. */
const PORTION = 2_000;
const columns = new Map<string, string>(signalColumns.map(({ signal, column }) => [signal, column]));

/** What was measured, as rules see it. */
@Injectable()
export class PastRepository {
  constructor(private readonly database: Database) {}

  /** Vehicles of a scope that have measured something since, in the order of their ids. */
  vehicles(
    scope: AlertScope,
    { visible, since }: PastSight,
    from: number,
    most: number,
  ): Promise<PastVehicle[]> {
    const { text, values } = sql`
      SELECT state.vehicle_id AS "vehicleId", no, speed_limit_of(speed_limit, fleet_id) AS "speedLimit",
        greatest(0, (extract(epoch FROM ${since}) * 1000)::float8) AS since
      FROM vehicle_state AS state LEFT JOIN vehicle ON vehicle.id = state.vehicle_id AND deleted_at IS NULL
      WHERE state.version > 0 AND state.device_time >= ${new Date(from)} AND ${allOf([visible, coveredBy(scope)])}
      ORDER BY state.vehicle_id COLLATE "C" LIMIT ${most}`.render();
    return this.database.query<PastVehicle>(text, values);
  }

  /** A vehicle's readings in order, portion by portion. */
  async *readings(question: PastQuestion): AsyncGenerator<Observation[]> {
    let after: Pick<Row, 'place' | 'digest'> | undefined;
    for (;;) {
      const rows = await this.portion(question, after);
      yield rows.map((row) => observationOf(row, question));
      after = rows.at(-1);
      if (rows.length < PORTION) return;
    }
  }

  private portion(
    { no, from, to, signals: wanted, places }: PastQuestion,
    after: Pick<Row, 'place' | 'digest'> | undefined,
  ): Promise<Row[]> {
    const own = wanted.flatMap((index) => columns.get(signals[index]?.name ?? '') ?? []);
    const selected = [...own.map((column) => `"${column}"`), ...(places ? ['longitude', 'latitude'] : [])];
    return this.database.query<Row>(
      `SELECT (extract(epoch FROM least(device_time, received_at)) * 1000)::float8 AS time,
         (extract(epoch FROM received_at) * 1000)::float8 AS heard, digest, device_time::text AS place
         ${selected.map((column) => `, ${column}`).join('')}
       FROM reading WHERE vehicle_no = $1 AND device_time >= $2 AND device_time <= $3
       AND ($4::timestamptz IS NULL OR (device_time, digest) > ($4, $5))
       ORDER BY device_time, digest LIMIT ${PORTION}`,
      [no, new Date(from), new Date(to), after?.place ?? null, after?.digest ?? 0],
    );
  }
}

function coveredBy(scope: AlertScope): Fragment {
  switch (scope.type) {
    case 'all':
      return raw('true');
    case 'vehicle':
      return sql`state.vehicle_id = ANY(${scope.vehicleIds}::text[])`;
    case 'fleet':
      return inFleets('vehicle.fleet_id', scope.fleetIds);
    case 'model':
      return allOf([
        sql`lower(make) = ${scope.make.toLowerCase()}`,
        ...(scope.model === undefined ? [] : [sql`lower(model) = ${scope.model.toLowerCase()}`]),
      ]);
  }
}

function observationOf(row: Row, { signals: wanted, places }: PastQuestion): Observation {
  const measured: [string, unknown][] = [];
  for (const index of wanted) {
    const name = signals[index]?.name ?? '';
    const value = row[columns.get(name) ?? ''];
    if (value !== null && value !== undefined) measured.push([name, value]);
  }
  const { longitude, latitude } = row;
  if (places && longitude !== null && latitude !== null)
    measured.push(['location', { type: 'Point', coordinates: [longitude / DEGREE, latitude / DEGREE] }]);
  return { time: row.time, heardAt: Math.max(row.time, row.heard), signals: measured };
}
