import { vehicleTelemetryRecorded } from '@rover/contracts';
import type { ReadingInput } from '@rover/contracts';
import { derivedId } from '../intake/derived-id.js';
import { implausible } from '../intake/judged.js';
import type { Judged } from '../intake/judged.js';

/** A receiver without a fix says zero for both; no vehicle drives there. */
const isNullIsland = ({ location }: ReadingInput): boolean =>
  location?.coordinates.every((degrees) => degrees === 0) ?? false;

/** Completes a reading. The same reading sent again has the same id, whatever the batch. */
export function judgeReading(input: ReadingInput, receivedAt: string): Judged {
  const time = Date.parse(input.deviceTime);
  const reason =
    implausible(time, Date.parse(receivedAt)) ?? (isNullIsland(input) ? 'nullIsland' : undefined);
  if (reason) return { quarantined: reason, input };
  const id = input.id ?? derivedId(time, input);
  const data = { ...input, id, deviceTime: new Date(time).toISOString(), receivedAt };
  return { event: { contract: vehicleTelemetryRecorded, id, data } };
}
