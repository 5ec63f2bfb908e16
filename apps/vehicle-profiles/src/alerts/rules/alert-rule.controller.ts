import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  createAlertRule,
  dryRunAlertRule,
  getAlertRule,
  listAlertRules,
  removeAlertRule,
  updateAlertRule,
  type RequestOf,
} from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { DryRunService } from '../dry-run/dry-run.service.js';
import { AlertRuleService } from './alert-rule.service.js';

@Controller()
export class AlertRuleController {
  constructor(
    private readonly rules: AlertRuleService,
    private readonly dryRuns: DryRunService,
  ) {}

  @MessagePattern(createAlertRule.name)
  async create(@Payload() input: RequestOf<typeof createAlertRule>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.rules.create(input, callerOf(message)) };
  }

  @MessagePattern(listAlertRules.name)
  list(@Payload() filter: RequestOf<typeof listAlertRules>, @Ctx() { message }: RedisStreamsContext) {
    return this.rules.list(filter, callerOf(message));
  }

  @MessagePattern(getAlertRule.name)
  async get(@Payload() { id }: RequestOf<typeof getAlertRule>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.rules.get(id, callerOf(message)) };
  }

  @MessagePattern(updateAlertRule.name)
  async update(
    @Payload() change: RequestOf<typeof updateAlertRule>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.rules.update(change, callerOf(message)) };
  }

  @MessagePattern(removeAlertRule.name)
  async remove(
    @Payload() { id, version }: RequestOf<typeof removeAlertRule>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.rules.remove(id, version, callerOf(message)) };
  }

  @MessagePattern(dryRunAlertRule.name)
  async dryRun(
    @Payload() request: RequestOf<typeof dryRunAlertRule>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.dryRuns.run(request, callerOf(message)) };
  }
}
