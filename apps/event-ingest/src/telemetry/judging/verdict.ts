import type { ReadingInput } from '@rover/contracts';
import { implausible, type QuarantinedInput, type QuarantineReason } from '../../intake/judged.js';
import { follow, type Fix, type Track } from './track.js';

/** What became of one reading: what of it can be used, and what of it cannot. */
export interface Verdict {
  readonly good?: ReadingInput;
  readonly bad: readonly QuarantinedInput[];
}

/** A verdict, and the track of the vehicle after it. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly track: Track | undefined;
}

/** What a receiver measures together: when its place is wrong, none of it is believed. */
const FIX = ['location', 'altitude', 'heading', 'accuracy', 'speed'] as const;
/** Cells and networks alone are as vague; a trip drawn through such fixes would zigzag, m. */
const VAGUE = 1_000;
/** A receiver without a fix says zero for both, or nearly; this far from any road there is open sea, degrees. */
const NULL_ISLAND = 0.01;

/** Judges a reading by its time, its place and where its vehicle was last. A bad place leaves the rest of it good. */
export function judgeReading(input: ReadingInput, receivedAt: number, track: Track | undefined): Judgement {
  const time = Date.parse(input.deviceTime);
  const when = implausible(time, receivedAt);
  if (when) return { verdict: { bad: [{ quarantined: when, input }] }, track };
  const fix = fixOf(input, time);
  if (!fix) return { verdict: { good: input, bad: [] }, track };
  const where = flawOf(fix);
  if (where) return { verdict: withoutFix(input, where), track };
  const followed = follow(track, fix);
  const verdict = followed.doubt ? withoutFix(input, followed.doubt) : { good: input, bad: [] };
  return { verdict, track: followed.track };
}

/** Where a reading says that its vehicle was. */
export const fixOf = ({ location, accuracy = 0 }: ReadingInput, time: number): Fix | undefined =>
  location && { time, position: location.coordinates as [number, number], accuracy };

function flawOf({ position, accuracy }: Fix): QuarantineReason | undefined {
  if (position.every((degrees) => Math.abs(degrees) < NULL_ISLAND)) return 'nullIsland';
  return accuracy > VAGUE ? 'badAccuracy' : undefined;
}

/** The reading in two: its fix, which is kept apart, and what else it says, if it says anything. */
function withoutFix(input: ReadingInput, quarantined: QuarantineReason): Verdict {
  const { id: _id, vehicleId, deviceTime, ...measured } = input;
  const isFix = ([name]: [string, unknown]) => (FIX as readonly string[]).includes(name);
  const fields = Object.entries(measured);
  const fix = Object.fromEntries(fields.filter(isFix));
  const rest = fields.filter((field) => !isFix(field));
  const bad = [{ quarantined, input: { vehicleId, deviceTime, ...fix } }];
  return rest.length === 0 ? { bad } : { bad, good: { vehicleId, deviceTime, ...Object.fromEntries(rest) } };
}
