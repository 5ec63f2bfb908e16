import { DateTime } from 'luxon';
import { laterBy, type Day } from './days.js';

/** One entry of a calendar: a whole day, or an instant (epoch ms) with a length. */
export interface CalendarEntry {
  /** Stays the same when the entry moves, so that calendars move theirs instead of adding one. */
  readonly uid: string;
  /** Grows with each change. */
  readonly sequence: number;
  /** When it last changed, epoch ms. */
  readonly changedAt: number;
  readonly when: { readonly day: Day } | { readonly at: number; readonly minutes: number };
  readonly title: string;
  readonly description?: string;
  readonly location?: string;
  /** That it does not take place is said of it: what merely vanishes stays in the calendars of some. Default: nothing. */
  readonly isCancelled?: boolean;
  /** Days ahead at which calendars remind. */
  readonly remindDays?: readonly number[];
}

export interface Calendar {
  readonly name: string;
  /** IANA time zone that its days are of. */
  readonly zone: string;
  /** What of Rover writes it. */
  readonly product: string;
  readonly entries: readonly CalendarEntry[];
}

const MOST_OCTETS = 75;

/**
 * A calendar as RFC 5545 writes it. Whole days are `DATE`s, which no time zone moves; instants are in UTC, which every
 * calendar shows in the zone of who looks, so that no `VTIMEZONE` can be wrong or out of date.
 */
export function calendarText({ name, zone, product, entries }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Rover//${product}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `X-WR-TIMEZONE:${zone}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...entries.flatMap(entryLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entryLines(entry: CalendarEntry): string[] {
  const { uid, sequence, changedAt, title, description, location, remindDays = [] } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${instant(changedAt)}`,
    `LAST-MODIFIED:${instant(changedAt)}`,
    ...whenLines(entry.when),
    `SUMMARY:${escaped(title)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(entry.isCancelled ? ['STATUS:CANCELLED'] : []),
    ...remindDays.filter((days) => days > 0).flatMap((days) => alarmLines(days, title)),
    'END:VEVENT',
  ];
}

/** A whole day does not make anybody busy. */
function whenLines(when: CalendarEntry['when']): string[] {
  if ('at' in when)
    return [`DTSTART:${instant(when.at)}`, `DTEND:${instant(when.at + when.minutes * 60_000)}`];
  const date = (day: Day) => `VALUE=DATE:${day.replaceAll('-', '')}`;
  return [`DTSTART;${date(when.day)}`, `DTEND;${date(laterBy(when.day, { days: 1 }))}`, 'TRANSP:TRANSPARENT'];
}

const alarmLines = (days: number, title: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  `TRIGGER:-P${days}D`,
  'END:VALARM',
];

const instant = (at: number): string =>
  DateTime.fromMillis(at, { zone: 'utc' }).toFormat("yyyyMMdd'T'HHmmss'Z'");

/** What has a meaning in a text, and what could begin a line of its own. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u001f\u007f]/g, '');

/** Lines are at most 75 octets long; what follows begins with a blank. No character is cut in two. */
function folded(line: string): string {
  const parts = [''];
  let octets = 0;
  for (const character of line) {
    const length = utf8Length(character);
    if (octets + length > MOST_OCTETS) {
      parts.push('');
      octets = 1;
    }
    parts[parts.length - 1] += character;
    octets += length;
  }
  return parts.join('\r\n ');
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
