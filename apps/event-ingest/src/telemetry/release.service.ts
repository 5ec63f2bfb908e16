import { Injectable } from '@nestjs/common';
import { readingInput } from '@rover/contracts';
import type { Caller, QuarantinedInput, ReadingInput } from '@rover/contracts';
import { compileSchema } from '@rover/platform';
import { NotReleasableError } from '../intake/quarantine.errors.js';
import { QuarantineService } from '../intake/quarantine.service.js';
import { ReadingJudge } from './judging/reading-judge.service.js';
import { TelemetryService } from './telemetry.service.js';

const isReading = compileSchema(readingInput);

/** Lets readings go on that somebody has looked at and found good. */
@Injectable()
export class ReleaseService {
  constructor(
    private readonly quarantine: QuarantineService,
    private readonly telemetry: TelemetryService,
    private readonly judge: ReadingJudge,
  ) {}

  /**
   * Hands a reading on as if it had been judged good. It is handed on before it leaves the quarantine: a crash between
   * the two repeats it, which is recognised, and loses nothing.
   * @throws ForbiddenError, QuarantinedNotFoundError, NotReleasableError
   */
  async release(id: string, caller: Caller): Promise<QuarantinedInput> {
    const released = await this.quarantine.takeOut('released', { id, caller }, (quarantined) =>
      this.telemetry.pass(readingOf(quarantined), quarantined.receivedAt),
    );
    await this.judge.believe(released.input as ReadingInput);
    return released;
  }
}

function readingOf({ kind, reason, input }: QuarantinedInput): ReadingInput {
  if (kind !== 'reading' || !isReading.accepts(input)) throw new NotReleasableError(reason);
  return input as ReadingInput;
}
