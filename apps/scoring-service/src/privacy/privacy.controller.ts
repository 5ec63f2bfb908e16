import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import { accessUserErased, getScoringPersonPart } from '@rover/contracts';
import type { EventData, RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext, StreamMessage } from '@rover/redis-streams';
import { PrivacyService } from './privacy.service.js';

@Controller()
export class PrivacyController {
  constructor(private readonly privacy: PrivacyService) {}

  @MessagePattern(getScoringPersonPart.name)
  part(@Payload() request: RequestOf<typeof getScoringPersonPart>, @Ctx() { message }: RedisStreamsContext) {
    return this.privacy.part(request, callerOf(message));
  }

  @EventPattern<string>(accessUserErased.name, { batch: 100 })
  erase(@Payload() messages: StreamMessage<EventData<typeof accessUserErased>>[]) {
    return this.privacy.erase(messages);
  }
}
