import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { getFleetCosts, type RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { FleetCosts } from './fleet-cost.service.js';

@Controller()
export class FleetCostController {
  constructor(private readonly costs: FleetCosts) {}

  @MessagePattern(getFleetCosts.name)
  async fleet(@Payload() request: RequestOf<typeof getFleetCosts>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.costs.of(request, callerOf(message)) };
  }
}
