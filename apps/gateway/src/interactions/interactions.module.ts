import { Module } from '@nestjs/common';
import { IntakeModule } from '../intake/intake.module.js';
import { InteractionsController } from './interactions.controller.js';

@Module({ imports: [IntakeModule], controllers: [InteractionsController] })
export class InteractionsModule {}
