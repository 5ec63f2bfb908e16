import { Injectable } from '@nestjs/common';
import { getCompanions } from '@rover/contracts';
import type { ReplyOf } from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { CallerScope } from '@rover/platform';
import { SaleService } from './sale.service.js';

const MOST = 10;

/** What goes with what is being sold: what others bought together with such a vehicle. */
@Injectable()
export class SuggestionService {
  constructor(
    private readonly sales: SaleService,
    private readonly bus: Bus,
  ) {}

  /** None for a unit that the market does not know. @throws SaleNotFoundError, and what the market answers */
  async suggest(saleId: string, scope: CallerScope): Promise<ReplyOf<typeof getCompanions>> {
    const { listingId } = await this.sales.get(saleId, scope.caller);
    if (listingId === undefined) return { data: [], meta: { nextCursor: null } };
    return this.bus.request(getCompanions, { listingId: [listingId], limit: MOST }, scope);
  }
}
