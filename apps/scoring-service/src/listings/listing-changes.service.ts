import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import type { ListingChange } from './listing-change.js';

/** Whoever has something to do when listings change. */
export interface ListingChangeListener {
  /** In the transaction that changes them: what fails here undoes the change. */
  changing(tx: Transaction, changes: readonly ListingChange[]): Promise<void>;
}

/** Hands changes of listings to those who act on them. Listeners are added while modules are made. */
@Injectable()
export class ListingChanges {
  readonly #listeners: ListingChangeListener[] = [];

  add(listener: ListingChangeListener): void {
    this.#listeners.push(listener);
  }

  async tell(tx: Transaction, changes: readonly ListingChange[]): Promise<void> {
    await Promise.all(this.#listeners.map((listener) => listener.changing(tx, changes)));
  }
}
