import type { TestDrive } from '@rover/client';
import { dayAfter, dayIn, startOfDay, weekdayOf } from '../../../data/time-zone.js';

export const DAYS_OF_WEEK = 7;
/** The hours that are shown even when nothing is in them. */
const [FIRST_HOUR, LAST_HOUR] = [8, 19];
export const HOUR_MS = 3_600_000;

/** A day by the clock of the showroom: people come when that says so. */
export interface PlacedDay {
  readonly day: string;
  readonly timeZone: string;
}

/** The Monday of a week. */
export const mondayOf = (day: string): string => dayAfter(day, -weekdayOf(day));

export const daysOf = (view: 'day' | 'week', day: string): string[] =>
  view === 'day' ? [day] : Array.from({ length: DAYS_OF_WEEK }, (_, n) => dayAfter(mondayOf(day), n));

type Timed = Pick<TestDrive, 'startsAt' | 'endsAt'>;

/** From which hour until which a day is drawn: business hours, and whatever is outside of them. */
export function hoursOf(
  drives: readonly Timed[],
  { day, timeZone }: PlacedDay,
): readonly [from: number, to: number] {
  const start = startOfDay(day, timeZone);
  const hours = drives.flatMap(({ startsAt, endsAt }) => [
    Math.floor((Date.parse(startsAt) - start) / HOUR_MS),
    Math.ceil((Date.parse(endsAt) - start) / HOUR_MS) - 1,
  ]);
  return [Math.max(0, Math.min(FIRST_HOUR, ...hours)), Math.min(23, Math.max(LAST_HOUR, ...hours)) + 1];
}

/** Where a drive lies in its day, as shares of what is drawn. */
export function placeOf(
  { startsAt, endsAt }: Timed,
  { day, timeZone }: PlacedDay,
  [from, to]: readonly [number, number],
): { readonly left: number; readonly width: number } {
  const start = startOfDay(day, timeZone) + from * HOUR_MS;
  const length = (to - from) * HOUR_MS;
  const left = (Date.parse(startsAt) - start) / length;
  return { left, width: (Date.parse(endsAt) - Date.parse(startsAt)) / length };
}

export const ofDay = <T extends Timed>(drives: readonly T[], { day, timeZone }: PlacedDay): T[] =>
  drives.filter(({ startsAt }) => dayIn(Date.parse(startsAt), timeZone) === day);

/** What is called off takes nobody's time. */
export const takesPlace = ({ status }: Pick<TestDrive, 'status'>): boolean => status !== 'cancelled';
