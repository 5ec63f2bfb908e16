import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { readingsReceived } from '@rover/contracts';
import type { EventData } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';
import { TelemetryService } from './telemetry.service.js';

/** Devices send singly: what comes within this time goes on as one entry, so much later at most. */
const WORK = { batch: 50, gatherMs: 30 };

@Controller()
export class TelemetryController {
  constructor(private readonly telemetry: TelemetryService) {}

  @EventPattern<string>(readingsReceived.name, WORK)
  receive(@Payload() messages: StreamMessage<EventData<typeof readingsReceived>>[]) {
    return this.telemetry.receive(messages);
  }
}
