import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  createVehiclePart,
  fitVehiclePart,
  getVehiclePart,
  listVehicleParts,
  measureVehiclePart,
  unfitVehiclePart,
} from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { PartService } from './part.service.js';

@Controller()
export class PartController {
  constructor(private readonly parts: PartService) {}

  @MessagePattern(createVehiclePart.name)
  async create(
    @Payload() { vehicleId, part }: RequestOf<typeof createVehiclePart>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.parts.create(vehicleId, part, callerOf(message)) };
  }

  @MessagePattern(listVehicleParts.name)
  list(@Payload() query: RequestOf<typeof listVehicleParts>, @Ctx() { message }: RedisStreamsContext) {
    return this.parts.list(query, callerOf(message));
  }

  @MessagePattern(getVehiclePart.name)
  async get(
    @Payload() { vehicleId, partId }: RequestOf<typeof getVehiclePart>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.parts.get(vehicleId, partId, callerOf(message)) };
  }

  @MessagePattern(fitVehiclePart.name)
  async fit(@Payload() request: RequestOf<typeof fitVehiclePart>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.parts.fit(request, callerOf(message)) };
  }

  @MessagePattern(unfitVehiclePart.name)
  async unfit(
    @Payload() request: RequestOf<typeof unfitVehiclePart>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.parts.unfit(request, callerOf(message)) };
  }

  @MessagePattern(measureVehiclePart.name)
  async measure(
    @Payload() request: RequestOf<typeof measureVehiclePart>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.parts.measure(request, callerOf(message)) };
  }
}
