import { Controller } from '@nestjs/common';
import { reportHealth } from '@rover/contracts';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { HealthService } from './health.service.js';

@Controller()
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Route(reportHealth)
  async report(): Promise<z.output<typeof reportHealth.reply>> {
    return { data: await this.health.report() };
  }
}
