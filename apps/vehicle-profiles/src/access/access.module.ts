import { Module } from '@nestjs/common';
import { VehicleAccess } from './vehicle-access.js';

@Module({ providers: [VehicleAccess], exports: [VehicleAccess] })
export class AccessModule {}
