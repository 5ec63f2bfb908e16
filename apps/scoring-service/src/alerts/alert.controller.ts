import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { addAlert, listAlerts, removeAlert } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { AlertService } from './alert.service.js';

@Controller()
export class AlertController {
  constructor(private readonly alerts: AlertService) {}

  @MessagePattern(addAlert.name)
  async add(@Payload() wish: RequestOf<typeof addAlert>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.alerts.add(wish, callerOf(message).sub) };
  }

  @MessagePattern(listAlerts.name)
  async list(@Payload() _request: RequestOf<typeof listAlerts>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.alerts.list(callerOf(message).sub), meta: { nextCursor: null } };
  }

  @MessagePattern(removeAlert.name)
  async remove(@Payload() { id }: RequestOf<typeof removeAlert>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.alerts.remove(callerOf(message).sub, id) };
  }
}
