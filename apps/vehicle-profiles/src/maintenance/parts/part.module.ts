import { Module } from '@nestjs/common';
import { ExpiryModule } from '../expiry/expiry.module.js';
import { PartController } from './part.controller.js';
import { PartRepository } from './part.repository.js';
import { PartService } from './part.service.js';

@Module({
  imports: [ExpiryModule],
  controllers: [PartController],
  providers: [PartRepository, PartService],
  exports: [PartRepository],
})
export class PartModule {}
