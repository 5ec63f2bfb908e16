import { Module } from '@nestjs/common';
import { IntakeModule } from '../intake/intake.module.js';
import { FloorController } from './floor.controller.js';
import { FloorOutlines } from './floor-outlines.service.js';
import { FloorService } from './floor.service.js';

@Module({ imports: [IntakeModule], controllers: [FloorController], providers: [FloorService, FloorOutlines] })
export class FloorModule {}
