import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  getFloorFunnel,
  getFloorOutline,
  getFloorPlan,
  getHeatmap,
  getVisit,
  identifyVisitor,
  listVisits,
  saveFloorPlan,
} from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf, callerScopeOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { HeatService } from '../heat.service.js';
import { FloorPlanService } from '../plan/floor-plan.service.js';
import { VisitService } from './visit.service.js';

@Controller()
export class VisitController {
  constructor(
    private readonly visits: VisitService,
    private readonly plans: FloorPlanService,
    private readonly heat: HeatService,
  ) {}

  @MessagePattern(getFloorPlan.name)
  async plan(
    @Payload() { showroomId }: RequestOf<typeof getFloorPlan>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.plans.get(showroomId, callerOf(message)) };
  }

  /** Asked by services alone: no door leads here. */
  @MessagePattern(getFloorOutline.name)
  async outline(@Payload() { showroomId }: RequestOf<typeof getFloorOutline>) {
    return { data: await this.plans.outline(showroomId) };
  }

  @MessagePattern(saveFloorPlan.name)
  async savePlan(
    @Payload() request: RequestOf<typeof saveFloorPlan>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.plans.save(request, callerOf(message)) };
  }

  @MessagePattern(listVisits.name)
  list(@Payload() request: RequestOf<typeof listVisits>, @Ctx() { message }: RedisStreamsContext) {
    return this.visits.list(request, callerOf(message));
  }

  @MessagePattern(getVisit.name)
  async get(
    @Payload() { showroomId, visitId }: RequestOf<typeof getVisit>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.visits.get(showroomId, visitId, callerOf(message)) };
  }

  @MessagePattern(identifyVisitor.name)
  async identify(
    @Payload() request: RequestOf<typeof identifyVisitor>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.visits.identify(request, callerScopeOf(message)) };
  }

  @MessagePattern(getHeatmap.name)
  async heatmap(
    @Payload() { showroomId }: RequestOf<typeof getHeatmap>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.heat.get(showroomId, callerOf(message)) };
  }

  @MessagePattern(getFloorFunnel.name)
  async funnel(
    @Payload() request: RequestOf<typeof getFloorFunnel>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.visits.funnel(request, callerOf(message)) };
  }
}
