import { Body, Controller, Param, Query } from '@nestjs/common';
import {
  createFollowUpPlan,
  createFollowUpPlanRoute,
  endFollowUpPlan,
  endFollowUpPlanRoute,
  enrolLead,
  enrolLeadRoute,
  listFollowUpPlans,
  listFollowUpPlansRoute,
  listFollowUps,
  listFollowUpsRoute,
  settleFollowUp,
  settleFollowUpRoute,
  stopFollowUps,
  stopFollowUpsRoute,
  type NewFollowUpPlan,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

type OfShowroom = Pick<RequestOf<typeof listFollowUpPlans>, 'showroomId'>;

@Controller()
export class FollowUpsController {
  constructor(private readonly bus: Bus) {}

  @Route(createFollowUpPlanRoute)
  createPlan(
    @Param() of: OfShowroom,
    @Body() plan: NewFollowUpPlan,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(createFollowUpPlan, { ...of, plan }, scope);
  }

  @Route(listFollowUpPlansRoute)
  plans(
    @Param() of: OfShowroom,
    @Query() page: Omit<RequestOf<typeof listFollowUpPlans>, 'showroomId'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(listFollowUpPlans, { ...of, ...page }, scope);
  }

  @Route(endFollowUpPlanRoute)
  endPlan(@Param() plan: RequestOf<typeof endFollowUpPlan>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(endFollowUpPlan, plan, scope);
  }

  @Route(listFollowUpsRoute)
  list(@Query() query: RequestOf<typeof listFollowUps>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listFollowUps, query, scope);
  }

  @Route(settleFollowUpRoute)
  settle(
    @Param() { followUpId: id }: { followUpId: string },
    @Body() { state }: Pick<RequestOf<typeof settleFollowUp>, 'state'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(settleFollowUp, { id, state }, scope);
  }

  @Route(enrolLeadRoute)
  enrol(
    @Param() of: Pick<RequestOf<typeof enrolLead>, 'leadId'>,
    @Body() plan: Pick<RequestOf<typeof enrolLead>, 'planId'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(enrolLead, { ...of, ...plan }, scope);
  }

  @Route(stopFollowUpsRoute)
  stop(@Param() of: RequestOf<typeof stopFollowUps>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(stopFollowUps, of, scope);
  }
}
