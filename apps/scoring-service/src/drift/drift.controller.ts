import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { getModelDrift, modelReaders } from '@rover/contracts';
import type { ReplyOf, RequestOf } from '@rover/contracts';
import { callerOf, requireRole } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { DriftService } from './drift.service.js';

@Controller()
export class DriftController {
  constructor(private readonly drift: DriftService) {}

  @MessagePattern(getModelDrift.name)
  async get(
    @Payload() { kind }: RequestOf<typeof getModelDrift>,
    @Ctx() { message }: RedisStreamsContext,
  ): Promise<ReplyOf<typeof getModelDrift>> {
    requireRole(callerOf(message), modelReaders);
    return { data: await this.drift.get(kind) };
  }
}
