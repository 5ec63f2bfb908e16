import { Injectable } from '@nestjs/common';
import type { RecommendationAlert, RequestOf, addAlert } from '@rover/contracts';
import { Database } from '@rover/persistence';
import { modelGroupOf } from '@rover/scoring';
import { ListingNotFoundError } from '../listings/listing.errors.js';
import { ListingRepository } from '../listings/listing.repository.js';
import { AlertNotFoundError, TooManyAlertsError } from './alert.errors.js';
import { AlertRepository } from './alert.repository.js';
import type { StoredAlert } from './alert.repository.js';

type Wish = RequestOf<typeof addAlert>;

/** Wishes of one person; no more are taken. */
export const MOST_ALERTS = 500;

/** What people want to be told of, as they say it. */
@Injectable()
export class AlertService {
  constructor(
    private readonly database: Database,
    private readonly alerts: AlertRepository,
    private readonly listings: ListingRepository,
  ) {}

  /** @throws ListingNotFoundError, TooManyAlertsError */
  async add(wish: Wish, userId: string): Promise<RecommendationAlert> {
    const target = await this.#targetOf(wish);
    const { kind, listingId } = wish;
    const alert = { userId, kind, target, listingId, origin: 'asked' as const };
    const added = await this.alerts.add(this.database, alert, MOST_ALERTS);
    if (!added) throw new TooManyAlertsError(MOST_ALERTS);
    return toWire(added);
  }

  async list(userId: string): Promise<RecommendationAlert[]> {
    return (await this.alerts.list(userId)).map(toWire);
  }

  /** @throws AlertNotFoundError */
  async remove(userId: string, id: string): Promise<RecommendationAlert> {
    const removed = await this.alerts.remove(userId, id);
    if (!removed) throw new AlertNotFoundError(id);
    return toWire(removed);
  }

  /** A vehicle trends by its model group: each is one of a kind. */
  async #targetOf({ kind, listingId, sellerId }: Wish): Promise<string> {
    if (listingId === undefined) return sellerId ?? '';
    const listing = await this.listings.find(listingId);
    if (!listing) throw new ListingNotFoundError(listingId);
    return kind === 'trending' ? modelGroupOf(listing) : listingId;
  }
}

const toWire = ({ id, kind, target, listingId, origin, createdAt }: StoredAlert): RecommendationAlert => ({
  id,
  kind,
  ...(listingId !== undefined && { listingId }),
  ...(kind === 'sellerArrival' && { sellerId: target }),
  origin,
  createdAt: createdAt.toISOString(),
});
