import type { Availability, HoursExceptions, Rep, Showroom, WeeklyHours } from '@rover/contracts';
import { DateTime } from 'luxon';

/** From one instant to another, epoch ms; `to` is no longer in it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** When somebody works. `shifts` is null for those who are there at any time that no exception takes away. */
export interface Schedule {
  readonly zone: string;
  readonly shifts: WeeklyHours | null;
  /** The first of a day counts. */
  readonly exceptions: HoursExceptions;
}

type Hours = Pick<WeeklyHours[number], 'from' | 'to'>;

const DAY_MS = 86_400_000;
/** Whoever has no shift within this is not waited for. */
const AHEAD_DAYS = 60;
const WHOLE_DAY: Hours = { from: '00:00', to: '24:00' };

/** A rep's own shifts, else the opening hours; a day that the showroom is closed is free, unless they say otherwise. */
export const scheduleOf = (rep: Pick<Rep, 'shifts' | 'exceptions'>, showroom: Showroom): Schedule => ({
  zone: showroom.timeZone,
  shifts: rep.shifts ?? showroom.openingHours,
  exceptions: [...rep.exceptions, ...showroom.exceptions],
});

/**
 * The shifts that touch a span, in order; those that meet are one. Hours are those of the clocks in the zone: where
 * clocks skip a time, a shift begins as much later; where a time comes twice, it lasts from the first to the last.
 */
export function shiftsWithin(schedule: Schedule, { from, to }: Span): Span[] {
  const day = DateTime.fromMillis(from, { zone: schedule.zone }).startOf('day').minus({ days: 1 });
  const days = Math.ceil((to - day.toMillis()) / DAY_MS) + 1;
  const spans = Array.from({ length: days }, (_, index) => spansOf(schedule, day.plus({ days: index })));
  return joined(spans.flat()).filter((span) => span.from < to && span.to > from);
}

/** Whether somebody works all through a span. */
export const worksThrough = (schedule: Schedule, span: Span): boolean =>
  shiftsWithin(schedule, span).some(({ from, to }) => from <= span.from && to >= span.to);

/** Whether a rep has said that they are not there at an instant, whatever their shifts say. */
export const isAway = ({ away }: Pick<Rep, 'away'>, at: number): boolean =>
  away !== null && (away.until === null || Date.parse(away.until) > at);

/** Whether a rep can be called upon at an instant, why not, and when that changes by itself. */
export function availabilityAt(
  rep: Pick<Rep, 'active' | 'away' | 'shifts' | 'exceptions'>,
  showroom: Showroom,
  at: number,
): Availability {
  if (!rep.active) return { available: false, absence: 'inactive', until: null };
  if (isAway(rep, at)) return { available: false, absence: 'away', until: rep.away?.until ?? null };
  const ahead = { from: at, to: at + AHEAD_DAYS * DAY_MS };
  const [next] = shiftsWithin(scheduleOf(rep, showroom), ahead);
  if (!next || next.from > at) return { available: false, absence: 'offShift', until: iso(next?.from) };
  return { available: true, absence: null, until: next.to < ahead.to ? iso(next.to) : null };
}

const iso = (at: number | undefined): string | null => (at === undefined ? null : new Date(at).toISOString());

function spansOf({ shifts, exceptions }: Schedule, day: DateTime): Span[] {
  const date = day.toISODate();
  const exception = exceptions.find((one) => one.date === date);
  const usual = shifts?.filter(({ weekday }) => weekday === day.weekday) ?? [WHOLE_DAY];
  return (exception?.hours ?? usual).map(({ from, to }) => ({ from: first(day, from), to: last(day, to) }));
}

const first = (day: DateTime, time: string): number => Math.min(...instantsOf(day, time));
const last = (day: DateTime, time: string): number => Math.max(...instantsOf(day, time));

/** The instants at which clocks show a time on a day: two when they are set back. */
function instantsOf(day: DateTime, time: string): number[] {
  if (time === '24:00') return [day.plus({ days: 1 }).startOf('day').toMillis()];
  const [hour, minute] = time.split(':').map(Number);
  return day
    .set({ hour, minute })
    .getPossibleOffsets()
    .map((instant) => instant.toMillis());
}

function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const before = whole.at(-1);
    if (before && span.from <= before.to)
      whole[whole.length - 1] = { from: before.from, to: Math.max(before.to, span.to) };
    else if (span.from < span.to) whole.push(span);
  }
  return whole;
}
