import { LRUCache } from 'lru-cache';

const MOST_ITEMS = 20;

/** What lies in people's carts, as their actions tell. */
export class Carts {
  readonly #carts: LRUCache<string, readonly string[]>;

  constructor(most: number) {
    this.#carts = new LRUCache({ max: most });
  }

  of(userId: string): readonly string[] {
    return this.#carts.get(userId) ?? [];
  }

  take(userId: string, action: string, entityId: string): void {
    if (!(action in changes)) return;
    const others = this.of(userId).filter((id) => id !== entityId);
    const cart = changes[action] === 'in' ? [...others, entityId].slice(-MOST_ITEMS) : others;
    if (cart.length > 0) this.#carts.set(userId, cart);
    else this.#carts.delete(userId);
  }

  forget(userId: string): void {
    this.#carts.delete(userId);
  }
}

const changes: Readonly<Record<string, 'in' | 'out'>> = Object.assign(Object.create(null), {
  ADD_TO_CART: 'in',
  REMOVE_FROM_CART: 'out',
  COMPLETE_PURCHASE: 'out',
});
