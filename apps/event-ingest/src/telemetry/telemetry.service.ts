import { Injectable } from '@nestjs/common';
import type { EventData, readingsReceived } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';
import { IntakeService } from '../intake/intake.service.js';
import { judgeReading } from './judge-reading.js';

/** Takes batches of readings as devices and their clouds send them. */
@Injectable()
export class TelemetryService {
  constructor(private readonly intake: IntakeService) {}

  receive(messages: readonly StreamMessage<EventData<typeof readingsReceived>>[]): Promise<void> {
    const judged = messages.map((message) => ({
      message,
      judged: message.data.readings.map((input) => judgeReading(input, message.time)),
    }));
    return this.intake.record('reading', judged);
  }
}
