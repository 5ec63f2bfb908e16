import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, LOGGER, RecentIds } from '@rover/platform';
import type { Clock, Logger } from '@rover/platform';
import { InteractionFeed } from '../interactions/interaction-feed.service.js';
import type { InteractionListener } from '../interactions/interaction-feed.service.js';
import { InteractionRepository } from '../interactions/interaction.repository.js';
import type { StoredInteraction } from '../interactions/interaction.repository.js';
import type { KnownInteraction } from '../interactions/known-interaction.js';
import { Carts } from './carts.js';
import { Knowledge, MOST_PEOPLE } from './knowledge.service.js';
import { Visits } from './visits.js';

/** What was stored so lately may come by the stream as well, ms: it keeps what is done for a minute at least. */
const OVERLAP_MS = 5 * 60_000;

const bought: ReadonlySet<string> = new Set(['ADD_TO_CART', 'COMPLETE_PURCHASE']);

/**
 * Profiles and carts in memory, read from PostgreSQL when a person is first heard of and kept up by what they do. So a
 * restart forgets nothing, and who had to make room for others is known again when they return.
 */
@Injectable()
export class ShopperMemory implements InteractionListener {
  readonly carts = new Carts(MOST_PEOPLE);
  readonly #bought;
  readonly #viewed;
  /** What profiles hold already when the stream brings it, and what visits of the past do. */
  readonly #read = new RecentIds();
  readonly #recalled = new RecentIds();
  readonly #reading = new Map<string, Promise<void>>();

  constructor(
    private readonly knowledge: Knowledge,
    private readonly interactions: InteractionRepository,
    feed: InteractionFeed,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.#bought = new Visits(knowledge.boughtTogether, MOST_PEOPLE);
    this.#viewed = new Visits(knowledge.viewedTogether, MOST_PEOPLE);
    feed.add(this);
  }

  async heard(interactions: readonly KnownInteraction[]): Promise<void> {
    await this.#knowIfPossible([...new Set(interactions.map(({ userId }) => userId))]);
    for (const interaction of interactions) {
      const isResident = this.knowledge.profiles.has(interaction.userId);
      if (isResident && !this.#read.has(interaction.id)) this.#learn(interaction);
      if (!this.#recalled.has(interaction.id)) this.#join(interaction);
    }
  }

  /** Whoever is being read was read before they were erased. */
  async erased(userIds: readonly string[]): Promise<void> {
    await Promise.allSettled(userIds.flatMap((userId) => this.#reading.get(userId) ?? []));
    for (const userId of userIds) {
      this.knowledge.recommender.forget(userId);
      for (const held of [this.carts, this.#bought, this.#viewed]) held.forget(userId);
    }
  }

  /** Whoever comes next is read anew. What similar people and trends teach lacks what was missed until the next start. */
  missed(): void {
    this.knowledge.profiles.clear();
  }

  /** Makes sure that all there is to know of people is in memory. */
  async know(userIds: readonly string[]): Promise<void> {
    const absent = userIds.filter((userId) => !this.knowledge.profiles.has(userId));
    if (absent.length === 0) return;
    const unread = absent.filter((userId) => !this.#reading.has(userId));
    const reading = unread.length > 0 ? this.#readAll(unread) : undefined;
    for (const userId of unread) this.#reading.set(userId, reading!);
    await Promise.all(absent.flatMap((userId) => this.#reading.get(userId) ?? []));
  }

  /** The same for many at the start, when visits of the past are counted as well. */
  async recall(userIds: readonly string[]): Promise<number> {
    const absent = userIds.filter((userId) => !this.knowledge.profiles.has(userId));
    const rows = await this.interactions.ofUsers(absent);
    this.#take(absent, rows);
    for (const row of rows) this.#join(row);
    for (const { id } of this.#late(rows)) this.#recalled.add(id);
    return rows.length;
  }

  /** Who cannot be read now is read when they are asked for: the interaction is stored by then. */
  async #knowIfPossible(userIds: readonly string[]): Promise<void> {
    try {
      await this.know(userIds);
    } catch (err) {
      this.logger.warn({ err }, 'Profiles cannot be read now');
    }
  }

  async #readAll(userIds: readonly string[]): Promise<void> {
    try {
      this.#take(userIds, await this.interactions.ofUsers(userIds));
    } finally {
      for (const userId of userIds) this.#reading.delete(userId);
    }
  }

  #take(userIds: readonly string[], rows: readonly StoredInteraction[]): void {
    const absent = new Set(userIds.filter((userId) => !this.knowledge.profiles.has(userId)));
    for (const userId of absent) {
      this.knowledge.profiles.open(userId);
      this.carts.forget(userId);
    }
    for (const row of rows) if (absent.has(row.userId)) this.#learn(row);
    for (const { id } of this.#late(rows)) this.#read.add(id);
  }

  #late(rows: readonly StoredInteraction[]): StoredInteraction[] {
    const overlap = this.clock.now() - OVERLAP_MS;
    return rows.filter(({ storedAt }) => storedAt > overlap);
  }

  #learn({ userId, action, entityId, time, subject, value }: KnownInteraction): void {
    this.knowledge.recommender.record(userId, { action, time, subject, value }, this.clock.now());
    if (entityId !== undefined) this.carts.take(userId, action, entityId);
  }

  /** Vehicles count by their group: each is one of a kind. What is no vehicle counts for itself. */
  #join({ userId, action, time, subject }: KnownInteraction): void {
    const item = subject.group ?? subject.id;
    if (item === undefined) return;
    if (bought.has(action)) this.#bought.add(userId, item, time);
    else if (action === 'VIEW_VEHICLE' && subject.group !== undefined) this.#viewed.add(userId, item, time);
  }
}
