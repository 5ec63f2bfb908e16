import { Module } from '@nestjs/common';
import { RecallsController } from './recalls.controller.js';

@Module({ controllers: [RecallsController] })
export class RecallsModule {}
