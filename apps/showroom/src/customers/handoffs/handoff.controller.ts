import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { handOffCustomer, redeemHandoff } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerScopeOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { HandoffService } from './handoff.service.js';

@Controller()
export class HandoffController {
  constructor(private readonly handoffs: HandoffService) {}

  @MessagePattern(handOffCustomer.name)
  async handOff(
    @Payload() request: RequestOf<typeof handOffCustomer>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.handoffs.handOff(request, callerScopeOf(message)) };
  }

  @MessagePattern(redeemHandoff.name)
  async redeem(@Payload() request: RequestOf<typeof redeemHandoff>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.handoffs.redeem(request, callerScopeOf(message)) };
  }
}
