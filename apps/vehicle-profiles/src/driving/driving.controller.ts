import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { getDriving, type RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { Audited } from '../audit/audited.decorator.js';
import { DrivingService } from './driving.service.js';

@Controller()
export class DrivingController {
  constructor(private readonly driving: DrivingService) {}

  @MessagePattern(getDriving.name)
  @Audited(getDriving, 'location', ({ vehicleId }, { data }) =>
    data.events.length > 0 ? [{ vehicleId }] : [],
  )
  get(@Payload() request: RequestOf<typeof getDriving>, @Ctx() { message }: RedisStreamsContext) {
    return this.driving.get(request, callerOf(message));
  }
}
