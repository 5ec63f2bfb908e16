import { Module } from '@nestjs/common';
import { ComplianceReport } from './compliance-report.service.js';
import { FleetsController } from './fleets.controller.js';
import { GrantsController } from './grants.controller.js';
import { OwnershipController } from './ownership.controller.js';
import { OdometerController } from './odometer.controller.js';

@Module({
  controllers: [FleetsController, GrantsController, OdometerController, OwnershipController],
  providers: [ComplianceReport],
})
export class FleetsModule {}
