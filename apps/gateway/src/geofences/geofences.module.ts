import { Module } from '@nestjs/common';
import { GeofencesController } from './geofences.controller.js';

@Module({ controllers: [GeofencesController] })
export class GeofencesModule {}
