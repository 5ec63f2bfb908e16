import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { payloadsReceived } from '@rover/contracts';
import type { EventData } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';
import { TelemetryService } from '../telemetry/telemetry.service.js';
import { readPayload } from './read-payload.js';

@Controller()
export class DevicesController {
  constructor(private readonly telemetry: TelemetryService) {}

  @EventPattern<string>(payloadsReceived.name, { batch: 10 })
  receive(@Payload() messages: StreamMessage<EventData<typeof payloadsReceived>>[]) {
    const arrivals = messages.map((message) => ({ message, ...readPayload(message.data, message.time) }));
    return this.telemetry.take(arrivals);
  }
}
