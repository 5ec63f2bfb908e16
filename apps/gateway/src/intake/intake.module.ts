import { Module } from '@nestjs/common';
import { Intake } from './intake.service.js';

@Module({ providers: [Intake], exports: [Intake] })
export class IntakeModule {}
