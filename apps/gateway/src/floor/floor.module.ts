import { Module } from '@nestjs/common';
import { IntakeModule } from '../intake/intake.module.js';
import { FloorController } from './floor.controller.js';
import { VisitsController } from './visits.controller.js';

@Module({ imports: [IntakeModule], controllers: [FloorController, VisitsController] })
export class FloorModule {}
