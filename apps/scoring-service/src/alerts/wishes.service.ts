import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import { InteractionFeed } from '../interactions/interaction-feed.service.js';
import type { InteractionListener } from '../interactions/interaction-feed.service.js';
import type { KnownInteraction } from '../interactions/known-interaction.js';
import { AlertRepository } from './alert.repository.js';
import type { NewAlert } from './alert.repository.js';
import { MOST_ALERTS } from './alert.service.js';

const wishing: ReadonlySet<string> = new Set(['ADD_TO_WISHLIST', 'SAVE']);
/** A seller with such a grade, of 5, is a favourite one. */
const FAVOURITE = 4;

/** Who wishes for a vehicle wants to hear when it gets cheaper or comes back; who likes a seller, what they bring. */
@Injectable()
export class Wishes implements InteractionListener {
  constructor(
    private readonly alerts: AlertRepository,
    feed: InteractionFeed,
  ) {
    feed.add(this);
  }

  async storing(tx: Transaction, interactions: readonly KnownInteraction[]): Promise<void> {
    for (const interaction of interactions) {
      for (const wish of wishesOf(interaction)) await this.alerts.add(tx, wish, MOST_ALERTS);
      const { action, userId, entityId } = interaction;
      if (action === 'REMOVE_FROM_WISHLIST' && entityId !== undefined)
        await this.alerts.removeWished(tx, userId, entityId);
    }
  }
}

function wishesOf({ userId, action, entityId, value = 0 }: KnownInteraction): NewAlert[] {
  if (entityId === undefined) return [];
  const wish = { userId, target: entityId, origin: 'wished' as const };
  if (action === 'RATE_SELLER' && value >= FAVOURITE) return [{ ...wish, kind: 'sellerArrival' }];
  if (!wishing.has(action)) return [];
  return [
    { ...wish, kind: 'priceDrop', listingId: entityId },
    { ...wish, kind: 'backInStock', listingId: entityId },
  ];
}
