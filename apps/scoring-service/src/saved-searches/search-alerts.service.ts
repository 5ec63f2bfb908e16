import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { recommendationAlertTriggered } from '@rover/contracts';
import type { EventData } from '@rover/contracts';
import { Outbox, Sweeps } from '@rover/persistence';
import type { OutboxEvent, Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { searchWordsOf } from '../alerts/alert-words.js';
import { ListingChanges } from '../listings/listing-changes.service.js';
import type { ListingChangeListener } from '../listings/listing-changes.service.js';
import { isNews } from '../listings/listing-change.js';
import type { ListingChange } from '../listings/listing-change.js';
import { meets } from './meets.js';
import { SavedSearchRepository } from './saved-search.repository.js';
import type { StoredSearch } from './saved-search.repository.js';

const EVERY_MS = 60 * 60_000;
const TOLD_MS = 90 * 86_400_000;

/** Tells owners of searches of vehicles that begin to meet them, in the transaction in which they do. */
@Injectable()
export class SearchAlerts implements ListingChangeListener, OnApplicationBootstrap {
  constructor(
    private readonly searches: SavedSearchRepository,
    private readonly outbox: Outbox,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
    changes: ListingChanges,
  ) {
    changes.add(this);
  }

  /** A vehicle that meets a search again after a quarter of a year is news. */
  onApplicationBootstrap(): void {
    const run = () => this.searches.forgetTold(new Date(this.clock.now() - TOLD_MS));
    this.sweeps.keep({ name: 'saved-searches', everyMs: EVERY_MS, run });
  }

  async changing(tx: Transaction, changes: readonly ListingChange[]): Promise<void> {
    const news = changes.filter((change) => isNews(change) && change.after.status === 'inStock');
    if (news.length === 0) return;
    const looking = await this.searches.lookingFor(
      tx,
      news.map(({ after }) => after),
    );
    const found = looking.map((search) => ({
      search,
      changes: news.filter((change) => begins(search, change)),
    }));
    const matches = found.flatMap(({ search, changes: of }) =>
      of.map(({ after }) => ({ searchId: search.id, listingId: after.id })),
    );
    if (matches.length === 0) return;
    const fresh = new Set((await this.searches.tell(tx, matches)).map(keyOf));
    const told = found.map(({ search, changes: of }) => ({
      search,
      changes: of.filter(({ after }) => fresh.has(keyOf({ searchId: search.id, listingId: after.id }))),
    }));
    await this.outbox.addAll(
      tx,
      told.flatMap(({ search, changes: of }) => eventOf(search, of)),
    );
  }
}

const keyOf = ({ searchId, listingId }: { searchId: string; listingId: string }): string =>
  `${searchId} ${listingId}`;

const begins = ({ criteria }: StoredSearch, { before, after }: ListingChange): boolean =>
  meets(criteria, after) && !(before && meets(criteria, before));

/** One for all that a batch brings, with the cheapest: an imported inventory floods nobody. */
function eventOf(search: StoredSearch, changes: readonly ListingChange[]): OutboxEvent[] {
  const [cheapest] = [...changes].sort((one, other) => one.after.askingPrice - other.after.askingPrice);
  if (!cheapest) return [];
  const more = changes.length - 1;
  const data: EventData<typeof recommendationAlertTriggered> = {
    userId: search.userId,
    alertId: search.id,
    kind: 'searchMatch',
    origin: 'asked',
    search: search.name,
    more,
    listing: cheapest.after,
    reason: { code: 'searchMatch', text: searchWordsOf(search.name, cheapest.after, more) },
  };
  return [{ contract: recommendationAlertTriggered, data, traceparent: cheapest.traceparent } as OutboxEvent];
}
