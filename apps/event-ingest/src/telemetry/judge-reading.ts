import type { Reading, ReadingInput } from '@rover/contracts';
import { implausible } from '../intake/judged.js';
import type { QuarantinedInput } from '../intake/judged.js';

/** A receiver without a fix says zero for both; no vehicle drives there. */
const isNullIsland = ({ location }: ReadingInput): boolean =>
  location?.coordinates.every((degrees) => degrees === 0) ?? false;

/** What became of one reading. */
export type JudgedReading = { readonly reading: Reading } | QuarantinedInput;

/** Completes a reading. It needs no id: the same vehicle, moment and values make the same reading. */
export function judgeReading(input: ReadingInput, receivedAt: string): JudgedReading {
  const time = Date.parse(input.deviceTime);
  const quarantined =
    implausible(time, Date.parse(receivedAt)) ?? (isNullIsland(input) ? 'nullIsland' : undefined);
  if (quarantined) return { quarantined, input };
  return { reading: { ...input, deviceTime: new Date(time).toISOString(), receivedAt } };
}
