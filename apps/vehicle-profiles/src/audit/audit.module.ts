import { Global, Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { Partitions } from '../telemetry/store/partitions.service.js';
import { AuditController } from './audit.controller.js';
import { ReadAuditRepository } from './read-audit.repository.js';
import { ReadAudit } from './read-audit.service.js';
import { ReadLog } from './read-log.service.js';
import { ReadReasons } from './read-reasons.service.js';

/** Global, so that a handler of any module is audited by saying so. */
@Global()
@Module({
  imports: [AccessModule],
  controllers: [AuditController],
  providers: [Partitions, ReadAudit, ReadAuditRepository, ReadLog, ReadReasons],
  exports: [ReadAudit],
})
export class AuditModule {}
