import { Module } from '@nestjs/common';
import { IntakeModule } from '../intake/intake.module.js';
import { FloorController } from './floor.controller.js';

@Module({ imports: [IntakeModule], controllers: [FloorController] })
export class FloorModule {}
