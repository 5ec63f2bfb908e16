import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { getFleetEmissions, getVehicleEmissions, type RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { EmissionService } from './emission.service.js';

@Controller()
export class EmissionController {
  constructor(private readonly emissions: EmissionService) {}

  @MessagePattern(getVehicleEmissions.name)
  async vehicle(
    @Payload() request: RequestOf<typeof getVehicleEmissions>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.emissions.ofVehicle(request, callerOf(message)) };
  }

  @MessagePattern(getFleetEmissions.name)
  async fleet(
    @Payload() request: RequestOf<typeof getFleetEmissions>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.emissions.ofFleet(request, callerOf(message)) };
  }
}
