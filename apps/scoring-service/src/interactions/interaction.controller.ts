import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { interactionRecorded } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';
import { InteractionService } from './interaction.service.js';
import type { RecordedInteraction } from './known-interaction.js';

@Controller()
export class InteractionController {
  constructor(private readonly interactions: InteractionService) {}

  @EventPattern<string>(interactionRecorded.name, { batch: 200 })
  record(@Payload() messages: StreamMessage<RecordedInteraction>[]) {
    return this.interactions.record(messages.map(({ id, data }) => ({ id, ...data })));
  }
}
