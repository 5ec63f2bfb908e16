import { Module } from '@nestjs/common';
import { DriftModule } from '../drift/drift.module.js';
import { ModelModule } from '../models/model.module.js';
import { FuelEconomyRepository } from './fuel-economy.repository.js';
import { MaintenanceController } from './maintenance.controller.js';
import { MaintenanceForecasting } from './maintenance-forecasting.service.js';
import { MaintenanceOutcomes } from './maintenance-outcomes.service.js';
import { MaintenanceRepository } from './maintenance.repository.js';
import { MaintenanceService } from './maintenance.service.js';
import { MaintenanceTrainer } from './maintenance-trainer.js';

@Module({
  imports: [ModelModule, DriftModule],
  controllers: [MaintenanceController],
  providers: [
    MaintenanceService,
    MaintenanceForecasting,
    MaintenanceOutcomes,
    MaintenanceTrainer,
    MaintenanceRepository,
    FuelEconomyRepository,
  ],
})
export class MaintenanceModule {}
