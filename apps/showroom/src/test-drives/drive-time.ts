import type { Showroom } from '@rover/contracts';
import { ValidationError } from '@rover/platform';
import { DateTime } from 'luxon';
import { worksThrough, type Span } from '../reps/shifts.js';

const MINUTE_MS = 60_000;
const WALL_TIME_LENGTH = 'yyyy-MM-ddTHH:mm'.length;
const WALL_TIME = `yyyy-MM-dd'T'HH:mm`;
/** Whoever asks for now has looked at a clock a moment ago. */
const GRACE_MS = 5 * MINUTE_MS;
const AHEAD_MS = 180 * 24 * 60 * MINUTE_MS;

/**
 * From when until when a drive is. A time without an offset is one on the clocks of the showroom: where they are set
 * forward some times are not there, where they are set back some come twice, of which the first counts. A drive lasts its
 * minutes, whatever clocks do meanwhile.
 * @throws ValidationError for a time that clocks skip
 */
export function spanOf(startsAt: string, minutes: number, zone: string): Span {
  const from = startsAt.length === WALL_TIME_LENGTH ? wallInstant(startsAt, zone) : Date.parse(startsAt);
  return { from, to: from + minutes * MINUTE_MS };
}

/** What the clocks of the showroom show at an instant. */
export const wallTime = (at: number, zone: string): string =>
  DateTime.fromMillis(at, { zone }).toFormat(WALL_TIME);

/** @throws ValidationError for a span that is over, far off, or not within opening hours */
export function requireBookable({ from, to }: Span, showroom: Showroom, now: number): void {
  const schedule = {
    zone: showroom.timeZone,
    shifts: showroom.openingHours,
    exceptions: showroom.exceptions,
  };
  if (from < now - GRACE_MS) throw refusal('lies in the past');
  if (from > now + AHEAD_MS) throw refusal('lies more than half a year ahead');
  if (!worksThrough(schedule, { from, to })) throw refusal('is not within the opening hours of the showroom');
}

function wallInstant(text: string, zone: string): number {
  const time = DateTime.fromISO(text, { zone });
  if (!time.isValid || time.toFormat(WALL_TIME) !== text)
    throw refusal('is a time that the clocks of the showroom do not show');
  return Math.min(...time.getPossibleOffsets().map((instant) => instant.toMillis()));
}

const refusal = (message: string) => new ValidationError([{ path: 'startsAt', message }]);
