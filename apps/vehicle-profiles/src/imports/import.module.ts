import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { OdometerLedgerModule } from '../odometer/odometer-ledger.module.js';
import { VehiclesModule } from '../vehicles/vehicles.module.js';
import { VehicleImportController } from './import.controller.js';
import { VehicleImportRepository } from './import.repository.js';
import { VehicleImportService } from './import.service.js';
import { RowIntake } from './row-intake.service.js';
import { StatedVehicles } from './stated-vehicles.service.js';

@Module({
  imports: [AccessModule, OdometerLedgerModule, VehiclesModule],
  controllers: [VehicleImportController],
  providers: [VehicleImportService, VehicleImportRepository, RowIntake, StatedVehicles],
})
export class VehicleImportModule {}
