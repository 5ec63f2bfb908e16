import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { sensorEventsReceived } from '@rover/contracts';
import type { EventData } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';
import { FloorService } from './floor.service.js';

@Controller()
export class FloorController {
  constructor(private readonly floor: FloorService) {}

  @EventPattern<string>(sensorEventsReceived.name, { batch: 50, gatherMs: 20 })
  receive(@Payload() messages: StreamMessage<EventData<typeof sensorEventsReceived>>[]) {
    return this.floor.receive(messages);
  }
}
