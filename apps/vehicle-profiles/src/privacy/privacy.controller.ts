import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import { customerProfileErased, getErasure, getVehiclePersonPart, requestErasure } from '@rover/contracts';
import type { EventData, RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext, StreamMessage } from '@rover/redis-streams';
import { Audited } from '../audit/audited.decorator.js';
import { PrivacyService } from './privacy.service.js';

@Controller()
export class PrivacyController {
  constructor(private readonly privacy: PrivacyService) {}

  @MessagePattern(getVehiclePersonPart.name)
  @Audited(getVehiclePersonPart, 'personal', ({ user: person }) => [{ person }])
  part(@Payload() request: RequestOf<typeof getVehiclePersonPart>, @Ctx() { message }: RedisStreamsContext) {
    return this.privacy.part(request, callerOf(message));
  }

  @MessagePattern(requestErasure.name)
  async erase(
    @Payload() { user }: RequestOf<typeof requestErasure>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.privacy.erase(user, callerOf(message)) };
  }

  @MessagePattern(getErasure.name)
  async erasure(@Payload() { id }: RequestOf<typeof getErasure>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.privacy.erasure(id, callerOf(message)) };
  }

  @EventPattern<string>(customerProfileErased.name, { batch: 100 })
  follow(@Payload() messages: StreamMessage<EventData<typeof customerProfileErased>>[]) {
    return this.privacy.follow(messages);
  }
}
