const DAY_MS = 86_400_000;
const CLOCK_CHANGE_MS = 3_600_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** The clock of the zone, or undefined of one that the browser does not know. */
function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    const made =
      clocks.get(timeZone) ??
      new Intl.DateTimeFormat('en', {
        ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
        ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
      });
    clocks.set(timeZone, made);
    return made;
  } catch {
    return undefined;
  }
}

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The zone, where the browser knows it; else the reader's. */
export const zoneOr = (timeZone: string | undefined): string =>
  timeZone !== undefined && clockOf(timeZone) ? timeZone : ownZone();

/** What the clock of a zone shows at a moment, as if it were one of UTC; epoch ms. */
function shownAt(time: number, timeZone: string): number {
  const parts = clockOf(zoneOr(timeZone))?.formatToParts(time) ?? [];
  const of = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
}

const wholeSeconds = (time: number): number => Math.floor(time / 1_000) * 1_000;

/** How far the clock of a zone is ahead of UTC at a moment, ms. */
export const offsetAt = (time: number, timeZone: string): number =>
  shownAt(time, timeZone) - wholeSeconds(time);

/** Whether the clocks of both show the same at a moment. */
export const isSameClock = (time: number, one: string, other: string): boolean =>
  offsetAt(time, one) === offsetAt(time, other);

/** `2026-11-28`, by the clock of a zone. */
export const dayIn = (time: number, timeZone: string): string =>
  new Date(shownAt(time, timeZone)).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** When a day begins by the clock of a zone; where that midnight is left out, the first moment after it. */
export function startOfDay(day: string, timeZone: string): number {
  const midnight = Date.parse(`${day}T00:00Z`);
  const guess = midnight - offsetAt(midnight - offsetAt(midnight, timeZone), timeZone);
  return dayIn(guess, timeZone) === day ? guess : guess + CLOCK_CHANGE_MS;
}

/** Days of a calendar have no zone. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** 0 is Monday. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;
