import { Body, Controller, Query } from '@nestjs/common';
import { listLogLevels, resetLogLevel, setLogLevel } from '@rover/contracts';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { LogLevelsService } from './log-levels.service.js';

@Controller()
export class LogLevelsController {
  constructor(private readonly levels: LogLevelsService) {}

  @Route(listLogLevels)
  async list(): Promise<z.output<typeof listLogLevels.reply>> {
    return { data: await this.levels.list() };
  }

  @Route(setLogLevel)
  async set(
    @Body() wish: z.output<typeof setLogLevel.body>,
    @Scope() scope: CallerScope,
  ): Promise<z.output<typeof setLogLevel.reply>> {
    return { data: await this.levels.set(wish, scope) };
  }

  @Route(resetLogLevel)
  async reset(
    @Query() whose: z.output<typeof resetLogLevel.query>,
    @Scope() scope: CallerScope,
  ): Promise<z.output<typeof resetLogLevel.reply>> {
    return { data: await this.levels.reset(whose, scope) };
  }
}
