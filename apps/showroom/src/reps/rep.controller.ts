import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { createRep, getRep, listReps, updateRep } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { RepService } from './rep.service.js';

@Controller()
export class RepController {
  constructor(private readonly reps: RepService) {}

  @MessagePattern(createRep.name)
  async create(@Payload() request: RequestOf<typeof createRep>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.reps.create(request, callerOf(message)) };
  }

  @MessagePattern(updateRep.name)
  async update(@Payload() request: RequestOf<typeof updateRep>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.reps.update(request, callerOf(message)) };
  }

  @MessagePattern(getRep.name)
  async get(
    @Payload() { showroomId, repId }: RequestOf<typeof getRep>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.reps.get(showroomId, repId, callerOf(message)) };
  }

  @MessagePattern(listReps.name)
  async list(@Payload() request: RequestOf<typeof listReps>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.reps.list(request, callerOf(message)), meta: { nextCursor: null } };
  }
}
