import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { ReadsModule } from '../reads/reads.module.js';
import { ImportSender } from './imports/import-sender.service.js';
import { ImportsController } from './imports/imports.controller.js';
import { ImportsService } from './imports/imports.service.js';
import { ListingsController } from './listings.controller.js';
import { ListingsService } from './listings.service.js';

@Module({
  imports: [ReadsModule, IdempotencyModule],
  controllers: [ImportsController, ListingsController],
  providers: [ImportsService, ImportSender, ListingsService],
})
export class ListingsModule {}
