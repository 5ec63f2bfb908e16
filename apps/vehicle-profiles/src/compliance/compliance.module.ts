import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { ComplianceController } from './compliance.controller.js';
import { ComplianceRepository } from './compliance.repository.js';
import { ComplianceService } from './compliance.service.js';

@Module({
  imports: [AccessModule],
  controllers: [ComplianceController],
  providers: [ComplianceRepository, ComplianceService],
})
export class ComplianceModule {}
