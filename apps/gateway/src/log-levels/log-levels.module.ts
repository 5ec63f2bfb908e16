import { Module } from '@nestjs/common';
import { LogLevelsController } from './log-levels.controller.js';
import { LogLevelsService } from './log-levels.service.js';

@Module({ controllers: [LogLevelsController], providers: [LogLevelsService] })
export class LogLevelsModule {}
