import { Controller, Query } from '@nestjs/common';
import { listReads, listReadsRoute, type RequestOf } from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

@Controller()
export class PrivacyController {
  constructor(private readonly bus: Bus) {}

  @Route(listReadsRoute)
  reads(@Query() query: RequestOf<typeof listReads>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listReads, query, scope);
  }
}
