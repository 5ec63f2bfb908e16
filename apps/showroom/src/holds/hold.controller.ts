import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { changeDeposit, extendHold, getHold, listHolds, placeHold, releaseHold } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf, callerScopeOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { HoldService } from './hold.service.js';

@Controller()
export class HoldController {
  constructor(private readonly holds: HoldService) {}

  @MessagePattern(placeHold.name)
  async place(@Payload() { hold }: RequestOf<typeof placeHold>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.holds.place(hold, callerScopeOf(message)) };
  }

  @MessagePattern(extendHold.name)
  async extend(@Payload() request: RequestOf<typeof extendHold>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.holds.extend(request, callerScopeOf(message)) };
  }

  @MessagePattern(releaseHold.name)
  async release(
    @Payload() { holdId }: RequestOf<typeof releaseHold>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.holds.release(holdId, callerScopeOf(message)) };
  }

  @MessagePattern(changeDeposit.name)
  async changeDeposit(
    @Payload() request: RequestOf<typeof changeDeposit>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.holds.changeDeposit(request, callerScopeOf(message)) };
  }

  @MessagePattern(getHold.name)
  async get(@Payload() { holdId }: RequestOf<typeof getHold>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.holds.get(holdId, callerOf(message)) };
  }

  @MessagePattern(listHolds.name)
  list(@Payload() request: RequestOf<typeof listHolds>, @Ctx() { message }: RedisStreamsContext) {
    return this.holds.list(request, callerOf(message));
  }
}
