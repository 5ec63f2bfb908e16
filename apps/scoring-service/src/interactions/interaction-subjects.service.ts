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
    const vehicles = interactions.filter(({ action }) => !aboutSellers.has(action));
    const gone = await this.#gone(vehicles.flatMap(({ entityId }) => entityId ?? []));
    return interactions.map((interaction) => toKnown(interaction, this.#subjectOf(interaction, gone)));
  }

  /** What things count as, on the market or gone from it: a vehicle as its model group, all else as itself. */
  async itemsOf(ids: readonly string[]): Promise<string[]> {
    const gone = await this.#gone(ids);
    return ids.map((id) => {
      const facts = this.#factsOf(id, gone);
      return facts ? modelGroupOf(facts) : id;
    });
  }

  #subjectOf({ action, entityId, properties }: RecordedInteraction, gone: Map<string, Listing>): Subject {
    if (entityId === undefined) return searched(properties ?? {});
    if (aboutSellers.has(action)) return { sellerId: entityId };
    const facts = this.#factsOf(entityId, gone);
    return facts ? subjectOfVehicle(entityId, facts) : { id: entityId };
  }

  #factsOf(id: string, gone: Map<string, Listing>): VehicleFacts | undefined {
    return this.market.table.get(id) ?? gone.get(id);
  }

  /** A vehicle is often sold by the time that its purchase is told. */
  async #gone(ids: readonly string[]): Promise<Map<string, Listing>> {
    const absent = new Set(ids.filter((id) => !this.market.table.has(id)));
    return absent.size > 0 ? this.listings.findAll([...absent]) : new Map();
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
