import { Module } from '@nestjs/common';
import { AccessWatch } from './access-watch.service.js';
import { SpokenVehicles } from './spoken-vehicles.service.js';

@Module({ providers: [SpokenVehicles, AccessWatch], exports: [SpokenVehicles] })
export class SpokenVehiclesModule {}
