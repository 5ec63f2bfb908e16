import { Injectable } from '@nestjs/common';
import { Database, Inbox } from '@rover/persistence';
import { InteractionFeed } from './interaction-feed.service.js';
import { InteractionRepository } from './interaction.repository.js';
import { InteractionSubjects } from './interaction-subjects.service.js';
import type { RecordedInteraction } from './known-interaction.js';

const CONSUMER = 'scoring-service interactions';

/** Interactions of one user that are kept: more than a profile holds, so that one can be made again. */
const KEPT_PER_USER = 500;

/** Takes in what people do: stored once however often it is delivered, then told to those who learn from it. */
@Injectable()
export class InteractionService {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly interactions: InteractionRepository,
    private readonly subjects: InteractionSubjects,
    private readonly feed: InteractionFeed,
  ) {}

  async record(batch: readonly RecordedInteraction[]): Promise<void> {
    const known = await this.subjects.know(batch);
    const fresh = await this.database.transaction(async (tx) => {
      const claimed = await this.inbox.claim(
        tx,
        CONSUMER,
        known.map(({ id }) => id),
      );
      // Deleting makes the second of two with one id in a batch a redelivery too.
      const news = known.filter(({ id }) => claimed.delete(id));
      await this.interactions.add(tx, news, KEPT_PER_USER);
      await this.feed.store(tx, news);
      return news;
    });
    await this.feed.record(fresh);
  }

  /** What every replica hears, stored or not: memory takes it up, and nothing else happens. */
  async follow(batch: readonly RecordedInteraction[]): Promise<void> {
    await this.feed.hear(await this.subjects.know(batch));
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
}
