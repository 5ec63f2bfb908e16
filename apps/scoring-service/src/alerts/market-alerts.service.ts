import { Injectable } from '@nestjs/common';
import { recommendationAlertTriggered } from '@rover/contracts';
import type { EventData } from '@rover/contracts';
import { Outbox } from '@rover/persistence';
import type { OutboxEvent, Transaction } from '@rover/persistence';
import { ListingChanges } from '../listings/listing-changes.service.js';
import type { ListingChangeListener } from '../listings/listing-changes.service.js';
import type { ListingChange } from '../listings/listing-change.js';
import { wordsOf } from './alert-words.js';
import { AlertRepository } from './alert.repository.js';
import type { Occurrence, StoredAlert } from './alert.repository.js';

/** Something that happened to a listing, and what marks this time off from the next. */
interface Happening extends Occurrence {
  readonly change: ListingChange;
  readonly occasion: string;
}

interface Hit {
  readonly alert: StoredAlert;
  readonly happening: Happening;
}

/** Tells people of what they wait for, in the transaction in which it happens: once, and not at all when that fails. */
@Injectable()
export class MarketAlerts implements ListingChangeListener {
  constructor(
    private readonly alerts: AlertRepository,
    private readonly outbox: Outbox,
    changes: ListingChanges,
  ) {
    changes.add(this);
  }

  async changing(tx: Transaction, changes: readonly ListingChange[]): Promise<void> {
    const happenings = changes.flatMap(happeningOf);
    if (happenings.length === 0) return;
    const waiting = await this.alerts.waitingFor(tx, happenings);
    if (waiting.length === 0) return;
    const hits = hitsOf(waiting, happenings);
    const fresh = await this.alerts.tell(
      tx,
      hits.map(({ alert, happening }) => ({ id: alert.id, occasion: happening.occasion })),
    );
    await this.outbox.addAll(tx, hits.filter(({ alert }) => fresh.has(alert.id)).map(eventOf));
  }
}

/** What of a change people wait for: a lower price, a return to the stock, an arrival at a seller's. */
function happeningOf(change: ListingChange): Happening[] {
  const { before, after } = change;
  if (after.status !== 'inStock' || before?.version === after.version) return [];
  const happening = { change, target: after.id, occasion: `${after.id} ${after.version}` };
  if (!before) return after.sellerId ? [{ ...happening, kind: 'sellerArrival', target: after.sellerId }] : [];
  if (before.status !== 'inStock') return [{ ...happening, kind: 'backInStock' }];
  return after.askingPrice < before.askingPrice ? [{ ...happening, kind: 'priceDrop' }] : [];
}

/** A wish may be met by several listings at once: two that a seller brings. It is told of each. */
function hitsOf(waiting: readonly StoredAlert[], happenings: readonly Happening[]): Hit[] {
  const alerts = [...new Map(waiting.map((alert) => [alert.id, alert])).values()];
  return alerts.flatMap((alert) =>
    happenings
      .filter(({ kind, target }) => kind === alert.kind && target === alert.target)
      .map((happening) => ({ alert, happening })),
  );
}

function eventOf({ alert, happening: { change } }: Hit): OutboxEvent {
  const { before, after, traceparent } = change;
  const data: EventData<typeof recommendationAlertTriggered> = {
    userId: alert.userId,
    alertId: alert.id,
    kind: alert.kind,
    origin: alert.origin,
    listing: after,
    ...(alert.kind === 'priceDrop' && { previousPrice: before?.askingPrice }),
    reason: { code: alert.kind, text: wordsOf(alert.kind, after, before) },
  };
  return { contract: recommendationAlertTriggered, data, traceparent } as OutboxEvent;
}
