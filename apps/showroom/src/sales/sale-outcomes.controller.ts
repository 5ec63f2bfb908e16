import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { saleCancelled, saleCompleted } from '@rover/contracts';
import type { EventData } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';
import { SaleOutcomes } from './sale-outcomes.service.js';

@Controller()
export class SaleOutcomesController {
  constructor(private readonly outcomes: SaleOutcomes) {}

  @EventPattern<string>(saleCompleted.name, { batch: 20 })
  completed(@Payload() messages: StreamMessage<EventData<typeof saleCompleted>>[]) {
    return this.outcomes.completed(messages);
  }

  @EventPattern<string>(saleCancelled.name, { batch: 20 })
  cancelled(@Payload() messages: StreamMessage<EventData<typeof saleCancelled>>[]) {
    return this.outcomes.cancelled(messages);
  }
}
