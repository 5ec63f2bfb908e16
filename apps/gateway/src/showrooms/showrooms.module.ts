import { Module } from '@nestjs/common';
import { RepsController } from './reps.controller.js';
import { ShowroomsController } from './showrooms.controller.js';

@Module({ controllers: [ShowroomsController, RepsController] })
export class ShowroomsModule {}
