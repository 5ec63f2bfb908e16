import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  countNotifications,
  exportNotifications,
  getDelivery,
  getNotification,
  listDeliveries,
  listNotifications,
  listShown,
  markNotification,
  markNotifications,
  redriveDelivery,
  unsubscribe,
} from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { DeliveryService } from './delivery.service.js';
import { UnsubscribeLinks } from './unsubscribe-links.service.js';

@Controller()
export class DeliveryController {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly links: UnsubscribeLinks,
  ) {}

  @MessagePattern(listNotifications.name)
  own(@Payload() request: RequestOf<typeof listNotifications>, @Ctx() { message }: RedisStreamsContext) {
    return this.deliveries.own(request, callerOf(message));
  }

  @MessagePattern(countNotifications.name)
  async count(@Ctx() { message }: RedisStreamsContext) {
    return { data: { unread: await this.deliveries.unread(callerOf(message)) } };
  }

  @MessagePattern(getNotification.name)
  async get(
    @Payload() { notificationId }: RequestOf<typeof getNotification>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.deliveries.get(notificationId, callerOf(message)) };
  }

  @MessagePattern(markNotification.name)
  async mark(
    @Payload() { notificationId, read }: RequestOf<typeof markNotification>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.deliveries.mark(notificationId, read, callerOf(message)) };
  }

  @MessagePattern(markNotifications.name)
  async markAll(
    @Payload() { until }: RequestOf<typeof markNotifications>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: { read: await this.deliveries.markAll(until, callerOf(message)) } };
  }

  @MessagePattern(listDeliveries.name)
  list(@Payload() request: RequestOf<typeof listDeliveries>, @Ctx() { message }: RedisStreamsContext) {
    return this.deliveries.deliveries(request, callerOf(message));
  }

  @MessagePattern(getDelivery.name)
  async delivery(
    @Payload() { notificationId }: RequestOf<typeof getDelivery>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.deliveries.delivery(notificationId, callerOf(message)) };
  }

  @MessagePattern(redriveDelivery.name)
  async redrive(
    @Payload() { notificationId }: RequestOf<typeof redriveDelivery>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.deliveries.redrive(notificationId, callerOf(message)) };
  }

  @MessagePattern(exportNotifications.name)
  async written(
    @Payload() { customerIds }: RequestOf<typeof exportNotifications>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.deliveries.written(customerIds, callerOf(message)) };
  }

  @MessagePattern(listShown.name)
  shown(@Payload() request: RequestOf<typeof listShown>, @Ctx() { message }: RedisStreamsContext) {
    return this.deliveries.shown(request, callerOf(message));
  }

  /** Whoever has the address. */
  @MessagePattern(unsubscribe.name)
  async unsubscribe(@Payload() { token }: RequestOf<typeof unsubscribe>) {
    return { data: await this.links.use(token) };
  }
}
