import { Inject, Injectable } from '@nestjs/common';
import { vehicleOdometerSuspect } from '@rover/contracts';
import type { OdometerEntry, OdometerSource } from '@rover/contracts';
import { Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock, MessageScope } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import { judge } from './judge.js';
import type { Mark } from './judge.js';
import { OdometerRepository } from './odometer.repository.js';
import type { Around } from './odometer.repository.js';
import { VehicleOdometer } from './vehicle-odometer.service.js';

/** A reading on its way into the ledger; its time is epoch ms. */
export interface Draft {
  readonly vehicleId: string;
  readonly time: number;
  readonly reading: number;
  readonly source: OdometerSource;
  readonly note?: string;
  readonly by?: string;
}

/** Judges readings and enters them: what fits moves the vehicle's odometer, what does not is told and moves nothing. */
@Injectable()
export class OdometerLedger {
  constructor(
    private readonly entries: OdometerRepository,
    private readonly vehicle: VehicleOdometer,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async enter(tx: Transaction, draft: Draft, scope: MessageScope): Promise<OdometerEntry> {
    await this.vehicle.lock(tx, draft.vehicleId);
    const blank = this.#blank(draft);
    const around = await this.entries.around(tx, blank);
    const entry = judged(blank, around);
    if (!(await this.entries.insert(tx, entry))) return entry;
    await this.#follow(tx, entry, around, scope);
    return entry;
  }

  /** An entry that is as it is, whatever is known: what a person declares. */
  async declare(
    tx: Transaction,
    draft: Draft,
    odometer: number,
    scope: MessageScope,
  ): Promise<OdometerEntry> {
    const entry: OdometerEntry = { ...this.#blank(draft), odometer };
    await this.entries.insert(tx, entry);
    await this.vehicle.settle(tx, entry.vehicleId, scope);
    return entry;
  }

  #blank({ time, ...draft }: Draft): OdometerEntry {
    return {
      ...draft,
      id: uuidV7(),
      time: new Date(time).toISOString(),
      odometer: draft.reading,
      ...{ status: 'accepted', doubts: [], corrections: [] },
      createdAt: new Date(this.clock.now()).toISOString(),
    };
  }

  async #follow(tx: Transaction, entry: OdometerEntry, around: Around, scope: MessageScope): Promise<void> {
    if (entry.status === 'accepted') {
      if (!around.after) await this.vehicle.advance(tx, entry, scope);
    } else if (around.previous !== 'suspect') await this.#tell(tx, entry, around, scope);
  }

  /** Once for a run of them: a tracker that counts wrongly says so each day. */
  async #tell(tx: Transaction, entry: OdometerEntry, { before }: Around, scope: MessageScope): Promise<void> {
    const {
      vehicleId,
      id: entryId,
      source,
      reading,
      odometer,
      doubts,
      time: readAt,
      createdAt: time,
    } = entry;
    const data = { vehicleId, entryId, source, reading, odometer, doubts, readAt, time };
    await this.outbox.add(tx, vehicleOdometerSuspect, [{ ...data, known: before?.odometer ?? null }], scope);
  }
}

function judged(blank: OdometerEntry, { before, after, offset }: Around): OdometerEntry {
  const odometer = blank.reading + offset;
  const mark: Mark = { time: Date.parse(blank.time), odometer };
  const doubts = judge(mark, before ?? undefined, after ?? undefined);
  return { ...blank, odometer, doubts, status: doubts.length > 0 ? 'suspect' : 'accepted' };
}
