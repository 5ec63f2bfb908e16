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
import { toSearch } from './deals-query.js';

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
  get(@Param() params: RequestOf<typeof getDeal>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getDeal, params, scope);
  }

  @Route(scoreDealsRoute)
  score(@Body() body: RequestOf<typeof scoreDeals>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(scoreDeals, body, scope);
  }
}
