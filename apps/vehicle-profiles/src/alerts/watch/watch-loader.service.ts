import { Injectable } from '@nestjs/common';
import { signals } from '@rover/contracts';
import type { Sql } from '@rover/persistence';
import type { KnownState } from '../../telemetry/state/vehicle-state.js';
import { signalColumns } from '../../telemetry/store/signal-columns.js';
import type { RuleBook } from '../rules/rule-book.service.js';
import { VehicleDirectory } from './vehicle-directory.repository.js';
import { nothingStored, WatchedVehicle, type StoredWatch } from './watched-vehicle.js';

/** What a watch is made of. */
export interface WatchSources {
  readonly book: RuleBook;
  readonly states: ReadonlyMap<string, KnownState>;
  readonly stored: ReadonlyMap<string, StoredWatch>;
}

const nobody = { fleetId: null, fleetIds: [], speedLimit: null, make: null, model: null };

const columnOf = new Map<string, string>(signalColumns.map(({ signal, column }) => [signal, column]));

/** Makes watches of what is stored. */
@Injectable()
export class WatchLoader {
  constructor(private readonly directory: VehicleDirectory) {}

  /** The watches of these vehicles, as they stand before anything new. */
  async load(
    sql: Sql,
    ids: readonly string[],
    { book, states, stored }: WatchSources,
  ): Promise<WatchedVehicle[]> {
    const vehicles = await this.directory.of(sql, ids);
    const made = ids.map((vehicleId) => {
      const vehicle = vehicles.get(vehicleId) ?? { ...nobody, vehicleId };
      const state = states.get(vehicleId);
      const list = book.listFor(vehicle);
      const watched = new WatchedVehicle(vehicle, list, state, stored.get(vehicleId) ?? nothingStored);
      return { watched, list, state };
    });
    for (const { watched, list, state } of made)
      if (list.trails.length > 0 && state && state.version > 0) await this.retrace(sql, watched, state);
    return made.map(({ watched }) => watched);
  }

  /** Rates look at a past that memory does not have yet. */
  private async retrace(sql: Sql, { watch }: WatchedVehicle, { no, deviceTime }: KnownState): Promise<void> {
    for (const { index, windowMs } of watch.trails) {
      const column = columnOf.get(signals[index]?.name ?? '');
      watch.facts.trailOf(index, windowMs);
      const rows = await sql.query<{ time: number; value: number }>(
        `SELECT (extract(epoch FROM device_time) * 1000)::float8 AS time, "${column}" AS value FROM reading
         WHERE vehicle_no = $1 AND device_time >= $2 AND device_time <= $3 AND "${column}" IS NOT NULL
         ORDER BY device_time`,
        [no, new Date(deviceTime - windowMs), new Date(deviceTime)],
      );
      for (const { time, value } of rows) watch.facts.trace(index, time, value);
    }
  }
}
