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
import { Audited } from '../../audit/audited.decorator.js';
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
  @Audited(listGrants, 'personal', ({ vehicleId, fleetId }) => [{ vehicleId, fleetId }])
  list(@Payload() request: RequestOf<typeof listGrants>, @Ctx() { message }: RedisStreamsContext) {
    return this.grants.list(request, callerOf(message));
  }

  @MessagePattern(explainAccess.name)
  @Audited(explainAccess, 'personal', ({ vehicle, user }) =>
    user === undefined ? [] : [{ vehicleId: vehicle, person: user }],
  )
  async explain(
    @Payload() request: RequestOf<typeof explainAccess>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.answers.explain(request, callerOf(message)) };
  }

  @MessagePattern(checkAccess.name)
  @Audited(checkAccess, 'location', ({ doorways }, { data }) =>
    doorways
      .filter(
        ({ kind, parts }, index) =>
          kind === 'vehicle' && parts.includes('location') && data.answers[index]?.allowed,
      )
      .map(({ id: vehicleId }) => ({ vehicleId })),
  )
  async check(@Payload() request: RequestOf<typeof checkAccess>, @Ctx() { message }: RedisStreamsContext) {
    return { data: { answers: await this.answers.check(request, callerOf(message)) } };
  }
}
