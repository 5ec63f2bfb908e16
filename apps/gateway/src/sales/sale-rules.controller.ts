import { Body, Controller, Param } from '@nestjs/common';
import {
  getSaleRules,
  getSaleRulesRoute,
  setSaleRules,
  setSaleRulesRoute,
  type RequestOf,
  type SaleRules,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

type Of = RequestOf<typeof getSaleRules>;

@Controller()
export class SaleRulesController {
  constructor(private readonly bus: Bus) {}

  @Route(setSaleRulesRoute)
  set(@Param() of: Of, @Body() rules: SaleRules, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(setSaleRules, { ...of, rules }, scope);
  }

  @Route(getSaleRulesRoute)
  get(@Param() of: Of, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getSaleRules, of, scope);
  }
}
