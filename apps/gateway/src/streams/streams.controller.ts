import { Controller } from '@nestjs/common';
import { reportStreams } from '@rover/contracts';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { StreamsService } from './streams.service.js';

@Controller()
export class StreamsController {
  constructor(private readonly streams: StreamsService) {}

  @Route(reportStreams)
  async report(): Promise<z.output<typeof reportStreams.reply>> {
    return { data: await this.streams.report() };
  }
}
