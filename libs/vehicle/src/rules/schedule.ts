import { weekdays, type AlertSchedule } from '@rover/contracts';
import { isTimeZone, jumpsBetween, offsetAt } from './time-zone.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const WEEK_MS = 7 * DAY_MS;
/** Monday, 1 January 2024, 00:00 on the wall clock. */
const A_MONDAY = Date.UTC(2024, 0, 1);

/** Whether a schedule is on, and until when that stays so; epoch ms. */
export interface Spell {
  readonly on: boolean;
  readonly from: number;
  /** Not included. */
  readonly until: number;
}

/** Periods of a week of the wall clock, in ms since Monday 00:00; the last may go beyond Sunday. */
type Period = readonly [from: number, to: number];

/** A schedule made ready. */
export interface Schedule {
  /** The spell that a moment lies in. `zone` is that of the vehicle, which a schedule with a zone of its own overrides. */
  at(time: number, zone: string): Spell;
}

/** What is wrong with a schedule; undefined when it matches at some time. */
export function scheduleComplaint({ timeZone, periods }: AlertSchedule): string | undefined {
  if (timeZone !== undefined && !isTimeZone(timeZone))
    return `${timeZone} is no time zone of the IANA database`;
  const empty = periods.findIndex(({ from, to }) => from === to);
  return empty < 0 ? undefined : `period ${empty + 1} ends when it begins and never matches`;
}

/** Spells are found once for each zone and then remembered: a rule asks with every reading. */
export function scheduleOf({ timeZone, periods }: AlertSchedule): Schedule {
  const week = periods.flatMap(({ days, from, to }) =>
    days.map((day) => periodOf(weekdays.indexOf(day), from, to)),
  );
  const known = new Map<string, Spell>();
  return {
    at(time, zone) {
      const own = timeZone ?? zone;
      let spell = known.get(own);
      if (!spell || time < spell.from || time >= spell.until)
        known.set(own, (spell = spellAt(week, own, time)));
      return spell;
    },
  };
}

function periodOf(day: number, from: string, to: string): Period {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const midnight = day * DAY_MS;
  return [midnight + start * MINUTE_MS, midnight + (end > start ? end : end + 24 * 60) * MINUTE_MS];
}

const minutesOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

const isOn = (week: readonly Period[], zone: string, time: number): boolean => {
  const wall = time + offsetAt(zone, time) - A_MONDAY;
  const inWeek = ((wall % WEEK_MS) + WEEK_MS) % WEEK_MS;
  return week.some(
    ([from, to]) => (inWeek >= from && inWeek < to) || (inWeek + WEEK_MS >= from && inWeek + WEEK_MS < to),
  );
};

function spellAt(week: readonly Period[], zone: string, time: number): Spell {
  const on = isOn(week, zone, time);
  const turns = edges(week, zone, time).filter((edge) => edge > time && isOn(week, zone, edge) !== on);
  // A schedule that is on all week turns never; it is looked at again after a week.
  return { on, from: time, until: Math.min(time + WEEK_MS, ...turns) };
}

/**
 * All moments of the coming week at which a schedule may turn: where its periods begin and end, by the clock as it is
 * before a change to or from summer time and as it is after, and the change itself.
 */
function edges(week: readonly Period[], zone: string, time: number): number[] {
  const offsets = new Set([offsetAt(zone, time), offsetAt(zone, time + WEEK_MS + DAY_MS)]);
  const wallWeek = Math.floor((time - A_MONDAY) / WEEK_MS) * WEEK_MS + A_MONDAY;
  const marks = [-WEEK_MS, 0, WEEK_MS, 2 * WEEK_MS].flatMap((shift) =>
    week.flat().map((edge) => wallWeek + shift + edge),
  );
  return [
    ...[...offsets].flatMap((offset) => marks.map((mark) => mark - offset)),
    ...jumpsBetween(zone, time, time + WEEK_MS + DAY_MS),
  ];
}
