import { Module } from '@nestjs/common';
import { FleetAccess } from './fleet-access.js';
import { RightRepository } from './right.repository.js';
import { Rights } from './rights.service.js';
import { VehicleAccess } from './vehicle-access.js';

const access = [FleetAccess, RightRepository, Rights, VehicleAccess];

@Module({ providers: access, exports: access })
export class AccessModule {}
