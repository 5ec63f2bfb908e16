import { Inject, Injectable } from '@nestjs/common';
import type {
  Caller,
  correctOdometer,
  listOdometer,
  OdometerEntry,
  recordOdometer,
  RequestOf,
  swapOdometer,
} from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Page, Transaction } from '@rover/persistence';
import { CLOCK, ForbiddenError } from '@rover/platform';
import type { CallerScope, Clock } from '@rover/platform';
import { VehicleAccess } from '../access/vehicle-access.js';
import { judge } from './judge.js';
import { OdometerLedger } from './odometer-ledger.service.js';
import {
  OdometerEntryNotFoundError,
  OdometerSwapInvalidError,
  OdometerTimeInvalidError,
} from './odometer.errors.js';
import { OdometerRepository } from './odometer.repository.js';
import { VehicleOdometer } from './vehicle-odometer.service.js';

/** What people say of odometers. */
@Injectable()
export class OdometerService {
  constructor(
    private readonly database: Database,
    private readonly entries: OdometerRepository,
    private readonly ledger: OdometerLedger,
    private readonly vehicle: VehicleOdometer,
    private readonly access: VehicleAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws VehicleNotFoundError, ForbiddenError, OdometerTimeInvalidError */
  async record(
    { vehicleId: asked, entry }: RequestOf<typeof recordOdometer>,
    scope: CallerScope,
  ): Promise<OdometerEntry> {
    const vehicleId = await this.#editable(scope.caller, asked);
    const { time, ...said } = entry;
    const draft = { ...said, vehicleId, time: this.#timeOf(time), by: scope.caller.sub };
    return this.database.transaction((tx) => this.ledger.enter(tx, draft, scope));
  }

  /** @throws VehicleNotFoundError, ForbiddenError, OdometerTimeInvalidError, OdometerSwapInvalidError */
  async swap(
    { vehicleId: asked, swap }: RequestOf<typeof swapOdometer>,
    scope: CallerScope,
  ): Promise<OdometerEntry> {
    const vehicleId = await this.#editable(scope.caller, asked);
    const { oldReading, newReading: reading, time, note } = swap;
    const at = this.#timeOf(time);
    const draft = { vehicleId, time: at, reading, source: 'swap' as const, by: scope.caller.sub, note };
    return this.database.transaction(async (tx) => {
      await this.vehicle.lock(tx, vehicleId);
      const odometer = await this.#lastOf(tx, { vehicleId, time: at }, oldReading);
      return this.ledger.declare(tx, draft, odometer, scope);
    });
  }

  /** @throws VehicleNotFoundError, ForbiddenError, OdometerEntryNotFoundError */
  async correct(
    { vehicleId: asked, entryId, correction }: RequestOf<typeof correctOdometer>,
    scope: CallerScope,
  ): Promise<OdometerEntry> {
    const vehicleId = await this.#editable(scope.caller, asked);
    return this.database.transaction(async (tx) => {
      await this.vehicle.lock(tx, vehicleId);
      const before = await this.entries.lock(tx, entryId, vehicleId);
      if (!before) throw new OdometerEntryNotFoundError();
      const { note, status, reading = before.reading } = correction;
      const was = {
        by: scope.caller.sub,
        at: this.#now(),
        note,
        status: before.status,
        reading: before.reading,
      };
      const odometer = before.odometer + reading - before.reading;
      const corrections = [...before.corrections, was];
      const after: OdometerEntry = { ...before, status, reading, odometer, corrections };
      await this.entries.update(tx, after);
      await this.vehicle.settle(tx, vehicleId, scope);
      return after;
    });
  }

  /** @throws VehicleNotFoundError, CursorInvalidError */
  async list(
    { vehicleId, status, limit, cursor }: RequestOf<typeof listOdometer>,
    caller: Caller,
  ): Promise<Page<OdometerEntry>> {
    const sight = await this.access.sight(caller, vehicleId, 'odometer');
    return this.entries.page({ vehicleId: sight.vehicleId, status }, limit, cursor);
  }

  /** What the old cluster came to. */
  async #lastOf(tx: Transaction, { vehicleId, time }: { vehicleId: string; time: number }, reading: number) {
    const blank = {
      vehicleId,
      time: new Date(time).toISOString(),
      id: NONE,
      source: 'swap',
    } as OdometerEntry;
    const { before, offset } = await this.entries.around(tx, blank);
    const odometer = reading + offset;
    const doubts = judge({ time, odometer }, before ?? undefined, undefined);
    if (doubts.length > 0) throw new OdometerSwapInvalidError(doubts);
    return odometer;
  }

  async #editable(caller: Caller, vehicleId: string): Promise<string> {
    const sight = await this.access.sight(caller, vehicleId, 'odometer');
    if (!sight.edits.has('odometer')) throw new ForbiddenError('You may see this odometer, not write it.');
    return sight.vehicleId;
  }

  #timeOf(time: string | undefined): number {
    const now = this.clock.now();
    const at = time === undefined ? now : Date.parse(time);
    if (at > now) throw new OdometerTimeInvalidError();
    return at;
  }

  #now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}

/** The id of no entry. */
const NONE = '00000000-0000-0000-0000-000000000000';
