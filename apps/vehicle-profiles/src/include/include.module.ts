import { Module } from '@nestjs/common';
import { VinService } from '../vehicles/vin.service.js';
import { OwnIncludes } from './own-includes.js';
import { VehicleIncludes } from './vehicle-includes.js';

@Module({ providers: [VehicleIncludes, OwnIncludes, VinService], exports: [VehicleIncludes, VinService] })
export class IncludeModule {}
