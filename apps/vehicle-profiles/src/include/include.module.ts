import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { VinService } from '../vehicles/vin.service.js';
import { OwnIncludes } from './own-includes.js';
import { VehicleIncludes } from './vehicle-includes.js';

@Module({
  imports: [AccessModule],
  providers: [VehicleIncludes, OwnIncludes, VinService],
  exports: [VehicleIncludes, VinService],
})
export class IncludeModule {}
