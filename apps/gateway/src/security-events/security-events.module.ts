import { Module } from '@nestjs/common';
import { SecurityEventsController } from './security-events.controller.js';

@Module({ controllers: [SecurityEventsController] })
export class SecurityEventsModule {}
