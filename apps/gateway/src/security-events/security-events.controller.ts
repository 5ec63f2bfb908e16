import { Controller, Query } from '@nestjs/common';
import { listSecurityEvents } from '@rover/contracts';
import { SecurityEventRepository } from '@rover/platform';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';

@Controller()
export class SecurityEventsController {
  constructor(private readonly events: SecurityEventRepository) {}

  @Route(listSecurityEvents)
  async list(
    @Query() query: z.output<typeof listSecurityEvents.query>,
  ): Promise<z.output<typeof listSecurityEvents.reply>> {
    const data = await this.events.list(query);
    const nextCursor = data.length < query.limit ? null : (data.at(-1)?.id ?? null);
    return { data, meta: { nextCursor } };
  }
}
