import { Controller, Param, Query } from '@nestjs/common';
import {
  getDelivery,
  getDeliveryRoute,
  listDeliveries,
  listDeliveriesRoute,
  listShown,
  listShownRoute,
  redriveDelivery,
  redriveDeliveryRoute,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

type OfOne = RequestOf<typeof getDelivery>;

/** What became of notifications, for those who look after them. */
@Controller()
export class DeliveriesController {
  constructor(private readonly bus: Bus) {}

  @Route(listDeliveriesRoute)
  list(@Query() query: RequestOf<typeof listDeliveries>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listDeliveries, query, scope);
  }

  @Route(listShownRoute)
  shown(@Query() query: RequestOf<typeof listShown>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listShown, query, scope);
  }

  @Route(getDeliveryRoute)
  get(@Param() of: OfOne, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getDelivery, of, scope);
  }

  @Route(redriveDeliveryRoute)
  redrive(@Param() of: OfOne, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(redriveDelivery, of, scope);
  }
}
