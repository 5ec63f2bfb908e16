import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import { interactionsReceived, trackInteractions } from '@rover/contracts';
import type { EventData, RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext, StreamMessage } from '@rover/redis-streams';
import { InteractionService } from './interaction.service.js';
import { assertOwn } from './own-interactions.js';

type Received = StreamMessage<EventData<typeof interactionsReceived>>;

@Controller()
export class InteractionController {
  constructor(private readonly interactions: InteractionService) {}

  @EventPattern<string>(interactionsReceived.name, { batch: 10 })
  async receive(@Payload() messages: Received[]) {
    await this.interactions.receive(messages);
  }

  @MessagePattern(trackInteractions.name)
  async track(
    @Payload() { events }: RequestOf<typeof trackInteractions>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    assertOwn(events, callerOf(message));
    return { data: { recorded: await this.interactions.track(events, message) } };
  }
}
