import { Inject, Injectable } from '@nestjs/common';
import { vehicleMaintenanceUpdated } from '@rover/contracts';
import type { EventData } from '@rover/contracts';
import { Database, Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { UsageService } from '../usage/usage.service.js';
import { assess, tell } from './expiring-thing.js';
import type { AssessedThing, ExpiringThing, ExpiryKey } from './expiring-thing.js';
import { thingOf } from './expiry-row.js';
import { ExpiryRepository } from './expiry.repository.js';
import type { ExpiryRow, GivenNotice } from './expiry.repository.js';

/** So many things are looked at in one transaction. */
const BATCH = 200;

/**
 * The one engine over all that comes due: work by plans, parts, documents, warranties, insurances, inspections. Owners
 * state a thing and where it comes due; this says when that is, watches the time, and gives each warning once.
 */
@Injectable()
export class ExpiryService {
  constructor(
    private readonly database: Database,
    private readonly expiries: ExpiryRepository,
    private readonly usage: UsageService,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** States things, new or changed, in the transaction that changes them; they are looked at by the next sweep. */
  put(tx: Transaction, things: readonly ExpiringThing[]): Promise<void> {
    return this.expiries.put(tx, things, this.#now());
  }

  remove(
    tx: Transaction,
    source: Omit<ExpiryKey, 'vehicleId'>,
    vehicleIds?: readonly string[],
  ): Promise<void> {
    return this.expiries.remove(tx, source, vehicleIds);
  }

  /** Lets what hangs on a source rest, or go on. */
  activate(tx: Transaction, source: Omit<ExpiryKey, 'vehicleId'>, active: boolean): Promise<void> {
    return this.expiries.activate(tx, source, { active, now: this.#now() });
  }

  /** Looks at all things of a vehicle at once, so that whoever changed something sees what became of it. */
  async assessVehicle(tx: Transaction, vehicleId: string): Promise<AssessedThing[]> {
    return this.#look(tx, await this.expiries.takeVehicle(tx, vehicleId));
  }

  /** Looks at the first things of a source; the sweep looks at the others. */
  async assessSource(tx: Transaction, source: Omit<ExpiryKey, 'vehicleId'>): Promise<AssessedThing[]> {
    return this.#look(tx, await this.expiries.takeSource(tx, source, BATCH));
  }

  /** Looks at everything whose time has come. Safe in every replica at once. */
  async sweep(): Promise<void> {
    let taken: number;
    do taken = await this.database.transaction((tx) => this.#sweepBatch(tx));
    while (taken === BATCH);
  }

  async #sweepBatch(tx: Transaction): Promise<number> {
    const rows = await this.expiries.take(tx, this.#now(), BATCH);
    if (rows.length > 0) await this.#look(tx, rows);
    return rows.length;
  }

  async #look(tx: Transaction, rows: readonly ExpiryRow[]): Promise<AssessedThing[]> {
    if (rows.length === 0) return [];
    const usage = await this.usage.of(tx, [...new Set(rows.map((row) => row.vehicle_id))]);
    const things = rows.map((row) => assess(thingOf(row), usage.get(row.vehicle_id)!.context(row.zone)));
    await this.expiries.save(tx, things);
    await this.#warn(tx, things);
    return things;
  }

  async #warn(tx: Transaction, things: readonly AssessedThing[]): Promise<void> {
    const given = await this.expiries.give(tx, things.flatMap(noticeOf), this.#now());
    const fresh = new Set(given.map(keyOf));
    const told = things.filter((thing) => noticeOf(thing).some((notice) => fresh.has(keyOf(notice))));
    const time = this.#now().toISOString();
    await this.outbox.add(
      tx,
      vehicleMaintenanceUpdated,
      told.map((thing) => tidingOf(thing, time)),
    );
  }

  #now(): Date {
    return new Date(this.clock.now());
  }
}

/** What is to be said of a thing now, if anything. */
function noticeOf({ active, judgement, ...thing }: AssessedThing): GivenNotice[] {
  if (!active || judgement.notice === undefined) return [];
  const { kind, sourceId, vehicleId, cycle } = thing;
  return [{ kind, sourceId, vehicleId, cycle, notice: String(judgement.notice) }];
}

const keyOf = ({ kind, sourceId, vehicleId }: ExpiryKey): string => `${kind} ${sourceId} ${vehicleId}`;

function tidingOf(thing: AssessedThing, time: string): EventData<typeof vehicleMaintenanceUpdated> {
  const { vehicleId, sourceId, cycle, title, kind } = thing;
  const expiry = tell(thing);
  return {
    vehicleId,
    maintenanceId: sourceId,
    status: expiry.state as 'upcoming' | 'due' | 'overdue',
    components: [],
    ...(kind === 'maintenance' && { planId: sourceId }),
    cycle,
    title,
    expiry,
    time,
  };
}
