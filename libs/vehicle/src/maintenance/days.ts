import { DateTime, IANAZone } from 'luxon';

/** A day of the calendar, `2026-03-31`: the same day everywhere, another instant in each time zone. */
export type Day = string;

export const DAY_MS = 86_400_000;

/** Whether this names a time zone of the IANA database. */
export const isTimeZone = (zone: string): boolean => IANAZone.isValidZone(zone);

/** The day that it is in `zone` at an instant, epoch ms. */
export const dayAt = (at: number, zone: string): Day => DateTime.fromMillis(at, { zone }).toISODate() as Day;

/** When a day begins in `zone`, epoch ms; where clocks skip midnight, the first instant after it. */
export const startOf = (day: Day, zone: string): number =>
  DateTime.fromISO(day, { zone }).startOf('day').toMillis();

/**
 * So many months and days later, negative for earlier. Months are counted first; where a month is too short it is its
 * last day: 31 January and one month are 28 February, and two are 31 March.
 */
export const laterBy = (day: Day, { months = 0, days = 0 }: { months?: number; days?: number }): Day =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ months }).plus({ days }).toISODate() as Day;
