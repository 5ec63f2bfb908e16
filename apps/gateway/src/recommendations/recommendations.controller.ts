import { Body, Controller, Query } from '@nestjs/common';
import {
  askForRecommendationsRoute,
  getCompanions,
  getCompanionsRoute,
  getRecommendations,
  getRecommendationsRoute,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { toQuestion } from './recommendations-query.js';
import { RecommendationsService } from './recommendations.service.js';

@Controller()
export class RecommendationsController {
  constructor(
    private readonly bus: Bus,
    private readonly recommendations: RecommendationsService,
  ) {}

  @Route(getRecommendationsRoute)
  get(
    @Query() query: z.output<typeof getRecommendationsRoute.query>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(getRecommendations, toQuestion(query), scope);
  }

  @Route(askForRecommendationsRoute)
  ask(
    @Body() body: z.output<typeof askForRecommendationsRoute.body>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.recommendations.ask(body, scope);
  }

  @Route(getCompanionsRoute, { shared: true })
  together(@Query() query: RequestOf<typeof getCompanions>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getCompanions, query, scope);
  }
}
