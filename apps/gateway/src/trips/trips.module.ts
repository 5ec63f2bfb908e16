import { Module } from '@nestjs/common';
import { DrivingController } from './driving.controller.js';
import { TripsController } from './trips.controller.js';

@Module({ controllers: [TripsController, DrivingController] })
export class TripsModule {}
