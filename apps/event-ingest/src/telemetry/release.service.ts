import { Injectable } from '@nestjs/common';
import { readingInput } from '@rover/contracts';
import type {
  Caller,
  QuarantineCorrection,
  QuarantinedInput,
  ReadingInput,
  releaseQuarantined,
  RequestOf,
} from '@rover/contracts';
import { compileSchema } from '@rover/platform';
import { toReading } from '@rover/vehicle';
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
  async release(
    { id, correction }: RequestOf<typeof releaseQuarantined>,
    caller: Caller,
  ): Promise<QuarantinedInput> {
    const released = await this.quarantine.takeOut('released', { id, caller }, (quarantined) =>
      this.telemetry.pass(readingOf(quarantined, correction), quarantined.receivedAt),
    );
    await this.judge.believe(readingOf(released, correction));
    return released;
  }
}

function readingOf(
  { kind, reason, input }: QuarantinedInput,
  correction: QuarantineCorrection | undefined,
): ReadingInput {
  const reading = isValue(input) ? corrected(input, correction) : input;
  if (kind !== 'reading' || !isReading.accepts(reading)) throw new NotReleasableError(reason);
  return reading as ReadingInput;
}

/** One value that no reading could hold, with the moment that it is of. */
interface RefusedValue {
  readonly vehicleId: string;
  readonly deviceTime: string;
  readonly signal: string;
  readonly value: unknown;
  readonly unit?: string;
}

const isValue = (input: unknown): input is RefusedValue =>
  typeof input === 'object' && input !== null && 'signal' in input && 'value' in input;

/** The value as it should have been; undefined where that is no value of a signal still. A place is told the other way round. */
function corrected(
  { vehicleId, deviceTime, ...told }: RefusedValue,
  correction: QuarantineCorrection | undefined,
): unknown {
  const { signal: name, value, unit } = { ...told, ...correction };
  const [latitude, longitude] = Array.isArray(value) ? (value as unknown[]) : [];
  const device =
    name === 'location'
      ? { position: { latitude, longitude }, values: [] }
      : { values: [{ name, value, unit }] };
  const { reading, refused } = toReading({ names: [], time: deviceTime, ...device });
  const isKnown = refused.length === 0 && reading.private === undefined;
  return isKnown ? { ...reading, vehicleId, deviceTime } : undefined;
}
