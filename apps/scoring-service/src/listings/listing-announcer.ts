import { Injectable } from '@nestjs/common';
import { dealArrived, dealPriceDropped, dealScored, dealStockChanged, listingRanked } from '@rover/contracts';
import type { EventContract, EventData } from '@rover/contracts';
import { Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { MarketService } from '../market/market.service.js';
import { isNews } from './listing-change.js';
import type { ListingChange } from './listing-change.js';

type Announced = typeof dealArrived | typeof dealPriceDropped | typeof dealScored | typeof dealStockChanged;

/** Tells the platform what became of listings, in the transaction that changes them. */
@Injectable()
export class ListingAnnouncer {
  constructor(
    private readonly outbox: Outbox,
    private readonly market: MarketService,
  ) {}

  async announce(tx: Transaction, changes: readonly ListingChange[]): Promise<void> {
    // One statement per kind. Within a batch two kinds for one listing keep their order through the versions they carry.
    for (const [contract, told] of groupBy(changes.filter(isNews), contractFor)) {
      await this.outbox.add(
        tx,
        contract as EventContract,
        told.map((change) => this.#dataOf(change, contract)),
      );
    }
    const ranked = [...groupBy(changes, ({ importId }) => importId)]
      .filter(([importId]) => importId !== undefined)
      .map(([importId, { length }]) => ({ importId: importId as string, count: length }));
    await this.outbox.add(tx, listingRanked, ranked);
  }

  #dataOf({ before, after, importId }: ListingChange, contract: Announced): EventData<EventContract> {
    return {
      listing: after,
      ...this.market.judge(after),
      ...(contract === dealPriceDropped && { previousPrice: before?.askingPrice }),
      ...(contract === dealStockChanged && { previousStatus: before?.status }),
      ...(importId && { importId }),
    };
  }
}

/** The event that says most of a change. */
export function contractFor({ before, after }: ListingChange): Announced {
  if (!before) return dealArrived;
  if (before.status !== after.status) return dealStockChanged;
  return after.askingPrice < before.askingPrice ? dealPriceDropped : dealScored;
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
