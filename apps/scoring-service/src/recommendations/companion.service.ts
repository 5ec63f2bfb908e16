import { Injectable } from '@nestjs/common';
import type { Listing, ReplyOf, RequestOf, getCompanions } from '@rover/contracts';
import type { Companion } from '@rover/scoring';
import { MarketService } from '../market/market.service.js';
import { Knowledge } from './knowledge.service.js';
import { rounded } from './recommendation.mapper.js';

type Kind = 'bought' | 'viewed';
type WireCompanion = ReplyOf<typeof getCompanions>['data'][number];

/** Vehicles in stock that are shown of one kind. */
const SHOWN = 3;

/** What goes with vehicles: first what is bought with them, then what is looked at beside them. */
@Injectable()
export class CompanionService {
  constructor(
    private readonly knowledge: Knowledge,
    private readonly market: MarketService,
  ) {}

  get({ listingId, limit }: RequestOf<typeof getCompanions>): ReplyOf<typeof getCompanions> {
    const items = [...new Set(listingId.map((id) => this.#itemOf(id)))];
    const bought = this.#companions('bought', items, limit);
    const known = new Set(bought.map(({ item }) => item));
    const viewed = this.#companions('viewed', items, limit).filter(({ item }) => !known.has(item));
    return { data: [...bought, ...viewed].slice(0, limit), meta: { nextCursor: null } };
  }

  #companions(kind: Kind, items: readonly string[], limit: number): WireCompanion[] {
    const { boughtTogether, viewedTogether } = this.knowledge;
    const together = kind === 'bought' ? boughtTogether : viewedTogether;
    return together.companions(items, limit).map((companion) => this.#describe(kind, companion));
  }

  /** The group of a vehicle in stock; what is no vehicle stands for itself. */
  #itemOf(id: string): string {
    return this.knowledge.catalogue.groupOf(id) ?? id;
  }

  #describe(kind: Kind, { item, because, confidence, lift }: Companion): WireCompanion {
    const { catalogue } = this.knowledge;
    const percent = Math.round(confidence * 100);
    const did = kind === 'bought' ? 'took' : 'looked at';
    const text = `${percent} % of those who ${did} ${catalogue.labelOf(because)} ${did} this too`;
    return {
      kind,
      item,
      label: catalogue.labelOf(item),
      confidence: rounded(confidence),
      lift: rounded(lift),
      reason: { code: kind === 'bought' ? 'boughtTogether' : 'viewedTogether', text },
      listings: this.#inStock(item),
    };
  }

  #inStock(item: string): Listing[] {
    const { catalogue } = this.knowledge;
    return catalogue
      .rowsOfGroup(item)
      .slice(0, SHOWN)
      .flatMap((row) => this.market.listing(catalogue.at(row)?.id ?? '') ?? []);
  }
}
