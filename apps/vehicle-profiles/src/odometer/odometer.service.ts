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
import type { Around } from './odometer.repository.js';
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
    return this.database.transaction((tx) => this.vehicle.enter(tx, draft, scope));
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
      const entry = await this.ledger.declare(tx, draft, odometer);
      await this.vehicle.settle(tx, vehicleId, scope);
      return entry;
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
      return this.vehicle.correct(tx, before, correction, scope);
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
    const moment = { vehicleId, time: new Date(time).toISOString(), id: NONE, source: 'swap' as const };
    const [around] = await this.entries.around(tx, [moment]);
    const { before, offset } = around as Around;
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
}

/** The id of no entry. */
const NONE = '00000000-0000-0000-0000-000000000000';
