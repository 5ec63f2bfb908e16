import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { getVehicleHistory } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { HistoryService } from './history.service.js';

@Controller()
export class HistoryController {
  constructor(private readonly history: HistoryService) {}

  @MessagePattern(getVehicleHistory.name)
  page(@Payload() request: RequestOf<typeof getVehicleHistory>, @Ctx() { message }: RedisStreamsContext) {
    return this.history.page(request, callerOf(message));
  }
}
