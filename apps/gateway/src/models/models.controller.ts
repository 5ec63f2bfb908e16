import { Controller, Param, Query } from '@nestjs/common';
import {
  backTestDeals,
  backTestDealsRoute,
  getModel,
  getModelDrift,
  getModelDriftRoute,
  getModelRoute,
  getTrainingRun,
  getTrainingRunRoute,
  listModels,
  listModelsRoute,
  promoteModel,
  promoteModelRoute,
  rollBackModel,
  rollBackModelRoute,
  trainModel,
  trainModelRoute,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

type KindParams = RequestOf<typeof trainModel>;
type VersionParams = z.output<typeof getModelRoute.params>;

const toVersion = ({ kind, version }: VersionParams) => ({ kind, version: Number(version) });

@Controller()
export class ModelsController {
  constructor(private readonly bus: Bus) {}

  @Route(listModelsRoute)
  list(@Query() query: RequestOf<typeof listModels>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listModels, query, scope);
  }

  @Route(getTrainingRunRoute)
  run(@Param() params: RequestOf<typeof getTrainingRun>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getTrainingRun, params, scope);
  }

  @Route(backTestDealsRoute)
  backTest(@Query() query: RequestOf<typeof backTestDeals>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(backTestDeals, query, scope);
  }

  @Route(getModelRoute)
  get(@Param() params: VersionParams, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getModel, toVersion(params), scope);
  }

  @Route(getModelDriftRoute)
  drift(@Param() params: KindParams, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getModelDrift, params, scope);
  }

  @Route(promoteModelRoute)
  promote(@Param() params: VersionParams, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(promoteModel, toVersion(params), scope);
  }

  @Route(rollBackModelRoute)
  rollBack(@Param() params: KindParams, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(rollBackModel, params, scope);
  }

  @Route(trainModelRoute)
  train(@Param() params: KindParams, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(trainModel, params, scope);
  }
}
