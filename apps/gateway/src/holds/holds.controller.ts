import { Body, Controller, Param, Query } from '@nestjs/common';
import {
  changeDeposit,
  changeDepositRoute,
  extendHold,
  extendHoldRoute,
  getHold,
  getHoldRoute,
  listHolds,
  listHoldsRoute,
  placeHold,
  placeHoldRoute,
  releaseHold,
  releaseHoldRoute,
  type DepositChange,
  type NewHold,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

type Of = RequestOf<typeof getHold>;

@Controller()
export class HoldsController {
  constructor(private readonly bus: Bus) {}

  @Route(placeHoldRoute)
  place(@Body() hold: NewHold, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(placeHold, { hold }, scope);
  }

  @Route(listHoldsRoute)
  list(@Query() query: RequestOf<typeof listHolds>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listHolds, query, scope);
  }

  @Route(getHoldRoute)
  get(@Param() of: Of, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getHold, of, scope);
  }

  @Route(extendHoldRoute)
  extend(
    @Param() of: Of,
    @Body() { minutes }: Pick<RequestOf<typeof extendHold>, 'minutes'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(extendHold, { ...of, minutes }, scope);
  }

  @Route(releaseHoldRoute)
  release(@Param() of: Of, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(releaseHold, of, scope);
  }

  @Route(changeDepositRoute)
  changeDeposit(
    @Param() of: Of,
    @Body() change: DepositChange,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(changeDeposit, { ...of, ...change }, scope);
  }
}
