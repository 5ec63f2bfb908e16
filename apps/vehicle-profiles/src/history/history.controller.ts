import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { getVehicleHistory } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { Audited } from '../audit/audited.decorator.js';
import { HistoryService } from './history.service.js';

@Controller()
export class HistoryController {
  constructor(private readonly history: HistoryService) {}

  @MessagePattern(getVehicleHistory.name)
  @Audited(getVehicleHistory, 'location', ({ id: vehicleId }) => [{ vehicleId }])
  page(@Payload() request: RequestOf<typeof getVehicleHistory>, @Ctx() { message }: RedisStreamsContext) {
    return this.history.page(request, callerOf(message));
  }
}
