import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  createFollowUpPlan,
  endFollowUpPlan,
  listFollowUpPlans,
  listFollowUps,
  settleFollowUp,
} from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { FollowUpService } from './follow-up.service.js';

@Controller()
export class FollowUpController {
  constructor(private readonly followUps: FollowUpService) {}

  @MessagePattern(createFollowUpPlan.name)
  async createPlan(
    @Payload() request: RequestOf<typeof createFollowUpPlan>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.followUps.createPlan(request, callerOf(message)) };
  }

  @MessagePattern(endFollowUpPlan.name)
  async endPlan(
    @Payload() request: RequestOf<typeof endFollowUpPlan>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.followUps.endPlan(request, callerOf(message)) };
  }

  @MessagePattern(listFollowUpPlans.name)
  plans(@Payload() request: RequestOf<typeof listFollowUpPlans>, @Ctx() { message }: RedisStreamsContext) {
    return this.followUps.listPlans(request, callerOf(message));
  }

  @MessagePattern(listFollowUps.name)
  list(@Payload() request: RequestOf<typeof listFollowUps>, @Ctx() { message }: RedisStreamsContext) {
    return this.followUps.list(request, callerOf(message));
  }

  @MessagePattern(settleFollowUp.name)
  async settle(
    @Payload() request: RequestOf<typeof settleFollowUp>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.followUps.settle(request, callerOf(message)) };
  }
}
