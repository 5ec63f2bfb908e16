import { Body, Controller, Param, Query } from '@nestjs/common';
import {
  assignVisitor,
  assignVisitorRoute,
  finishVisitor,
  finishVisitorRoute,
  getUpList,
  getUpListRoute,
  greetVisitor,
  greetVisitorRoute,
  joinUpList,
  joinUpListRoute,
  leaveUpList,
  leaveUpListRoute,
  listUpLog,
  listUpLogRoute,
  skipRep,
  skipRepRoute,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

type OfRep = RequestOf<typeof joinUpList>;

@Controller()
export class UpListController {
  constructor(private readonly bus: Bus) {}

  @Route(getUpListRoute)
  get(@Param() of: RequestOf<typeof getUpList>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getUpList, of, scope);
  }

  @Route(listUpLogRoute)
  log(
    @Param() of: RequestOf<typeof getUpList>,
    @Query() query: Omit<RequestOf<typeof listUpLog>, 'showroomId'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(listUpLog, { ...query, ...of }, scope);
  }

  @Route(joinUpListRoute)
  join(@Param() of: OfRep, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(joinUpList, of, scope);
  }

  @Route(leaveUpListRoute)
  leave(@Param() of: OfRep, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(leaveUpList, of, scope);
  }

  @Route(greetVisitorRoute)
  greet(@Param() of: OfRep, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(greetVisitor, of, scope);
  }

  @Route(finishVisitorRoute)
  finish(@Param() of: OfRep, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(finishVisitor, of, scope);
  }

  @Route(skipRepRoute)
  skip(
    @Param() of: OfRep,
    @Body() { reason }: Pick<RequestOf<typeof skipRep>, 'reason'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(skipRep, { ...of, reason }, scope);
  }

  @Route(assignVisitorRoute)
  assign(@Param() of: RequestOf<typeof assignVisitor>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(assignVisitor, of, scope);
  }
}
