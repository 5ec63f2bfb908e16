import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  getModel,
  getTrainingRun,
  listModels,
  modelReaders,
  modelWriters,
  promoteModel,
  rollBackModel,
  trainModel,
} from '@rover/contracts';
import type { ReplyOf, RequestOf } from '@rover/contracts';
import { callerOf, requireRole } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { ModelRegistry } from './model-registry.service.js';
import { toModel, toModelDetail, toTrainingRun } from './model.mapper.js';
import { TrainingRuns } from './training-run.service.js';

@Controller()
export class ModelController {
  constructor(
    private readonly registry: ModelRegistry,
    private readonly runs: TrainingRuns,
  ) {}

  @MessagePattern(listModels.name)
  async list(
    @Payload() { kind, limit, cursor }: RequestOf<typeof listModels>,
    @Ctx() context: RedisStreamsContext,
  ): Promise<ReplyOf<typeof listModels>> {
    reader(context);
    const { data, meta } = await this.registry.list(kind, limit, cursor);
    return { data: data.map(toModel), meta };
  }

  @MessagePattern(getModel.name)
  async get(
    @Payload() { kind, version }: RequestOf<typeof getModel>,
    @Ctx() context: RedisStreamsContext,
  ): Promise<ReplyOf<typeof getModel>> {
    reader(context);
    return { data: toModelDetail(await this.registry.get(kind, version)) };
  }

  @MessagePattern(promoteModel.name)
  async promote(
    @Payload() { kind, version }: RequestOf<typeof promoteModel>,
    @Ctx() context: RedisStreamsContext,
  ): Promise<ReplyOf<typeof promoteModel>> {
    return { data: toModelDetail(await this.registry.promote(kind, version, writer(context))) };
  }

  @MessagePattern(rollBackModel.name)
  async rollBack(
    @Payload() { kind }: RequestOf<typeof rollBackModel>,
    @Ctx() context: RedisStreamsContext,
  ): Promise<ReplyOf<typeof rollBackModel>> {
    return { data: toModelDetail(await this.registry.rollBack(kind, writer(context))) };
  }

  @MessagePattern(trainModel.name)
  async train(
    @Payload() { kind }: RequestOf<typeof trainModel>,
    @Ctx() context: RedisStreamsContext,
  ): Promise<ReplyOf<typeof trainModel>> {
    return { data: toTrainingRun(await this.runs.ask(kind, writer(context))) };
  }

  @MessagePattern(getTrainingRun.name)
  async run(
    @Payload() { id }: RequestOf<typeof getTrainingRun>,
    @Ctx() context: RedisStreamsContext,
  ): Promise<ReplyOf<typeof getTrainingRun>> {
    reader(context);
    return { data: toTrainingRun(await this.runs.get(id)) };
  }
}

/** @throws ForbiddenError unless the caller may see models */
const reader = ({ message }: RedisStreamsContext): void => requireRole(callerOf(message), modelReaders);

/** Who decides what serves. @throws ForbiddenError unless the caller may */
function writer({ message }: RedisStreamsContext): string {
  const caller = callerOf(message);
  requireRole(caller, modelWriters);
  return caller.sub;
}
