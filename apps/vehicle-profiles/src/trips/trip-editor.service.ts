import { Injectable } from '@nestjs/common';
import type { Caller, mergeTrips, RequestOf, splitTrip, Trip, updateTrip } from '@rover/contracts';
import { Database, type Transaction } from '@rover/persistence';
import { MotionAccess } from '../motion/motion-access.service.js';
import { mergeCourses, mergeFigures } from './merge-figures.js';
import { TripChanges } from './trip-changes.service.js';
import {
  TripChangedError,
  TripNotCompletedError,
  TripNotFoundError,
  TripsNotConsecutiveError,
  TripsOfSeveralVehiclesError,
} from './trip.errors.js';
import { spanOf, tripOfRow, type TripRow } from './trip-row.js';
import { tripId, TripRepository } from './trip.repository.js';
import { TripSplitter } from './trip-splitter.service.js';

/** What people make of trips. Each edit is written down with what was before it, so that it can be undone. */
@Injectable()
export class TripEditor {
  constructor(
    private readonly database: Database,
    private readonly trips: TripRepository,
    private readonly splitter: TripSplitter,
    private readonly changes: TripChanges,
    private readonly access: MotionAccess,
  ) {}

  /** @throws TripNotFoundError, TripChangedError */
  label({ id, patch, version }: RequestOf<typeof updateTrip>, caller: Caller): Promise<Trip> {
    return this.database.transaction(async (tx) => {
      const [row] = await this.take(tx, [id], caller);
      if (version !== undefined && version !== row?.version) throw new TripChangedError();
      const before = tripOfRow(row as TripRow);
      const { label = before.label, note = before.note } = patch;
      const after = tripOfRow(await this.trips.label(tx, { id, label, note }));
      await this.changes.record(tx, { kind: 'label', caller, before: [before], after: [after] });
      return after;
    });
  }

  /** @throws TripNotFoundError, TripNotCompletedError, TripsOfSeveralVehiclesError, TripsNotConsecutiveError */
  merge({ ids }: RequestOf<typeof mergeTrips>, caller: Caller): Promise<Trip> {
    return this.database.transaction(async (tx) => {
      const rows = await this.take(tx, [...new Set(ids)], caller);
      await this.assertMergeable(tx, rows);
      const after = await this.putMerged(tx, rows);
      await this.trips.setStatus(
        tx,
        rows.map(({ id }) => id),
        'withdrawn',
      );
      await this.changes.record(tx, { kind: 'merge', caller, before: rows.map(tripOfRow), after: [after] });
      return after;
    });
  }

  /** @throws TripNotFoundError, TripNotCompletedError, TripSplitOutsideError, TripReadingsGoneError */
  split({ id, at }: RequestOf<typeof splitTrip>, caller: Caller): Promise<[Trip, Trip]> {
    return this.database.transaction(async (tx) => {
      const [row] = (await this.take(tx, [id], caller)) as [TripRow];
      if (row.status !== 'completed') throw new TripNotCompletedError();
      const after = await this.splitter.split(tx, row, Date.parse(at));
      await this.trips.setStatus(tx, [id], 'withdrawn');
      await this.changes.record(tx, { kind: 'split', caller, before: [tripOfRow(row)], after });
      return after;
    });
  }

  /** Locks trips that the caller may see, in the order of their start. */
  private async take(tx: Transaction, ids: readonly string[], caller: Caller): Promise<TripRow[]> {
    const rows = await this.trips.lock(tx, ids);
    if (rows.length < ids.length) throw new TripNotFoundError();
    for (const row of rows)
      await this.access.edit(caller, row.vehicle_id, Date.parse(tripOfRow(row).start.time));
    return rows;
  }

  private async assertMergeable(tx: Transaction, rows: readonly TripRow[]): Promise<void> {
    const [first, last] = [rows[0] as TripRow, rows.at(-1) as TripRow];
    if (rows.some((row) => row.vehicle_id !== first.vehicle_id)) throw new TripsOfSeveralVehiclesError();
    if (rows.some(({ status }) => status !== 'completed')) throw new TripNotCompletedError();
    if (rows.length < 2) throw new TripsNotConsecutiveError();
    const span = { from: spanOf(first.figures).from, to: spanOf(last.figures).to };
    const between = await this.trips.within(tx, first.vehicle_id, span);
    if (between.some(({ id }) => !rows.some((row) => row.id === id))) throw new TripsNotConsecutiveError();
  }

  private async putMerged(tx: Transaction, rows: readonly TripRow[]): Promise<Trip> {
    const [first] = rows as [TripRow];
    const parts = await Promise.all(rows.map(({ id }) => this.trips.pathAndOrigin(tx, id)));
    const figures = mergeFigures(rows.map((row) => row.figures));
    const labels = new Set(rows.map(({ label }) => label));
    const row = await this.trips.put(tx, {
      id: tripId(
        `${first.vehicle_id} merged ${rows.map(({ id, version }) => `${id} ${version}`).join()}`,
        figures.start.time,
      ),
      vehicleId: first.vehicle_id,
      status: 'completed',
      figures,
      label: labels.size === 1 ? first.label : null,
      note: rows.find(({ note }) => note !== null)?.note ?? null,
      late: rows.some(({ late }) => late),
      edited: 'merged',
      path: mergeCourses(parts.map(({ path }) => path)),
      origin: parts[0]?.origin,
    });
    return tripOfRow(row);
  }
}
