import { Injectable } from '@nestjs/common';
import type { Listing, ReplyOf, RequestOf, getCompanions } from '@rover/contracts';
import type { Companion } from '@rover/scoring';
import { InteractionSubjects } from '../interactions/interaction-subjects.service.js';
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
    private readonly subjects: InteractionSubjects,
  ) {}

  /** The vehicles need not be on offer any more: what goes with one is asked when it is being sold. */
  async get({ listingId, limit }: RequestOf<typeof getCompanions>): Promise<ReplyOf<typeof getCompanions>> {
    const items = [...new Set(await this.subjects.itemsOf(listingId))];
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

  #describe(kind: Kind, { item, because, confidence, lift }: Companion): WireCompanion {
    const { catalogue } = this.knowledge;
    const percent = Math.round(confidence * 100);
    const did = kind === 'bought' ? 'took' : 'looked at';
    const taken = catalogue.labelOf(because);
    const text = `${percent} % of those who ${did} ${taken} ${did} this too`;
    return {
      kind,
      item,
      label: catalogue.labelOf(item),
      confidence: rounded(confidence),
      lift: rounded(lift),
      reason: {
        code: kind === 'bought' ? 'boughtTogether' : 'viewedTogether',
        text,
        params: { percent, taken },
      },
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
