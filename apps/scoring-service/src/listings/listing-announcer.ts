import { Injectable } from '@nestjs/common';
import { dealArrived, dealPriceDropped, dealScored, dealStockChanged, listingRanked } from '@rover/contracts';
import { Outbox } from '@rover/persistence';
import type { OutboxEvent, Transaction } from '@rover/persistence';
import { MarketService } from '../market/market.service.js';
import type { MarketJudgement } from '../market/market.service.js';
import { ValueWatch } from '../market/value-watch.service.js';
import { isNews } from './listing-change.js';
import type { ListingChange } from './listing-change.js';

type Announced = typeof dealArrived | typeof dealPriceDropped | typeof dealScored | typeof dealStockChanged;

/** Tells the platform what became of listings, in the transaction that changes them. */
@Injectable()
export class ListingAnnouncer {
  constructor(
    private readonly outbox: Outbox,
    private readonly market: MarketService,
    private readonly values: ValueWatch,
  ) {}

  async announce(tx: Transaction, changes: readonly ListingChange[]): Promise<void> {
    const judged = changes
      .filter(isNews)
      .map((change) => ({ ...change, judgement: this.market.judge(change.after) }));
    this.values.arrived(judged.filter(({ before }) => !before));
    await this.outbox.addAll(tx, [...judged.map(eventOf), ...rankedEvents(changes)]);
  }
}

type JudgedChange = ListingChange & { readonly judgement: MarketJudgement };

function eventOf({ judgement, ...change }: JudgedChange): OutboxEvent {
  const { before, after, importId, traceparent } = change;
  const { scores, confidence, marketValue } = judgement;
  const contract = contractFor(change);
  const data = {
    listing: after,
    scores,
    confidence,
    marketValue: marketValue?.value ?? null,
    ...(contract === dealPriceDropped && { previousPrice: before?.askingPrice }),
    ...(contract === dealStockChanged && { previousStatus: before?.status }),
    ...(importId && { importId }),
  };
  return { contract, data, traceparent } as OutboxEvent;
}

/** The event that says most of a change. */
export function contractFor({ before, after }: ListingChange): Announced {
  if (!before) return dealArrived;
  if (before.status !== after.status) return dealStockChanged;
  return after.askingPrice < before.askingPrice ? dealPriceDropped : dealScored;
}

/** What is restated without news stands in the ranking as well, and is counted. */
function rankedEvents(changes: readonly ListingChange[]): OutboxEvent[] {
  const counts = new Map<string, number>();
  for (const { importId } of changes) if (importId) counts.set(importId, (counts.get(importId) ?? 0) + 1);
  return [...counts].map(
    ([importId, count]) => ({ contract: listingRanked, data: { importId, count } }) as OutboxEvent,
  );
}
