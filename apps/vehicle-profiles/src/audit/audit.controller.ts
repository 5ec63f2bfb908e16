import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { listReads, listWrites } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { Audited } from './audited.decorator.js';
import { ReadLog } from './read-log.service.js';
import { WriteLog } from './write-log.service.js';

@Controller()
export class AuditController {
  constructor(
    private readonly log: ReadLog,
    private readonly writeLog: WriteLog,
  ) {}

  @MessagePattern(listReads.name)
  @Audited(listReads, 'personal', ({ vehicleId, reader }) => [{ vehicleId, person: reader }])
  reads(@Payload() query: RequestOf<typeof listReads>, @Ctx() { message }: RedisStreamsContext) {
    return this.log.list(query, callerOf(message));
  }

  @MessagePattern(listWrites.name)
  @Audited(listWrites, 'personal', ({ vehicleId, actor }) => [{ vehicleId, person: actor }])
  writes(@Payload() query: RequestOf<typeof listWrites>, @Ctx() { message }: RedisStreamsContext) {
    return this.writeLog.list(query, callerOf(message));
  }
}
