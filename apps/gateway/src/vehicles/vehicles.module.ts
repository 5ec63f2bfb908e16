import { Module } from '@nestjs/common';
import { ImportsModule } from '../listings/imports/imports.module.js';
import { VehicleImportsController } from './vehicle-imports.controller.js';
import { VehicleSearchController } from './vehicle-search.controller.js';
import { VehiclesController } from './vehicles.controller.js';

@Module({
  imports: [ImportsModule],
  controllers: [VehicleImportsController, VehicleSearchController, VehiclesController],
})
export class VehiclesModule {}
