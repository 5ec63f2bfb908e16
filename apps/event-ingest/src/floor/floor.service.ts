import { Injectable } from '@nestjs/common';
import type { EventData, sensorEventsReceived } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';
import { IntakeService } from '../intake/intake.service.js';
import { judgeSensorEvent, sightingOf } from './judge-sensor-event.js';

/** Takes batches of what the sensors of a showroom saw. */
@Injectable()
export class FloorService {
  constructor(private readonly intake: IntakeService) {}

  receive(messages: readonly StreamMessage<EventData<typeof sensorEventsReceived>>[]): Promise<void> {
    const judged = messages.map((message) => ({
      message,
      judged: message.data.events.map((input) =>
        judgeSensorEvent(sightingOf(input), message.data, message.time),
      ),
    }));
    return this.intake.record('sensorEvent', judged);
  }
}
