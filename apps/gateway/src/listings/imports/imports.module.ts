import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../../idempotency/idempotency.module.js';
import { ImportSender } from './import-sender.service.js';
import { ImportsService } from './imports.service.js';

/** What takes files of any kind. */
@Module({
  imports: [IdempotencyModule],
  providers: [ImportsService, ImportSender],
  exports: [ImportsService],
})
export class ImportsModule {}
