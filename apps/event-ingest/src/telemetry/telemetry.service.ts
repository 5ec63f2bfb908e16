import { Injectable } from '@nestjs/common';
import { vehicleTelemetryRecorded } from '@rover/contracts';
import type { EventData, Reading, ReadingInput, readingsReceived } from '@rover/contracts';
import { Bus, scopeOf } from '@rover/platform';
import type { StreamMessage } from '@rover/redis-streams';
import { IntakeService } from '../intake/intake.service.js';
import type { QuarantinedInput } from '../intake/judged.js';
import { bundleReadings } from './bundle-readings.js';
import { ReadingJudge } from './judging/reading-judge.service.js';

/** Readings of one message, and what of it could not become a reading. */
export interface ReadingsArrival {
  readonly message: StreamMessage;
  readonly readings: readonly ReadingInput[];
  readonly refused?: readonly QuarantinedInput[];
}

const KIND = 'reading';

/**
 * Takes readings, whatever they were sent as.
 *
 * A good reading changes nothing here, so it passes neither inbox nor outbox: it is appended to `telemetry`, and only
 * then is its batch acknowledged. A redelivery repeats readings, which whoever stores them knows again.
 */
@Injectable()
export class TelemetryService {
  constructor(
    private readonly intake: IntakeService,
    private readonly judge: ReadingJudge,
    private readonly bus: Bus,
  ) {}

  receive(messages: readonly StreamMessage<EventData<typeof readingsReceived>>[]): Promise<void> {
    return this.take(messages.map((message) => ({ message, readings: message.data.readings })));
  }

  async take(arrivals: readonly ReadingsArrival[]): Promise<void> {
    const { verdicts, keep } = await this.judge.judge(
      arrivals.map(({ message, readings }) => ({ receivedAt: Date.parse(message.time), readings })),
    );
    // First what may be refused because PostgreSQL is away: what is appended cannot be taken back.
    await this.intake.quarantineOf(
      KIND,
      arrivals.map(({ message, refused = [] }, at) => ({
        message,
        judged: [...refused, ...(verdicts[at] ?? []).flatMap(({ bad }) => bad)],
      })),
    );
    const readings = arrivals.flatMap(({ message }, at) =>
      (verdicts[at] ?? []).flatMap(({ good }) => (good ? [complete(good, message.time)] : [])),
    );
    await this.handOn(readings, arrivals[0]?.message);
    await keep();
    this.intake.count(KIND, 'recorded', readings.length);
  }

  /** Hands one reading on, unjudged. */
  pass(input: ReadingInput, receivedAt: string): Promise<void> {
    return this.handOn([complete(input, receivedAt)]);
  }

  private async handOn(readings: readonly Reading[], origin: Partial<StreamMessage> = {}): Promise<void> {
    const { traceparent } = scopeOf(origin);
    const appended = bundleReadings(readings).map(({ key, texts }) =>
      this.bus.publishTexts(vehicleTelemetryRecorded, key, texts, { traceparent }),
    );
    await Promise.all(appended);
  }
}

/** It needs no id: the same vehicle, moment and values make the same reading. */
const complete = (input: ReadingInput, receivedAt: string): Reading => ({
  ...input,
  deviceTime: new Date(input.deviceTime).toISOString(),
  receivedAt,
});
