import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import { RecentIds } from '@rover/platform';
import type { KnownInteraction } from './known-interaction.js';

/** Whoever learns from what people do. */
export interface InteractionListener {
  /** In the transaction that stores them: what fails here is tried again with it. */
  storing?(tx: Transaction, interactions: readonly KnownInteraction[]): Promise<void>;
  /** In every replica: each interaction once, as far as the replica remembers. Memory is filled here. */
  heard?(interactions: readonly KnownInteraction[]): void | Promise<void>;
  /** In one replica of all, after `heard`, once it is stored: what is to be done about it is done here. */
  recorded?(interactions: readonly KnownInteraction[]): void | Promise<void>;
  /** In every replica: people are to be forgotten, with what they did until now. */
  erased?(userIds: readonly string[]): void | Promise<void>;
  /** In this replica: some interactions of others never came, nobody knows whose. */
  missed?(): void;
  /** In every replica: what waits to be done is to be dropped. */
  cleared?(): void;
}

/** Hands what people do to those who learn from it. Listeners are added while modules are made. */
@Injectable()
export class InteractionFeed {
  readonly #listeners: InteractionListener[] = [];
  readonly #known = new RecentIds();
  #hearing: Promise<void> = Promise.resolve();

  add(listener: InteractionListener): void {
    this.#listeners.push(listener);
  }

  /**
   * An interaction comes by the stream that every replica follows, and to one of them to be stored: whichever is first.
   * One batch after the other, so that who hears of it a second time finds it taken in.
   */
  hear(interactions: readonly KnownInteraction[]): Promise<void> {
    return this.#inTurn(() => this.#hear(interactions));
  }

  /** Whether an interaction was heard of lately: hearing it again would change nothing. */
  knows(id: string): boolean {
    return this.#known.has(id);
  }

  async store(tx: Transaction, interactions: readonly KnownInteraction[]): Promise<void> {
    for (const listener of this.#listeners) await listener.storing?.(tx, interactions);
  }

  async record(interactions: readonly KnownInteraction[]): Promise<void> {
    await this.hear(interactions);
    for (const listener of this.#listeners) await listener.recorded?.(interactions);
  }

  /** In turn with what is heard. */
  erase(userIds: readonly string[]): Promise<void> {
    return this.#inTurn(async () => {
      for (const listener of this.#listeners) await listener.erased?.(userIds);
    });
  }

  missed(): void {
    for (const listener of this.#listeners) listener.missed?.();
  }

  clear(): void {
    for (const listener of this.#listeners) listener.cleared?.();
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#hearing.then(work);
    this.#hearing = done.catch(() => undefined);
    return done;
  }

  async #hear(interactions: readonly KnownInteraction[]): Promise<void> {
    const once = new Map(interactions.map((interaction) => [interaction.id, interaction]));
    const fresh = [...once.values()].filter(({ id }) => !this.#known.has(id));
    if (fresh.length === 0) return;
    for (const listener of this.#listeners) await listener.heard?.(fresh);
    for (const { id } of fresh) this.#known.add(id);
  }
}
