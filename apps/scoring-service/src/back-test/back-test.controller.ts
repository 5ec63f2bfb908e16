import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { backTestDeals, modelReaders } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf, requireRole } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { BackTestService } from './back-test.service.js';

@Controller()
export class BackTestController {
  constructor(private readonly backTests: BackTestService) {}

  @MessagePattern(backTestDeals.name)
  run(@Payload() request: RequestOf<typeof backTestDeals>, @Ctx() { message }: RedisStreamsContext) {
    requireRole(callerOf(message), modelReaders);
    return this.backTests.run(request);
  }
}
