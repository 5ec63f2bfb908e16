import { Module } from '@nestjs/common';
import { IntakeService } from './intake.service.js';
import { QuarantineJanitor } from './quarantine-janitor.service.js';
import { QuarantineRepository } from './quarantine.repository.js';

@Module({ providers: [IntakeService, QuarantineRepository, QuarantineJanitor], exports: [IntakeService] })
export class IntakeModule {}
