import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { listDueMaintenance } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { DueService } from './due.service.js';

@Controller()
export class ExpiryController {
  constructor(private readonly due: DueService) {}

  @MessagePattern(listDueMaintenance.name)
  list(@Payload() query: RequestOf<typeof listDueMaintenance>, @Ctx() { message }: RedisStreamsContext) {
    return this.due.list(query, callerOf(message));
  }
}
