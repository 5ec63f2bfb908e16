import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { readingsReceived } from '@rover/contracts';
import type { EventData } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';
import { TelemetryService } from './telemetry.service.js';

@Controller()
export class TelemetryController {
  constructor(private readonly telemetry: TelemetryService) {}

  @EventPattern<string>(readingsReceived.name, { batch: 10 })
  receive(@Payload() messages: StreamMessage<EventData<typeof readingsReceived>>[]) {
    return this.telemetry.receive(messages);
  }
}
