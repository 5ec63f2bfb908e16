import { Module } from '@nestjs/common';
import { IntakeService } from './intake.service.js';
import { QuarantineController } from './quarantine.controller.js';
import { QuarantineJanitor } from './quarantine-janitor.service.js';
import { QuarantineRepository } from './quarantine.repository.js';

@Module({
  controllers: [QuarantineController],
  providers: [IntakeService, QuarantineRepository, QuarantineJanitor],
  exports: [IntakeService],
})
export class IntakeModule {}
