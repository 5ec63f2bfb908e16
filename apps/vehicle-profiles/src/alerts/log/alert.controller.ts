import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  acknowledgeAlert,
  assignAlert,
  clearAlert,
  commentAlert,
  getAlertStats,
  getVehicleAlert,
  listVehicleAlerts,
  snoozeAlert,
  type RequestOf,
} from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { AlertStatsService } from './alert-stats.service.js';
import { AlertService } from './alert.service.js';

@Controller()
export class AlertController {
  constructor(
    private readonly alerts: AlertService,
    private readonly stats: AlertStatsService,
  ) {}

  @MessagePattern(listVehicleAlerts.name)
  list(@Payload() query: RequestOf<typeof listVehicleAlerts>, @Ctx() { message }: RedisStreamsContext) {
    return this.alerts.list(query, callerOf(message));
  }

  @MessagePattern(getVehicleAlert.name)
  async get(@Payload() { id }: RequestOf<typeof getVehicleAlert>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.alerts.get(id, callerOf(message)) };
  }

  @MessagePattern(acknowledgeAlert.name)
  async acknowledge(
    @Payload() request: RequestOf<typeof acknowledgeAlert>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.alerts.acknowledge(request, callerOf(message)) };
  }

  @MessagePattern(snoozeAlert.name)
  async snooze(@Payload() request: RequestOf<typeof snoozeAlert>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.alerts.snooze(request, callerOf(message)) };
  }

  @MessagePattern(assignAlert.name)
  async assign(@Payload() request: RequestOf<typeof assignAlert>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.alerts.assign(request, callerOf(message)) };
  }

  @MessagePattern(clearAlert.name)
  async clear(@Payload() request: RequestOf<typeof clearAlert>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.alerts.clear(request, callerOf(message)) };
  }

  @MessagePattern(commentAlert.name)
  async comment(@Payload() request: RequestOf<typeof commentAlert>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.alerts.comment(request, callerOf(message)) };
  }

  @MessagePattern(getAlertStats.name)
  async statsOf(@Payload() query: RequestOf<typeof getAlertStats>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.stats.of(query, callerOf(message)) };
  }
}
