import { Controller, Query } from '@nestjs/common';
import { listQuarantine, listQuarantineRoute, type ReplyOf, type RequestOf } from '@rover/contracts';
import { Bus } from '@rover/platform';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

@Controller()
export class QuarantineController {
  constructor(private readonly bus: Bus) {}

  @Route(listQuarantineRoute)
  list(
    @Query() query: RequestOf<typeof listQuarantine>,
    @Scope() scope: CallerScope,
  ): Promise<ReplyOf<typeof listQuarantine>> {
    return this.bus.request(listQuarantine, query, scope);
  }
}
