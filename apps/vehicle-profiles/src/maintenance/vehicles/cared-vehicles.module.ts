import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { CaredVehicles } from './cared-vehicles.repository.js';

@Module({ imports: [AccessModule], providers: [CaredVehicles], exports: [CaredVehicles, AccessModule] })
export class CaredVehiclesModule {}
