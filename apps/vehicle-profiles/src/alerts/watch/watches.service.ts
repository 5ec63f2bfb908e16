import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import type { WatchOutcome } from '@rover/vehicle';
import type { FreshReadings } from '../../telemetry/reading-followers.service.js';
import { LatestStates } from '../../telemetry/state/latest-states.service.js';
import type { KnownState } from '../../telemetry/state/vehicle-state.js';
import { AlertDrafts } from '../log/alert-draft.js';
import { AlertLog } from '../log/alert-log.service.js';
import { RuleBooks, type RuleBook } from '../rules/rule-book.service.js';
import { WatchLoader } from './watch-loader.service.js';
import { WatchOvertakenError } from './watch.errors.js';
import { WatchRepository } from './watch.repository.js';
import { nothingStored, type StoredWatch, type WatchedVehicle } from './watched-vehicle.js';

/** Some kilobytes each. */
const MOST_VEHICLES = 50_000;

/** What is done with a watch; answers what came of it. */
export type Work = (watched: WatchedVehicle) => WatchOutcome[];

/** What holds for one round of work. */
export interface Round {
  readonly now: number;
  /** What is older than this, epoch ms, is told to nobody. */
  readonly lateBefore: number;
}

/**
 * The watches of vehicles: hot ones in memory, all that cannot be made anew in PostgreSQL. A watch in memory is taken
 * out while it is worked on and put back when that is committed, so that what is rolled back is forgotten.
 */
@Injectable()
export class Watches {
  private readonly hot = new Map<string, WatchedVehicle>();
  private revision = -1;
  /** How often something was forgotten: what was read before may be of no use by now. */
  private forgotten = 0;

  constructor(
    private readonly books: RuleBooks,
    private readonly repository: WatchRepository,
    private readonly loader: WatchLoader,
    private readonly log: AlertLog,
    private readonly states: LatestStates,
  ) {}

  /**
   * Works on vehicles of which readings came, in their transaction. What is in memory holds if nobody else has stored
   * the vehicle's state meanwhile, nor its watch, as far as others have reason to.
   */
  async follow(
    tx: Transaction,
    fresh: readonly FreshReadings[],
    round: Round,
    work: (one: FreshReadings) => Work,
  ): Promise<void> {
    const book = await this.open();
    if (book.rules.length === 0) return;
    const { forgotten } = this;
    const ready = this.takeOut(fresh);
    const asked = fresh.map(({ vehicleId }) => vehicleId).filter((id) => ready.get(id)?.isShared !== false);
    const stored = await this.repository.lock(tx, asked);
    for (const [id, watched] of ready)
      if (watched.isShared && stored.get(id)?.version !== watched.storedVersion) ready.delete(id);
    const missing = fresh.filter(({ vehicleId }) => !ready.has(vehicleId));
    const states = new Map<string, KnownState>(missing.map(({ vehicleId, before }) => [vehicleId, before]));
    for (const watched of await this.loader.load(tx, [...states.keys()], { book, states, stored }))
      ready.set(watched.vehicleId, watched);
    const byId = new Map(fresh.map((one) => [one.vehicleId, one]));
    await this.finish(tx, [...ready.values()], round, (watched) =>
      work(byId.get(watched.vehicleId) as FreshReadings)(watched),
    );
    tx.onCommit(() => {
      if (book.revision === this.revision && forgotten === this.forgotten) this.putBack(ready, fresh);
    });
  }

  /** Which rules watch a vehicle, or any, or how fast it may go, is not as it was. */
  forget(vehicleId?: string): void {
    this.forgotten += 1;
    if (vehicleId === undefined) this.hot.clear();
    else this.hot.delete(vehicleId);
  }

  /** Lets time pass, until then, for some vehicles for which something is due. Answers how many there were. */
  async pass(tx: Transaction, until: number, most: number, round: Round): Promise<number> {
    const stored = await this.repository.claimDue(tx, until, most);
    const watches = await this.load(tx, stored);
    // Whatever comes of it, when it is due next must be stored, or it would be taken again at once.
    for (const watched of watches) watched.touched = true;
    await this.finish(tx, watches, round, ({ watch }) => watch.advance(until));
    return stored.size;
  }

  /** Others have found out something of vehicles; what is in memory of these is read again. */
  async learn(tx: Transaction, vehicleIds: Iterable<string>, round: Round, work: Work): Promise<void> {
    const ids = [...new Set(vehicleIds)];
    await this.finish(tx, await this.lockedAll(tx, ids), round, work);
    const forget = () => ids.forEach((id) => this.hot.delete(id));
    forget();
    tx.onCommit(forget);
  }

  /** The watch of one vehicle, locked until the transaction ends; {@link finish} stores what is done to it. */
  async locked(tx: Transaction, vehicleId: string): Promise<WatchedVehicle> {
    return (await this.lockedAll(tx, [vehicleId]))[0] as WatchedVehicle;
  }

  private async lockedAll(tx: Transaction, ids: readonly string[]): Promise<WatchedVehicle[]> {
    const stored = await this.repository.lock(tx, ids);
    return this.load(tx, new Map(ids.map((id) => [id, stored.get(id) ?? nothingStored])));
  }

  private async load(tx: Transaction, stored: ReadonlyMap<string, StoredWatch>): Promise<WatchedVehicle[]> {
    const ids = [...stored.keys()];
    if (ids.length === 0) return [];
    const [book, states] = await Promise.all([this.open(), this.states.find(ids)]);
    return this.loader.load(tx, ids, { book, states, stored });
  }

  /** Does work on watches that are locked, stores what changed and tells of it. */
  async finish(
    tx: Transaction,
    watches: readonly WatchedVehicle[],
    { now, lateBefore }: Round,
    work: Work,
  ): Promise<void> {
    const drafts = new AlertDrafts(lateBefore);
    for (const watched of watches) drafts.add(watched, work(watched));
    const changed = watches.filter((watched) => watched.isToBeStored);
    if (changed.length > 0) {
      const saved = await this.repository.save(
        tx,
        changed.map((watched) => [watched.vehicleId, watched.store()]),
      );
      if (saved < changed.length) throw new WatchOvertakenError();
    }
    await this.log.write(tx, drafts, now, lateBefore);
  }

  /** The rules; when they have changed, what is in memory has been made for others. */
  async open(): Promise<RuleBook> {
    const book = await this.books.current();
    if (book.revision !== this.revision) this.hot.clear();
    this.revision = book.revision;
    return book;
  }

  private takeOut(fresh: readonly FreshReadings[]): Map<string, WatchedVehicle> {
    const found = new Map<string, WatchedVehicle>();
    for (const { vehicleId, before } of fresh) {
      const watched = this.hot.get(vehicleId);
      this.hot.delete(vehicleId);
      if (watched?.seen === before) found.set(vehicleId, watched);
    }
    return found;
  }

  private putBack(ready: ReadonlyMap<string, WatchedVehicle>, fresh: readonly FreshReadings[]): void {
    for (const { vehicleId, after } of fresh) {
      const watched = ready.get(vehicleId) as WatchedVehicle;
      watched.seen = after;
      this.hot.set(vehicleId, watched);
    }
    for (const id of this.hot.keys()) {
      if (this.hot.size <= MOST_VEHICLES) break;
      this.hot.delete(id);
    }
  }
}
