import { Body, Controller, Param, Query } from '@nestjs/common';
import {
  countQuarantine,
  countQuarantineRoute,
  discardQuarantined,
  discardQuarantinedRoute,
  getQuarantined,
  getQuarantinedRoute,
  listQuarantine,
  listQuarantineRoute,
  releaseQuarantined,
  releaseQuarantinedRoute,
  type QuarantineCorrection,
  type ReplyOf,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

type One = RequestOf<typeof getQuarantined>;
type Quarantined = ReplyOf<typeof getQuarantined>;

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

  @Route(countQuarantineRoute)
  count(
    @Query() query: RequestOf<typeof countQuarantine>,
    @Scope() scope: CallerScope,
  ): Promise<ReplyOf<typeof countQuarantine>> {
    return this.bus.request(countQuarantine, query, scope);
  }

  @Route(getQuarantinedRoute)
  get(@Param() params: One, @Scope() scope: CallerScope): Promise<Quarantined> {
    return this.bus.request(getQuarantined, params, scope);
  }

  @Route(releaseQuarantinedRoute)
  release(
    @Param() { id }: One,
    @Body() correction: QuarantineCorrection | null,
    @Scope() scope: CallerScope,
  ): Promise<Quarantined> {
    return this.bus.request(releaseQuarantined, { id, ...(correction && { correction }) }, scope);
  }

  @Route(discardQuarantinedRoute)
  discard(@Param() params: One, @Scope() scope: CallerScope): Promise<Quarantined> {
    return this.bus.request(discardQuarantined, params, scope);
  }
}
