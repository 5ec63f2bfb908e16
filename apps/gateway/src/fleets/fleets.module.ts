import { Module } from '@nestjs/common';
import { FleetsController } from './fleets.controller.js';
import { GrantsController } from './grants.controller.js';
import { OdometerController } from './odometer.controller.js';

@Module({ controllers: [FleetsController, GrantsController, OdometerController] })
export class FleetsModule {}
