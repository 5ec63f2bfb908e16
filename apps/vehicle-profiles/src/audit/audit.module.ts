import { Global, Module } from '@nestjs/common';
import { MessageInterceptors } from '@rover/platform';
import { AccessModule } from '../access/access.module.js';
import { Partitions } from '../telemetry/store/partitions.service.js';
import { AuditAccess } from './audit-access.service.js';
import { AuditController } from './audit.controller.js';
import { ReadAuditRepository } from './read-audit.repository.js';
import { ReadAudit } from './read-audit.service.js';
import { ReadLog } from './read-log.service.js';
import { ReadReasons } from './read-reasons.service.js';
import { WriteAuditRepository } from './write-audit.repository.js';
import { WriteAudit } from './write-audit.service.js';
import { WriteInterceptor } from './write.interceptor.js';
import { WriteLog } from './write-log.service.js';

const reads = [ReadAudit, ReadAuditRepository, ReadLog, ReadReasons];
const writes = [WriteAudit, WriteAuditRepository, WriteInterceptor, WriteLog];

/** Global, so that a handler of any module is audited by saying so; commands are without a word. */
@Global()
@Module({
  imports: [AccessModule],
  controllers: [AuditController],
  providers: [AuditAccess, Partitions, ...reads, ...writes],
  exports: [ReadAudit],
})
export class AuditModule {
  constructor(messages: MessageInterceptors, writes: WriteInterceptor) {
    messages.add(writes);
  }
}
