import { Inject, Injectable } from '@nestjs/common';
import { Caches, LOGGER } from '@rover/platform';
import type { Logger, TwoLevelCache } from '@rover/platform';
import { CustomerRepository } from './customer.repository.js';
import type { CustomerRow } from './customer.repository.js';

/** What a read of a customer needs, still sealed: Redis sees nothing of a person. */
export interface SealedCustomer extends Pick<CustomerRow, 'id' | 'version' | 'showrooms'> {
  /** Base64. */
  readonly wrappedKey: string;
  /** Base64. */
  readonly state: string;
  readonly updatedAt: string;
}

const TTL_MS = 300_000;

/** Customers that were read, kept for five minutes, and untrue in all replicas at once when they change. */
@Injectable()
export class CustomerCache {
  readonly #cache: TwoLevelCache<SealedCustomer>;

  constructor(
    private readonly customers: CustomerRepository,
    caches: Caches,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.#cache = caches.create({ name: 'customers', ttlMs: TTL_MS });
  }

  /** The living customer that an id leads to; undefined when there is none, or they were erased. */
  async find(id: string): Promise<SealedCustomer | undefined> {
    const found = await this.#cache.getMany([id], async () => {
      const row = await this.customers.find(id);
      return new Map(row?.wrappedKey && row.state ? [[id, sealedOf(row, row.wrappedKey, row.state)]] : []);
    });
    return found.get(id);
  }

  /** @param ids of all that lead to the one that changed */
  outdate(ids: readonly string[]): void {
    this.#cache.invalidate({ keys: ids }).catch((err: unknown) => {
      this.logger.warn({ err, ids }, 'Customers could not be made untrue; they end within five minutes');
    });
  }
}

const sealedOf = (
  { id, version, showrooms, updatedAt }: CustomerRow,
  wrappedKey: Buffer,
  state: Buffer,
): SealedCustomer => ({
  ...{ id, version, showrooms },
  wrappedKey: wrappedKey.toString('base64'),
  state: state.toString('base64'),
  updatedAt: updatedAt.toISOString(),
});
