import { Inject, Injectable } from '@nestjs/common';
import { listingRecorded } from '@rover/contracts';
import type { ListingFacts } from '@rover/contracts';
import { Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock, MessageScope } from '@rover/platform';
import type { BatchSummary } from './batch-summary.js';
import { ImportRepository } from './import.repository.js';
import { ListingSourceRepository } from './listing-source.repository.js';
import { contentOf } from './mapping/listing-identity.js';
import { RejectionRepository } from './rejection.repository.js';

/** Writes down what rows came to. */
@Injectable()
export class ImportRecorder {
  constructor(
    private readonly sources: ListingSourceRepository,
    private readonly outbox: Outbox,
    private readonly rejections: RejectionRepository,
    private readonly imports: ImportRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Tells of each listing of which the source says something new, keeps the rejections and counts. What says nothing
   * new stands in the ranking already, and is counted so.
   */
  async record(tx: Transaction, importId: string, summary: BatchSummary, scope: MessageScope): Promise<void> {
    const { received, accepted, rejected, last } = summary;
    const news = await this.#news(tx, summary.listings);
    const events = news.map((listing) => ({ listing, importId }));
    await this.outbox.add(tx, listingRecorded, events, scope);
    await this.rejections.add(tx, importId, summary.rejections);
    const step = { id: importId, received, accepted, rejected, last, ranked: accepted - news.length };
    await this.imports.advance(tx, step, new Date(this.clock.now()));
  }

  async #news(tx: Transaction, listings: ReadonlyMap<string, ListingFacts>): Promise<ListingFacts[]> {
    const contents = new Map([...listings].map(([id, listing]) => [id, contentOf(listing)]));
    const changed = await this.sources.remember(tx, contents);
    return [...listings.values()].filter(({ id }) => changed.has(id));
  }
}
