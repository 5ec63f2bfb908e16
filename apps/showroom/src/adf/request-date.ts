import { DateTime } from 'luxon';
import type { RequestDate } from './adf.js';

const ISO =
  /^(\d{4})-?(\d{1,2})-?(\d{1,2})[T\s]\s*(\d{1,2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(?:(Z|GMT|UTC)|([+-])(\d{1,2})(?::?(\d{1,2}))?)?$/i;
const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP]M)?$/i;

/**
 * Reads a request date as it is really sent: ISO 8601 with digits left out, or a date with slashes, month first unless
 * that cannot be. Without a zone it is a time on the dealer's clock. Undefined for what is no time at all.
 */
export function readRequestDate(text: string | undefined): RequestDate | undefined {
  const given = text?.trim() ?? '';
  return ofIso(ISO.exec(given)) ?? ofSlashes(SLASHED.exec(given));
}

function ofIso(match: RegExpExecArray | null): RequestDate | undefined {
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const local = DateTime.fromObject({ year, month, day, hour, minute, second }, { zone: 'utc' });
  if (!local.isValid) return undefined;
  const [, , , , , , , zulu, sign, hours, minutes] = match;
  if (!zulu && !sign) return { local: local.toISO({ includeOffset: false, suppressMilliseconds: true }) };
  const offset = zulu ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
  return Math.abs(offset) > 14 * 60 ? undefined : { at: isoOf(local.minus({ minutes: offset })) };
}

function ofSlashes(match: RegExpExecArray | null): RequestDate | undefined {
  if (!match) return undefined;
  const [one, other, year, hours, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [month, day] = one > 12 ? [other, one] : [one, other];
  const half = match[7]?.toUpperCase();
  if (half && (hours < 1 || hours > 12)) return undefined;
  const hour = half ? (hours % 12) + (half === 'PM' ? 12 : 0) : hours;
  const local = DateTime.fromObject({ year, month, day, hour, minute, second }, { zone: 'utc' });
  if (!local.isValid) return undefined;
  return { local: local.toISO({ includeOffset: false, suppressMilliseconds: true }) };
}

const isoOf = (time: DateTime): string => new Date(time.toMillis()).toISOString();
