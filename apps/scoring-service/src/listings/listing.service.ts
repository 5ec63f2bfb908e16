import { Inject, Injectable } from '@nestjs/common';
import type { Listing, ListingFacts, ListingPatch, RequestOf, searchListings } from '@rover/contracts';
import { Database, GroupCommit, Inbox } from '@rover/persistence';
import type { Outcome, Page, Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { MarketService } from '../market/market.service.js';
import { ListingAnnouncer } from './listing-announcer.js';
import { ListingChanges } from './listing-changes.service.js';
import { isNews, patched, restated } from './listing-change.js';
import type { ListingChange } from './listing-change.js';
import { ListingNotFoundError, ListingVersionMismatchError } from './listing.errors.js';
import { ListingRepository } from './listing.repository.js';

/** Facts of one listing as they came off the stream; `eventId` makes a redelivery recognisable. */
export interface RecordedListing {
  readonly eventId: string;
  readonly facts: ListingFacts;
  readonly importId?: string;
  readonly traceparent?: string;
}

/** What a showroom says of a unit that the market knows. */
export interface StockWord extends Pick<Listing, 'status' | 'askingPrice' | 'currency'> {
  readonly eventId: string;
  readonly listingId: string;
  readonly traceparent?: string;
}

/** A change that somebody asks for; `version` is the one they saw. */
export interface ListingUpdate {
  readonly id: string;
  readonly patch: ListingPatch;
  readonly version?: number;
  readonly traceparent?: string;
}

const CONSUMER = 'scoring-service';

/** Changes by hand wait at most this long for their commit, ms; a lone one does not wait. */
const UPDATE_PACE_MS = 20;

/** The market's stock: what sources state, what people change, what is there. */
@Injectable()
export class ListingService {
  readonly #updates = new GroupCommit<ListingUpdate, Listing>((updates) => this.#updateAll(updates), {
    paceMs: UPDATE_PACE_MS,
  });

  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly listings: ListingRepository,
    private readonly announcer: ListingAnnouncer,
    private readonly listeners: ListingChanges,
    private readonly market: MarketService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Takes a batch of stated facts: all of it in one transaction, and each event once. */
  record(batch: readonly RecordedListing[]): Promise<void> {
    return this.#take(
      batch,
      ({ facts }) => facts.id,
      (recorded, known) => this.#restate(recorded, known),
    );
  }

  /** Takes what became of stock units in showrooms, in order, each event once; what is on no market is passed over. */
  followStock(batch: readonly StockWord[]): Promise<void> {
    return this.#take(
      batch,
      ({ listingId }) => listingId,
      (words, known) => this.#follow(words, known),
    );
  }

  /** @throws ListingNotFoundError, ListingVersionMismatchError */
  update(update: ListingUpdate): Promise<Listing> {
    return this.#updates.submit(update);
  }

  /** @throws ListingNotFoundError */
  async get(id: string): Promise<Listing> {
    const listing = this.market.listing(id) ?? (await this.listings.find(id));
    if (!listing) throw new ListingNotFoundError(id);
    return listing;
  }

  /** A page of the stock, newest first. @throws CursorInvalidError */
  search({ limit, cursor, ...filter }: RequestOf<typeof searchListings>): Promise<Page<Listing>> {
    return this.listings.page(filter, limit, cursor);
  }

  async #take<T extends { readonly eventId: string }>(
    batch: readonly T[],
    idOf: (item: T) => string,
    changesOf: (fresh: readonly T[], known: Map<string, Listing>) => ListingChange[],
  ): Promise<void> {
    const changes = await this.database.transaction(async (tx) => {
      const claimed = await this.inbox.claim(
        tx,
        CONSUMER,
        batch.map(({ eventId }) => eventId),
      );
      const fresh = batch.filter(({ eventId }) => claimed.has(eventId));
      const known = await this.listings.lock(tx, [...new Set(fresh.map(idOf))]);
      return this.#write(tx, changesOf(fresh, known));
    });
    await this.market.apply(changes.map(({ after }) => after));
  }

  #restate(recorded: readonly RecordedListing[], known: Map<string, Listing>): ListingChange[] {
    const now = this.#now();
    return recorded.map(({ facts, importId, traceparent }) => {
      const before = known.get(facts.id);
      const after = restated(before, facts, now);
      known.set(facts.id, after);
      return { before, after, importId, traceparent };
    });
  }

  #follow(words: readonly StockWord[], known: Map<string, Listing>): ListingChange[] {
    const now = this.#now();
    return words.flatMap(({ listingId, status, askingPrice, currency, traceparent }) => {
      const before = known.get(listingId);
      if (!before) return [];
      const price = currency === before.currency ? { askingPrice } : {};
      const after = patched(before, { status, ...price }, now);
      known.set(listingId, after);
      return { before, after, traceparent };
    });
  }

  #now(): string {
    return new Date(this.clock.now()).toISOString();
  }

  async #updateAll(updates: readonly ListingUpdate[]): Promise<Outcome<Listing>[]> {
    const { outcomes, changes } = await this.database.transaction(async (tx) => {
      const known = await this.listings.lock(tx, [...new Set(updates.map(({ id }) => id))]);
      const patched = updates.map((update) => this.#patch(update, known));
      const changes = patched.flatMap((outcome) => ('refused' in outcome ? [] : [outcome.result]));
      await this.#write(tx, changes);
      return { outcomes: patched.map(afterwards), changes };
    });
    await this.market.apply(changes.map(({ after }) => after));
    return outcomes;
  }

  #patch(
    { id, patch, version, traceparent }: ListingUpdate,
    known: Map<string, Listing>,
  ): Outcome<ListingChange> {
    const before = known.get(id);
    if (!before) return { refused: new ListingNotFoundError(id) };
    if (version !== undefined && version !== before.version) {
      return { refused: new ListingVersionMismatchError(before.version) };
    }
    const after = patched(before, patch, this.#now());
    known.set(id, after);
    return { result: { before, after, traceparent } };
  }

  /** Writes the last state of each listing, and tells of every step to it. */
  async #write(tx: Transaction, changes: ListingChange[]): Promise<ListingChange[]> {
    const last = new Map(changes.filter(isNews).map(({ after }) => [after.id, after]));
    // Several statements, one round trip.
    await Promise.all([
      this.listings.save(tx, [...last.values()]),
      this.announcer.announce(tx, changes),
      this.listeners.tell(tx, changes),
    ]);
    return changes;
  }
}

const afterwards = (outcome: Outcome<ListingChange>): Outcome<Listing> =>
  'refused' in outcome ? outcome : { result: outcome.result.after };
