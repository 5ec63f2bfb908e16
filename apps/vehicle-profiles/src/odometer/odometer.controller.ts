import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { correctOdometer, listOdometer, recordOdometer, swapOdometer } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf, callerScopeOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { OdometerService } from './odometer.service.js';

@Controller()
export class OdometerController {
  constructor(private readonly odometers: OdometerService) {}

  @MessagePattern(recordOdometer.name)
  async record(
    @Payload() request: RequestOf<typeof recordOdometer>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.odometers.record(request, callerScopeOf(message)) };
  }

  @MessagePattern(swapOdometer.name)
  async swap(@Payload() request: RequestOf<typeof swapOdometer>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.odometers.swap(request, callerScopeOf(message)) };
  }

  @MessagePattern(correctOdometer.name)
  async correct(
    @Payload() request: RequestOf<typeof correctOdometer>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.odometers.correct(request, callerScopeOf(message)) };
  }

  @MessagePattern(listOdometer.name)
  list(@Payload() request: RequestOf<typeof listOdometer>, @Ctx() { message }: RedisStreamsContext) {
    return this.odometers.list(request, callerOf(message));
  }
}
