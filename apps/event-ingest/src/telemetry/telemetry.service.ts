import { Injectable } from '@nestjs/common';
import { vehicleTelemetryRecorded } from '@rover/contracts';
import type { EventData, Reading, readingsReceived } from '@rover/contracts';
import { Bus, scopeOf } from '@rover/platform';
import type { StreamMessage } from '@rover/redis-streams';
import { IntakeService } from '../intake/intake.service.js';
import { bundleReadings } from './bundle-readings.js';
import { judgeReading } from './judge-reading.js';

type ReadingsMessage = StreamMessage<EventData<typeof readingsReceived>>;

const KIND = 'reading';

/**
 * Takes batches of readings as devices and their clouds send them.
 *
 * A good reading changes nothing here, so it passes neither inbox nor outbox: it is appended to `telemetry`, and only
 * then is its batch acknowledged. A redelivery repeats readings, which whoever stores them knows again.
 */
@Injectable()
export class TelemetryService {
  constructor(
    private readonly intake: IntakeService,
    private readonly bus: Bus,
  ) {}

  async receive(messages: readonly ReadingsMessage[]): Promise<void> {
    const judged = messages.map((message) => ({
      message,
      judged: message.data.readings.map((input) => judgeReading(input, message.time)),
    }));
    // First what may be refused because PostgreSQL is away: what is appended cannot be taken back.
    await this.intake.quarantineOf(KIND, judged);
    const readings = judged.flatMap((one) =>
      one.judged.flatMap((each) => ('reading' in each ? [each.reading] : [])),
    );
    await this.handOn(readings, messages[0] as ReadingsMessage);
    this.intake.count(KIND, 'recorded', readings.length);
  }

  private async handOn(readings: readonly Reading[], origin: ReadingsMessage): Promise<void> {
    const { traceparent } = scopeOf(origin);
    const appended = bundleReadings(readings).map(({ key, texts }) =>
      this.bus.publishTexts(vehicleTelemetryRecorded, key, texts, { traceparent }),
    );
    await Promise.all(appended);
  }
}
