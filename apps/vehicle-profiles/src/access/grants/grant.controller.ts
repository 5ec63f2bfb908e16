import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  checkAccess,
  createGrant,
  explainAccess,
  listGrants,
  revokeGrant,
  updateGrant,
} from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf, callerScopeOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { AccessAnswers } from './access-answers.service.js';
import { GrantService } from './grant.service.js';

@Controller()
export class GrantController {
  constructor(
    private readonly grants: GrantService,
    private readonly answers: AccessAnswers,
  ) {}

  @MessagePattern(createGrant.name)
  async create(@Payload() request: RequestOf<typeof createGrant>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.grants.create(request, callerScopeOf(message)) };
  }

  @MessagePattern(updateGrant.name)
  async update(@Payload() request: RequestOf<typeof updateGrant>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.grants.update(request, callerScopeOf(message)) };
  }

  @MessagePattern(revokeGrant.name)
  async revoke(
    @Payload() { grantId }: RequestOf<typeof revokeGrant>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.grants.revoke(grantId, callerScopeOf(message)) };
  }

  @MessagePattern(listGrants.name)
  list(@Payload() request: RequestOf<typeof listGrants>, @Ctx() { message }: RedisStreamsContext) {
    return this.grants.list(request, callerOf(message));
  }

  @MessagePattern(explainAccess.name)
  async explain(
    @Payload() request: RequestOf<typeof explainAccess>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.answers.explain(request, callerOf(message)) };
  }

  @MessagePattern(checkAccess.name)
  async check(@Payload() request: RequestOf<typeof checkAccess>, @Ctx() { message }: RedisStreamsContext) {
    return { data: { answers: await this.answers.check(request, callerOf(message)) } };
  }
}
