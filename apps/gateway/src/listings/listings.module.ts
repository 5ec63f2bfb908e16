import { Module } from '@nestjs/common';
import { ReadsModule } from '../reads/reads.module.js';
import { ImportsController } from './imports/imports.controller.js';
import { ImportsModule } from './imports/imports.module.js';
import { ListingsController } from './listings.controller.js';
import { ListingsService } from './listings.service.js';

@Module({
  imports: [ReadsModule, ImportsModule],
  controllers: [ImportsController, ListingsController],
  providers: [ListingsService],
})
export class ListingsModule {}
