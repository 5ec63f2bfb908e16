import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { readingsReceived } from '@rover/contracts';
import type { EventData } from '@rover/contracts';
import { paced } from '@rover/platform';
import type { StreamMessage } from '@rover/redis-streams';
import { TelemetryService } from './telemetry.service.js';

const ENTRIES_AT_ONCE = 20;
/** Devices send singly: what comes within this goes on as one entry, so much later at most. */
const PACE_MS = 15;

@Controller()
export class TelemetryController {
  constructor(private readonly telemetry: TelemetryService) {}

  @EventPattern<string>(readingsReceived.name, { batch: ENTRIES_AT_ONCE })
  receive(@Payload() messages: StreamMessage<EventData<typeof readingsReceived>>[]) {
    return paced(PACE_MS, this.telemetry.receive(messages));
  }
}
