import { Injectable } from '@nestjs/common';
import type { Caller, RequestOf, Trip, TripEdit, undoTripEdit } from '@rover/contracts';
import { Database, type Transaction } from '@rover/persistence';
import { MotionAccess } from '../motion/motion-access.service.js';
import { TripChanges } from './trip-changes.service.js';
import { TripEditRepository, type StoredEdit } from './trip-edit.repository.js';
import { TripEditNotFoundError, TripEditOvertakenError } from './trip.errors.js';
import { tripOfRow, type TripRow } from './trip-row.js';
import { TripRepository } from './trip.repository.js';

/** Puts trips back to what they were before an edit, as long as nothing has been made of them since. */
@Injectable()
export class TripUndo {
  constructor(
    private readonly database: Database,
    private readonly trips: TripRepository,
    private readonly edits: TripEditRepository,
    private readonly changes: TripChanges,
    private readonly access: MotionAccess,
  ) {}

  /** @throws TripEditNotFoundError, TripEditOvertakenError */
  undo({ id }: RequestOf<typeof undoTripEdit>, caller: Caller): Promise<TripEdit> {
    return this.database.transaction(async (tx) => {
      const edit = await this.edits.lock(tx, id);
      if (!edit) throw new TripEditNotFoundError();
      const begin = Math.min(...edit.after.map(({ start }) => Date.parse(start.time)));
      await this.access.edit(caller, edit.vehicleId, begin);
      const current = await this.assertLatest(tx, edit);
      const after = await this.putBack(tx, edit);
      await this.changes.record(tx, { kind: 'undo', caller, before: current, after });
      return this.edits.undone(tx, id, this.changes.now);
    });
  }

  /** Corrected figures do no harm; another edit does. */
  private async assertLatest(tx: Transaction, edit: StoredEdit): Promise<Trip[]> {
    const rows = await this.trips.lock(
      tx,
      edit.after.map(({ id }) => id),
    );
    const same = edit.after.every((after) => rows.some((row) => isStill(row, after)));
    if (edit.kind === 'undo' || edit.undoneAt !== null || !same) throw new TripEditOvertakenError();
    return rows.map(tripOfRow);
  }

  private async putBack(tx: Transaction, { kind, before, after }: StoredEdit): Promise<Trip[]> {
    const ids = (trips: readonly Trip[]): string[] => trips.map(({ id }) => id);
    if (kind === 'label') return [tripOfRow(await this.trips.label(tx, before[0] as Trip))];
    const withdrawn = await this.trips.setStatus(tx, ids(after), 'withdrawn');
    const restored = await this.trips.setStatus(tx, ids(before), 'completed');
    return [...withdrawn, ...restored].map(tripOfRow);
  }
}

const isStill = (row: TripRow, trip: Trip): boolean =>
  row.id === trip.id &&
  row.status === trip.status &&
  row.label === trip.label &&
  row.note === trip.note &&
  row.edited === trip.edited;
