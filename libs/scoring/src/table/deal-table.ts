import type { DealPreferences, ListingFacts, MarketValue } from '../listing.js';
import { type Comparables, findComparables } from '../comparables/comparables.js';
import type { Deal, RankedDeal, ScoredDeal } from '../deal/deal.js';
import { dealKeyOf } from '../deal/order.js';
import { type Abstention, type Market, scoreDeal } from '../deal/score-deal.js';
import type { InterestKind } from '../demand/interest.js';
import { GroupDemand } from '../demand/group-demand.js';
import type { Demand } from '../demand/learn-demand.js';
import {
  DEFAULT_EVIDENCE,
  type EvidenceLimits,
  type GroupFacts,
  ModelGroups,
} from '../turnover/model-groups.js';
import { type Turnover, turnoverOf } from '../turnover/turnover.js';
import type { ExplainedValue } from '../value/value-effects.js';
import type { Valuer } from '../value/valuer.js';
import { ListingColumns } from './listing-columns.js';
import { type FoundValues, takeValues } from './take-values.js';
import { ValuedRows, marketOf } from './valued-rows.js';
import { Tombstones } from './tombstones.js';
import { RowState, ScoreColumns } from './score-columns.js';
import { type DealQuery, findBest } from './search.js';
import type { DealPage, TableCounts, UpsertOutcome } from './table-answers.js';

/**
 * The market's stock as columns: holds listings, values and scores them as they change, finds the best of them
 * in one pass without making an object for any other. One writer and reader: not for sharing between threads.
 */
export class DealTable {
  readonly columns: ListingColumns;
  private readonly scores: ScoreColumns;
  private readonly rowOf = new Map<string, number>();
  private readonly free: number[] = [];
  private readonly removed = new Tombstones();
  private readonly groups: ModelGroups;
  private readonly demands: GroupDemand;
  private used = 0;
  private year = 0;
  private readonly values: ValuedRows;

  /**
   * `capacity` is how many rows to make room for at once; the table grows beyond it. What has fewer other listings beside
   * it than `evidence` says is not valued, and so not scored.
   */
  constructor(capacity = 1024, evidence: EvidenceLimits = DEFAULT_EVIDENCE) {
    this.groups = new ModelGroups(evidence);
    this.demands = new GroupDemand(this.groups, (row) => this.isInStock(row));
    this.columns = new ListingColumns(capacity);
    this.scores = new ScoreColumns(this.columns.capacity);
    const { columns, scores: values, groups } = this;
    this.values = new ValuedRows({ columns, values, groups, evidence });
  }

  /** Listings in the table, off the market ones included. */
  get size(): number {
    return this.rowOf.size;
  }

  /** Rows in use lie below this; some of them may be empty. */
  get rows(): number {
    return this.used;
  }

  /** The version of the model that the market values come from. */
  get valuerVersion(): string | undefined {
    return this.values.valuer?.version;
  }

  /** Whether a row holds a listing. */
  holds(row: number): boolean {
    return row < this.used && this.scores.state[row] !== RowState.empty;
  }

  /**
   * Puts a listing in place of what the table holds of it, when its version is higher; an older one, or one
   * older than its removal, is `stale` and changes nothing. What is sold or withdrawn leaves the table.
   */
  upsert(listing: ListingFacts): UpsertOutcome {
    const row = this.rowOf.get(listing.id);
    const known = this.versionOf(listing.id);
    if (known !== undefined && listing.version <= known) return 'stale';
    if (listing.status === 'sold' || listing.status === 'withdrawn') return this.bury(listing);
    if (row === undefined && known !== undefined) this.comeBack(listing);
    this.write(row ?? this.newRow(listing.id), listing);
    return row === undefined ? 'inserted' : 'updated';
  }

  /** Takes a listing out; `version` (default: the one it has) decides what later upserts are stale. */
  remove(id: string, version?: number): boolean {
    const row = this.rowOf.get(id);
    if (row === undefined) return false;
    this.removed.add(id, version ?? this.columns.numbers.version[row] ?? 0);
    this.rowOf.delete(id);
    const left = this.groups.take(row);
    this.scores.clear(row);
    this.columns.clear(row);
    this.free.push(row);
    this.revalue(left);
    return true;
  }

  has(id: string): boolean {
    return this.rowOf.has(id);
  }

  get(id: string): ListingFacts | undefined {
    const row = this.rowOf.get(id);
    return row === undefined ? undefined : this.columns.read(row);
  }

  /** What the market pays for a listing of the table; undefined when it is not there or cannot be valued. */
  marketValue(id: string): MarketValue | undefined {
    const row = this.rowOf.get(id);
    return row === undefined ? undefined : this.values.at(row);
  }

  /** The version of a listing that the table holds, or that it was removed at; undefined when it was never there. */
  versionOf(id: string): number | undefined {
    const row = this.rowOf.get(id);
    return row === undefined ? this.removed.version(id) : this.columns.numbers.version[row];
  }

  /** One listing judged; undefined when it is not in the table. */
  judge(id: string, preferences: DealPreferences, now: number): Deal | undefined {
    const row = this.rowOf.get(id);
    if (row === undefined) return undefined;
    const listing = this.columns.read(row);
    return scoreDeal(listing, this.marketAt(row) ?? this.appraise(listing), preferences, now);
  }

  /**
   * What the market pays for a vehicle, in the table or not; why not, when too few others are on offer; undefined when the
   * market as a whole is too small.
   */
  appraise(facts: ListingFacts): Market | Abstention | undefined {
    return this.values.appraise(facts, this.rowOf.get(facts.id));
  }

  /** The same for a vehicle that is on no market, whatever its id. */
  appraiseStranger(facts: ListingFacts): Market | Abstention | undefined {
    return this.values.appraiseStranger(facts);
  }

  /** What moved a listing's value, by the model that serves; undefined without one, or where that cannot tell. */
  explain(id: string): ExplainedValue | undefined {
    const row = this.rowOf.get(id);
    if (row === undefined) return undefined;
    this.values.value(row);
    this.scoreRows(row, row + 1);
    return this.values.explain(row);
  }

  /** Values every listing by this model and scores it anew. */
  setValues(valuer: Valuer): void {
    this.values.valuer = valuer;
    this.values.valueAll(this.used);
    this.scoreRows(0, this.used);
  }

  /** The same by values that were worked out elsewhere, step by step: see `takeValues`. Ends when another model comes. */
  *takeValues(valuer: Valuer, found: FoundValues): Generator<void> {
    this.values.valuer = valuer;
    for (const _ of takeValues(this, this.values, found)) {
      yield;
      if (this.values.valuer !== valuer) return;
    }
  }

  /** The best deals now, in the total order of `compareDeals`. */
  search(query: DealQuery): DealPage {
    this.turnYear(query.now);
    const { rows, matched, unscored } = findBest(this.columns, this.scores, query);
    const deals = rows.map((row, index) => this.ranked(row, index + 1, query));
    const last = deals.at(-1);
    const more = last !== undefined && deals.length === query.limit && deals.length < matched;
    return { deals, total: matched, unscored, ...(more && { next: dealKeyOf(last) }) };
  }

  /** The place of a listing among all deals without preferences, from 1; undefined when it has no score. */
  rankOf(id: string, now: number): number | undefined {
    const deal = this.judge(id, {}, now);
    if (!deal?.scores || this.get(id)?.status !== 'inStock') return undefined;
    this.turnYear(now);
    const { scores, confidence } = deal;
    const after = { overall: scores.overall, confidence, roi: scores.roi, id };
    return findBest(this.columns, this.scores, { limit: 1, now, after }).before + 1;
  }

  /**
   * The `limit` listings nearest to one, of its make, model and market and in the table (reserved ones included), never
   * itself. It need not be in the table.
   */
  comparables(facts: ListingFacts, limit?: number): Comparables {
    return findComparables(this.columns, this.groups.of(facts)?.rows ?? [], { facts, limit });
  }

  /** How fast such vehicles sell, from what stands in stock and what was sold. */
  turnover(facts: GroupFacts, now: number): Turnover {
    const group = this.groups.of(facts);
    const arrivals = [...(group?.rows ?? [])]
      .filter((row) => this.isInStock(row))
      .map((row) => this.columns.numbers.createdAt[row]!);
    return turnoverOf({ arrivals, sales: group?.sales.values() ?? [] }, now);
  }

  /** Notes that a person took an interest in such a vehicle, in the table or not. Epoch milliseconds. */
  noteInterest(facts: GroupFacts, kind: InterestKind, time: number): void {
    this.demands.note(facts, kind, time);
  }

  /**
   * Learns from interest, sales and stock how sought after each make and model is, and scores anew what that changes.
   * Answers how many rows it was.
   */
  learnDemand(now: number): number {
    const rows = this.demands.learn(now);
    for (const row of rows) this.scores.demand[row] = this.demands.at(row) ?? Number.NaN;
    if (rows.length > this.used / 8) this.scoreRows(0, this.used);
    else for (const row of rows) this.scoreRows(row, row + 1);
    return rows.length;
  }

  /** How sought after such vehicles were when demand was last learnt, beside what is seen of them now. */
  demand(facts: GroupFacts, now: number): Demand {
    return this.demands.of(facts, now);
  }

  /** Counts over the whole table; reads every row's state. */
  counts(): TableCounts {
    const byState = [0, 0, 0, 0];
    for (let row = 0; row < this.used; row++) byState[this.scores.state[row]!]!++;
    const [, offMarket = 0, unscored = 0, scored = 0] = byState;
    return { size: this.size, scored, unscored, offMarket };
  }

  private isInStock(row: number): boolean {
    return this.scores.state[row]! >= RowState.unscored;
  }

  private comeBack(listing: ListingFacts): void {
    this.removed.forget(listing.id);
    this.groups.notSold(listing);
  }

  private bury(listing: ListingFacts): UpsertOutcome {
    if (listing.status === 'sold') this.groups.sold(listing);
    else this.groups.notSold(listing);
    if (!this.remove(listing.id, listing.version)) this.removed.add(listing.id, listing.version);
    return 'removed';
  }

  private newRow(id: string): number {
    const row = this.free.pop() ?? this.used++;
    this.rowOf.set(id, row);
    return row;
  }

  private write(row: number, listing: ListingFacts): void {
    this.columns.write(row, listing);
    const others = this.groups.put(row, listing);
    this.scores.grow(this.columns.capacity);
    this.scores.become(row, listing.status === 'inStock' ? RowState.unscored : RowState.offMarket);
    this.scores.demand[row] = this.demands.at(row) ?? Number.NaN;
    this.values.value(row, listing);
    this.scoreRows(row, row + 1);
    this.revalue(others);
  }

  private revalue(rows: readonly number[]): void {
    for (const row of rows) {
      if (!this.holds(row)) continue;
      this.values.value(row);
      this.scoreRows(row, row + 1);
    }
  }

  /** Scores rows `from` to `to` − 1 by their values. */
  scoreRows(from: number, to: number): void {
    this.scores.judge(this.columns, from, to, this.year);
  }

  /** Ages are counted in calendar years: at the turn of one every risk is computed again. */
  private turnYear(now: number): void {
    const year = new Date(now).getUTCFullYear();
    if (year === this.year) return;
    this.year = year;
    this.scoreRows(0, this.used);
  }

  private marketAt(row: number): Market | undefined {
    const value = this.values.at(row);
    return value && marketOf(value, this.demands.at(row));
  }

  private ranked(row: number, rank: number, { preferences = {}, now }: DealQuery): RankedDeal {
    const listing = this.columns.read(row);
    return { listing, rank, ...(scoreDeal(listing, this.marketAt(row), preferences, now) as ScoredDeal) };
  }
}
