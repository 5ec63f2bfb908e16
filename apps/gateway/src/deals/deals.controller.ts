import { Body, Controller, Param, Query } from '@nestjs/common';
import {
  getDeal,
  getDealRoute,
  scoreDeals,
  scoreDealsRoute,
  searchDeals,
  searchDealsRoute,
  type ReplyOf,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { toSearch } from './deals-query.js';

@Controller()
export class DealsController {
  constructor(private readonly bus: Bus) {}

  @Route(searchDealsRoute, { shared: true })
  search(
    @Query() query: z.output<typeof searchDealsRoute.query>,
    @Scope() scope: CallerScope,
  ): Promise<ReplyOf<typeof searchDeals>> {
    return this.bus.request(searchDeals, toSearch(query), scope);
  }

  @Route(getDealRoute, { shared: true })
  get(
    @Param() params: RequestOf<typeof getDeal>,
    @Scope() scope: CallerScope,
  ): Promise<ReplyOf<typeof getDeal>> {
    return this.bus.request(getDeal, params, scope);
  }

  @Route(scoreDealsRoute)
  score(
    @Body() body: RequestOf<typeof scoreDeals>,
    @Scope() scope: CallerScope,
  ): Promise<ReplyOf<typeof scoreDeals>> {
    return this.bus.request(scoreDeals, body, scope);
  }
}
