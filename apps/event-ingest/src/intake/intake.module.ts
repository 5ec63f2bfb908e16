import { Module } from '@nestjs/common';
import { IntakeService } from './intake.service.js';
import { QuarantineController } from './quarantine.controller.js';
import { QuarantineJanitor } from './quarantine-janitor.service.js';
import { QuarantineRepository } from './quarantine.repository.js';
import { QuarantineService } from './quarantine.service.js';

@Module({
  controllers: [QuarantineController],
  providers: [IntakeService, QuarantineService, QuarantineRepository, QuarantineJanitor],
  exports: [IntakeService, QuarantineService],
})
export class IntakeModule {}
