import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { interactionsReceived } from '@rover/contracts';
import type { EventData } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';
import { InteractionService } from './interaction.service.js';

@Controller()
export class InteractionController {
  constructor(private readonly interactions: InteractionService) {}

  @EventPattern<string>(interactionsReceived.name, { batch: 10 })
  receive(@Payload() messages: StreamMessage<EventData<typeof interactionsReceived>>[]) {
    return this.interactions.receive(messages);
  }
}
