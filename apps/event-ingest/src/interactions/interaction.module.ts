import { Module } from '@nestjs/common';
import { IntakeModule } from '../intake/intake.module.js';
import { InteractionController } from './interaction.controller.js';
import { InteractionService } from './interaction.service.js';

@Module({ imports: [IntakeModule], controllers: [InteractionController], providers: [InteractionService] })
export class InteractionModule {}
