import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { createShowroom, getShowroom, listShowrooms, updateShowroom } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { ShowroomService } from './showroom.service.js';

@Controller()
export class ShowroomController {
  constructor(private readonly showrooms: ShowroomService) {}

  @MessagePattern(createShowroom.name)
  async create(
    @Payload() request: RequestOf<typeof createShowroom>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.showrooms.create(request, callerOf(message)) };
  }

  @MessagePattern(updateShowroom.name)
  async update(
    @Payload() request: RequestOf<typeof updateShowroom>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.showrooms.update(request, callerOf(message)) };
  }

  @MessagePattern(getShowroom.name)
  async get(@Payload() { id }: RequestOf<typeof getShowroom>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.showrooms.get(id, callerOf(message)) };
  }

  @MessagePattern(listShowrooms.name)
  list(@Payload() request: RequestOf<typeof listShowrooms>, @Ctx() { message }: RedisStreamsContext) {
    return this.showrooms.list(request, callerOf(message));
  }
}
