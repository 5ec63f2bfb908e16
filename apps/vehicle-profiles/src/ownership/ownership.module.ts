import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { GrantsModule } from '../access/grants/grants.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { VehiclesModule } from '../vehicles/vehicles.module.js';
import { HandOverReportRepository } from './hand-over-report.repository.js';
import { HandOverReports } from './hand-over-report.service.js';
import { HandOver } from './hand-over.service.js';
import { OwnershipController } from './ownership.controller.js';
import { OwnershipRepository } from './ownership.repository.js';
import { OwnershipService } from './ownership.service.js';

@Module({
  imports: [AccessModule, DocumentsModule, GrantsModule, VehiclesModule],
  controllers: [OwnershipController],
  providers: [HandOver, HandOverReportRepository, HandOverReports, OwnershipRepository, OwnershipService],
})
export class OwnershipModule {}
