import { Module } from '@nestjs/common';
import { IntakeModule } from '../intake/intake.module.js';
import { FloorController } from './floor.controller.js';
import { UpListController } from './up-list.controller.js';
import { VisitsController } from './visits.controller.js';

@Module({ imports: [IntakeModule], controllers: [FloorController, UpListController, VisitsController] })
export class FloorModule {}
