import { Module } from '@nestjs/common';
import { IncludeModule } from '../../include/include.module.js';
import { UsageModule } from '../usage/usage.module.js';
import { CaredVehiclesModule } from '../vehicles/cared-vehicles.module.js';
import { DueRepository } from './due.repository.js';
import { DueService } from './due.service.js';
import { ExpirySweep } from './expiry-sweep.service.js';
import { ExpiryController } from './expiry.controller.js';
import { ExpiryRepository } from './expiry.repository.js';
import { ExpiryService } from './expiry.service.js';
import { MaintenanceInclude } from './maintenance-include.service.js';
import { MergedVehicles } from './merged-vehicles.service.js';

@Module({
  imports: [IncludeModule, UsageModule, CaredVehiclesModule],
  controllers: [ExpiryController],
  providers: [
    DueRepository,
    DueService,
    ExpiryRepository,
    ExpiryService,
    ExpirySweep,
    MaintenanceInclude,
    MergedVehicles,
  ],
  exports: [ExpiryService, DueRepository, UsageModule, CaredVehiclesModule],
})
export class ExpiryModule {}
