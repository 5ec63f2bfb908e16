import type { TestDrive } from '@rover/client';

const DAY_PARTS = 10;
export const DAYS_OF_WEEK = 7;
/** The hours that are shown even when nothing is in them. */
const [FIRST_HOUR, LAST_HOUR] = [8, 19];
const HOUR_MS = 3_600_000;

/** `2026-11-28`, on the reader's clock. */
export function dayOf(time: Date): string {
  const at = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return at.toISOString().slice(0, DAY_PARTS);
}

/** Midnight at which a day begins. */
export const startOf = (day: string): Date => new Date(`${day}T00:00`);

export function dayAfter(day: string, days: number): string {
  const at = startOf(day);
  at.setDate(at.getDate() + days);
  return dayOf(at);
}

/** The Monday of a week. */
export const mondayOf = (day: string): string => dayAfter(day, -((startOf(day).getDay() + 6) % DAYS_OF_WEEK));

export const daysOf = (view: 'day' | 'week', day: string): string[] =>
  view === 'day' ? [day] : Array.from({ length: DAYS_OF_WEEK }, (_, n) => dayAfter(mondayOf(day), n));

type Timed = Pick<TestDrive, 'startsAt' | 'endsAt'>;

/** From which hour until which a day is drawn: business hours, and whatever is outside of them. */
export function hoursOf(drives: readonly Timed[], day: string): readonly [from: number, to: number] {
  const start = startOf(day).getTime();
  const hours = drives.flatMap(({ startsAt, endsAt }) => [
    Math.floor((Date.parse(startsAt) - start) / HOUR_MS),
    Math.ceil((Date.parse(endsAt) - start) / HOUR_MS) - 1,
  ]);
  return [Math.max(0, Math.min(FIRST_HOUR, ...hours)), Math.min(23, Math.max(LAST_HOUR, ...hours)) + 1];
}

/** Where a drive lies in its day, as shares of what is drawn. */
export function placeOf(
  { startsAt, endsAt }: Timed,
  day: string,
  [from, to]: readonly [number, number],
): { readonly left: number; readonly width: number } {
  const start = startOf(day).getTime() + from * HOUR_MS;
  const length = (to - from) * HOUR_MS;
  const left = (Date.parse(startsAt) - start) / length;
  return { left, width: (Date.parse(endsAt) - Date.parse(startsAt)) / length };
}

export const ofDay = <T extends Timed>(drives: readonly T[], day: string): T[] =>
  drives.filter(({ startsAt }) => dayOf(new Date(startsAt)) === day);

/** What is called off takes nobody's time. */
export const takesPlace = ({ status }: Pick<TestDrive, 'status'>): boolean => status !== 'cancelled';
