import { Body, Controller, Param, Query } from '@nestjs/common';
import {
  getDeal,
  getDealRoute,
  scoreDeals,
  scoreDealsRoute,
  searchDeals,
  searchDealsRoute,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { toDealRequest, toSearch } from './deals-query.js';

@Controller()
export class DealsController {
  constructor(private readonly bus: Bus) {}

  @Route(searchDealsRoute, { shared: true })
  search(
    @Query() query: z.output<typeof searchDealsRoute.query>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(searchDeals, toSearch(query), scope);
  }

  @Route(getDealRoute, { shared: true })
  get(
    @Param() { listingId }: z.output<typeof getDealRoute.params>,
    @Query() query: z.output<typeof getDealRoute.query>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(getDeal, toDealRequest(listingId, query), scope);
  }

  @Route(scoreDealsRoute)
  score(@Body() body: RequestOf<typeof scoreDeals>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(scoreDeals, body, scope);
  }
}
