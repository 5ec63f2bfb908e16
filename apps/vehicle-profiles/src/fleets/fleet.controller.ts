import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { createFleet, getFleet, listFleets, removeFleet, updateFleet } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf, callerScopeOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { FleetService } from './fleet.service.js';

@Controller()
export class FleetController {
  constructor(private readonly fleets: FleetService) {}

  @MessagePattern(createFleet.name)
  async create(@Payload() request: RequestOf<typeof createFleet>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.fleets.create(request, callerScopeOf(message)) };
  }

  @MessagePattern(updateFleet.name)
  async update(@Payload() request: RequestOf<typeof updateFleet>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.fleets.update(request, callerScopeOf(message)) };
  }

  @MessagePattern(removeFleet.name)
  async remove(@Payload() request: RequestOf<typeof removeFleet>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.fleets.remove(request, callerScopeOf(message)) };
  }

  @MessagePattern(getFleet.name)
  async get(@Payload() { id }: RequestOf<typeof getFleet>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.fleets.get(id, callerOf(message)) };
  }

  @MessagePattern(listFleets.name)
  list(@Payload() request: RequestOf<typeof listFleets>, @Ctx() { message }: RedisStreamsContext) {
    return this.fleets.list(request, callerOf(message));
  }
}
