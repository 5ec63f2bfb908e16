import { Module } from '@nestjs/common';
import { FleetAccess } from './fleet-access.js';
import { PastAccess } from './past-access.js';
import { RightRepository } from './right.repository.js';
import { Rights } from './rights.service.js';
import { VehicleAccess } from './vehicle-access.js';

const access = [FleetAccess, PastAccess, RightRepository, Rights, VehicleAccess];

@Module({ providers: access, exports: access })
export class AccessModule {}
