import { Injectable } from '@nestjs/common';
import { Database, Inbox, SharedCommits } from '@rover/persistence';
import { InteractionFeed } from './interaction-feed.service.js';
import { InteractionRepository } from './interaction.repository.js';
import { InteractionSubjects } from './interaction-subjects.service.js';
import type { KnownInteraction, RecordedInteraction } from './known-interaction.js';

const CONSUMER = 'scoring-service interactions';

/** Interactions of one user that are kept: more than a profile holds, so that one can be made again. */
const KEPT_PER_USER = 500;

/** Takes in what people do: stored once however often it is delivered, then told to those who learn from it. */
@Injectable()
export class InteractionService {
  readonly #commits = new SharedCommits<readonly KnownInteraction[], readonly KnownInteraction[]>((batches) =>
    this.#storeAll(batches),
  );

  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly interactions: InteractionRepository,
    private readonly subjects: InteractionSubjects,
    private readonly feed: InteractionFeed,
  ) {}

  async record(batch: readonly RecordedInteraction[]): Promise<void> {
    const known = await this.subjects.know(batch);
    await this.feed.record(await this.#commits.take(known, known.length));
  }

  /**
   * What every replica hears, stored or not: memory takes it up, and nothing else happens. What this replica has stored
   * itself comes by as well, and is not looked up a second time.
   */
  async follow(batch: readonly RecordedInteraction[]): Promise<void> {
    const news = batch.filter(({ id }) => id === undefined || !this.feed.knows(id));
    if (news.length > 0) await this.feed.hear(await this.subjects.know(news));
  }

  /** What every replica hears once it is stored no longer. */
  erase(userIds: readonly string[]): Promise<void> {
    return this.feed.erase(userIds);
  }

  /** This replica was too slow, or cut off for too long, to hear everything. */
  missed(): void {
    this.feed.missed();
  }

  clear(): void {
    this.feed.clear();
  }

  /** Answers what of each batch was not known yet. */
  #storeAll(batches: readonly (readonly KnownInteraction[])[]): Promise<KnownInteraction[][]> {
    return this.database.transaction(async (tx) => {
      const ids = batches.flat().map(({ id }) => id);
      const claimed = await this.inbox.claim(tx, CONSUMER, ids);
      // Deleting makes the second of two with one id a redelivery too.
      const fresh = batches.map((batch) => batch.filter(({ id }) => claimed.delete(id)));
      await this.interactions.add(tx, fresh.flat(), KEPT_PER_USER);
      await this.feed.store(tx, fresh.flat());
      return fresh;
    });
  }
}
