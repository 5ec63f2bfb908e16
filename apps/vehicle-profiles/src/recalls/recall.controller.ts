import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import {
  listRecalls,
  listVehicleRecalls,
  recordRecalls,
  updateVehicleRecall,
  vehicleProfileCreated,
  vehicleProfileUpdated,
} from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { RecallMatcher } from './recall-matcher.service.js';
import type { VehicleChanged } from './recall-matcher.service.js';
import { RecallService } from './recall.service.js';
import { VehicleRecallService } from './vehicle-recall.service.js';

@Controller()
export class RecallController {
  constructor(
    private readonly recalls: RecallService,
    private readonly ofVehicles: VehicleRecallService,
    private readonly matcher: RecallMatcher,
  ) {}

  @MessagePattern(recordRecalls.name)
  async record(@Payload() request: RequestOf<typeof recordRecalls>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.recalls.record(request, callerOf(message)) };
  }

  @MessagePattern(listRecalls.name)
  list(@Payload() request: RequestOf<typeof listRecalls>, @Ctx() { message }: RedisStreamsContext) {
    return this.recalls.list(request, callerOf(message));
  }

  @MessagePattern(listVehicleRecalls.name)
  ofVehicle(
    @Payload() request: RequestOf<typeof listVehicleRecalls>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return this.ofVehicles.list(request, callerOf(message));
  }

  @MessagePattern(updateVehicleRecall.name)
  async update(
    @Payload() request: RequestOf<typeof updateVehicleRecall>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.ofVehicles.update(request, callerOf(message)) };
  }

  @EventPattern<string>(vehicleProfileCreated.name, { batch: 200 })
  created(@Payload() messages: VehicleChanged[]) {
    return this.matcher.take(messages);
  }

  @EventPattern<string>(vehicleProfileUpdated.name, { batch: 200 })
  updated(@Payload() messages: VehicleChanged[]) {
    return this.matcher.take(messages);
  }
}
