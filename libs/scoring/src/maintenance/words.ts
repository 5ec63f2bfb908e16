import type { Limits } from './components.js';
import type { Evidence } from './forecast.js';
import type { Trend } from './trend.js';
import type { UsageRate } from './usage-rate.js';
import type { WearMeasurement } from './vehicle-use.js';

const DAY_MS = 86_400_000;

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const km = (metres: number): string => `${whole.format(metres / 1_000)} km`;
const days = (value: number): string => `${whole.format(value)} ${Math.round(value) === 1 ? 'day' : 'days'}`;
const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The limits of a life, whichever comes first. */
export function limits(given: Limits, planned: boolean): Evidence {
  const parts = [
    ...(given.distance ? [km(given.distance)] : []),
    ...(given.days ? [days(given.days)] : []),
    ...(given.hours ? [`${whole.format(given.hours)} engine hours`] : []),
  ];
  const origin = planned ? 'by the plan' : 'as is common';
  const first = parts.length > 1 ? ', whichever comes first' : '';
  const params = {
    ...(given.distance && { distance: given.distance }),
    ...(given.days && { days: given.days }),
    ...(given.hours && { hours: given.hours }),
    origin: planned ? 'plan' : 'common',
  };
  return { code: 'interval', text: `${parts.join(' or ')} ${origin}${first}`, params };
}

export function since({ isRecorded, at }: { isRecorded: boolean; at?: number }, now: number): Evidence {
  if (isRecorded && at !== undefined)
    return {
      code: 'lastDone',
      text: `Last done on ${day(at)}, ${days((now - at) / DAY_MS)} ago`,
      params: { at, days: (now - at) / DAY_MS },
    };
  const from = at === undefined ? 'since it was new' : `since the vehicle was first used on ${day(at)}`;
  const params: Evidence['params'] = at === undefined ? {} : { at };
  return { code: 'noRecord', text: `No record of the last time: counted ${from}`, params };
}

export function distance({ perDay, days: history, now }: UsageRate, then?: number): Evidence[] {
  const known = history < 1 ? 'assumed, as there is no history' : `over ${days(history)} of readings`;
  const rate = {
    code: 'usage',
    text: `${km(perDay)} a day, ${known}`,
    params: { distance: perDay, days: history },
  };
  if (then === undefined) return [rate];
  const driven = Math.max(0, now - then);
  return [{ code: 'driven', text: `${km(driven)} driven since`, params: { distance: driven } }, rate];
}

export function hours({ perDay, days: history }: UsageRate): Evidence[] {
  const known = history < 1 ? 'assumed' : `over ${days(history)} of readings`;
  const params = { hours: perDay, days: history };
  return [{ code: 'engineHours', text: `${perDay.toFixed(1)} engine hours a day, ${known}`, params }];
}

export const wear = ({ remaining, at }: WearMeasurement): Evidence => ({
  code: 'measured',
  text: `${remaining.toFixed(1)} mm measured on ${day(at)}`,
  params: { millimetres: remaining, at },
});

export function voltage({ perDay, level }: Trend): Evidence {
  const monthly = perDay * 30;
  const course =
    Math.abs(monthly) < 0.01
      ? 'steady'
      : `${monthly < 0 ? 'falling' : 'rising'} by ${Math.abs(monthly).toFixed(2)} V a month`;
  return { code: 'voltage', text: `${level.toFixed(2)} V at rest, ${course}`, params: { level, monthly } };
}

/** What would be needed to say something. */
export function missing({ distance: byDistance, days: byDays, hours: byHours }: Limits): string {
  const needs = [
    ...(byDistance ? ['an odometer reading'] : []),
    ...(byDays ? ['the day of the last service or of first use'] : []),
    ...(byHours ? ['engine hours'] : []),
  ];
  return `Not known: it takes ${needs.join(' or ')}.`;
}
