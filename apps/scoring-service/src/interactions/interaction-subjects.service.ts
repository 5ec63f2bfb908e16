import { Injectable } from '@nestjs/common';
import type { Listing } from '@rover/contracts';
import { modelGroupOf } from '@rover/scoring';
import type { ListingFacts, Subject } from '@rover/scoring';
import { ListingRepository } from '../listings/listing.repository.js';
import { MarketService } from '../market/market.service.js';
import type { KnownInteraction, RecordedInteraction } from './known-interaction.js';

type VehicleFacts = Pick<
  ListingFacts,
  'make' | 'model' | 'modelYear' | 'bodyClass' | 'sellerId' | 'fuelType' | 'askingPrice' | 'currency'
>;

/** Actions about a seller; all others with an entity are about a vehicle, or something else that is sold. */
const aboutSellers: ReadonlySet<string> = new Set(['VIEW_SELLER', 'RATE_SELLER']);

/** Finds out what interactions were about: from the market in memory, and for what has left it from PostgreSQL. */
@Injectable()
export class InteractionSubjects {
  constructor(
    private readonly market: MarketService,
    private readonly listings: ListingRepository,
  ) {}

  async know(interactions: readonly RecordedInteraction[]): Promise<KnownInteraction[]> {
    const gone = await this.#gone(interactions);
    return interactions.map((interaction) => toKnown(interaction, this.#subjectOf(interaction, gone)));
  }

  #subjectOf({ action, entityId, properties }: RecordedInteraction, gone: Map<string, Listing>): Subject {
    if (entityId === undefined) return searched(properties ?? {});
    if (aboutSellers.has(action)) return { sellerId: entityId };
    const facts = this.market.table.get(entityId) ?? gone.get(entityId);
    return facts ? subjectOfVehicle(entityId, facts) : { id: entityId };
  }

  /** A vehicle is often sold by the time that its purchase is told. */
  async #gone(interactions: readonly RecordedInteraction[]): Promise<Map<string, Listing>> {
    const ids = interactions
      .filter(({ action }) => !aboutSellers.has(action))
      .flatMap(({ entityId }) =>
        entityId === undefined || this.market.table.has(entityId) ? [] : [entityId],
      );
    return ids.length > 0 ? this.listings.findAll([...new Set(ids)]) : new Map();
  }
}

/** A model group is left out of what is not known: an accessory, or a listing that was never here. */
function subjectOfVehicle(id: string, facts: VehicleFacts): Subject {
  const { bodyClass, sellerId, fuelType, askingPrice, currency } = facts;
  return {
    id,
    group: modelGroupOf(facts),
    category: bodyClass,
    sellerId,
    fuelType,
    price: askingPrice,
    currency,
  };
}

/** What a search or a filter was for, by the names of the criteria. */
function searched(properties: Readonly<Record<string, unknown>>): Subject {
  const { bodyClass, category, sellerId, fuelType, maxPrice, price, currency } = properties;
  return {
    category: text(bodyClass) ?? text(category),
    sellerId: text(sellerId),
    fuelType: text(fuelType),
    price: amount(maxPrice) ?? amount(price),
    currency: text(currency),
  };
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

const amount = (value: unknown): number | undefined =>
  typeof value === 'number' && value > 0 ? value : undefined;

const toKnown = (interaction: RecordedInteraction, subject: Subject): KnownInteraction => {
  const { id, userId, action, entityId, value, sessionId, time } = interaction;
  return { id: id ?? '', userId, action, entityId, subject, value, sessionId, time: Date.parse(time) };
};
