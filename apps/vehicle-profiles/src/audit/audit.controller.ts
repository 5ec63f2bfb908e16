import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { listReads } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { Audited } from './audited.decorator.js';
import { ReadLog } from './read-log.service.js';

@Controller()
export class AuditController {
  constructor(private readonly log: ReadLog) {}

  @MessagePattern(listReads.name)
  @Audited(listReads, 'personal', ({ vehicleId, reader }) => [{ vehicleId, person: reader }])
  reads(@Payload() query: RequestOf<typeof listReads>, @Ctx() { message }: RedisStreamsContext) {
    return this.log.list(query, callerOf(message));
  }
}
