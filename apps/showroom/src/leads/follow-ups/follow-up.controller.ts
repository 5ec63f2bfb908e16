import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  createFollowUpPlan,
  endFollowUpPlan,
  enrolLead,
  listFollowUpPlans,
  listFollowUps,
  settleFollowUp,
  stopFollowUps,
} from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { FollowUpService } from './follow-up.service.js';
import { LeadSequences } from './lead-sequences.service.js';

@Controller()
export class FollowUpController {
  constructor(
    private readonly followUps: FollowUpService,
    private readonly sequences: LeadSequences,
  ) {}

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

  @MessagePattern(enrolLead.name)
  async enrol(@Payload() request: RequestOf<typeof enrolLead>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.sequences.enrol(request, callerOf(message)) };
  }

  @MessagePattern(stopFollowUps.name)
  async stop(
    @Payload() { leadId }: RequestOf<typeof stopFollowUps>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.sequences.stop(leadId, callerOf(message)) };
  }
}
