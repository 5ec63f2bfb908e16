import type { Settings } from './settings.js';

const METRES = { km: 1_000, mi: 1_609.344 } as const;
const MINUTE_S = 60;
const HOUR_S = 3_600;
const DAY_S = 86_400;

const minors = new Map<string, number>();

/** How many minor units one unit of a currency has: 100 mostly, 1 for yen. */
export function minorUnits(currency: string): number {
  const known = minors.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const made = 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2);
  minors.set(currency, made);
  return made;
}

/** Formats are dear to make: each is made when it is needed first. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

type Reading = Pick<Settings, 'language' | 'distance'> & { readonly timeZone?: string | undefined };

/**
 * Numbers as somebody reads them: their language, their units. Money is of minor units, distance of metres, moments of
 * the reader's clock where no zone is said.
 */
export function formatsOf({ language, distance, timeZone }: Reading) {
  const number = (options: Intl.NumberFormatOptions) => once(() => new Intl.NumberFormat(language, options));
  const time = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(language, options));
  const whole = number({ maximumFractionDigits: 0 });
  const one = number({ maximumFractionDigits: 1 });
  const percent = number({ style: 'percent', maximumFractionDigits: 1 });
  const compact = number({ notation: 'compact', maximumFractionDigits: 1 });
  const relative = once(() => new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' }));
  const moment = time({ dateStyle: 'medium', timeStyle: 'short', timeZone });
  const date = time({ dateStyle: 'medium' });
  const hour = time({ timeStyle: 'short', timeZone });
  const clock = time({ timeStyle: 'medium' });
  const month = time({ month: 'long', timeZone: 'UTC' });
  const moneyOf = wholeMoney(language);
  return {
    /** 1250000 GBP → £12,500 */
    money: (minor: number, currency: string): string =>
      moneyOf(currency, false).format(minor / minorUnits(currency)),
    /** To the minor unit: 1250050 GBP → £12,500.50 */
    exact: (minor: number, currency: string): string =>
      exactOf(language, currency).format(minor / minorUnits(currency)),
    /** With its sign: +£1,200 */
    change: (minor: number, currency: string): string =>
      moneyOf(currency, true).format(minor / minorUnits(currency)),
    distance: (metres: number): string => `${whole().format(metres / METRES[distance])} ${distance}`,
    whole: (value: number): string => whole().format(value),
    decimal: (value: number): string => one().format(value),
    percent: (share: number): string => percent().format(share),
    compact: (value: number): string => compact().format(value),
    /** “14:30”. */
    hour: (time: string | number): string => hour().format(new Date(time)),
    moment: (time: string | number): string => moment().format(new Date(time)),
    /** The day of a moment; of a day without a time that day, wherever the reader is. */
    day: (time: string | number): string => date().format(typeof time === 'string' ? momentOf(time) : time),
    /** “12 days”. */
    days: (count: number): string => daysText(language, count),
    /** How long something took: “1 hr 12 min”. */
    duration: (ms: number): string => durationText(language, ms),
    /** “November”. */
    month: (time: string): string => month().format(new Date(time)),
    clock: (time: string | number): string => clock().format(new Date(time)),
    /** “3 min. ago”, by a clock that the caller holds. */
    ago: (time: string | number, now: number): string =>
      relativeTo(relative(), new Date(time).getTime(), now),
    /** Metres of what is typed in the reader's unit. */
    metresOf: (typed: number): number => Math.round(typed * METRES[distance]),
    fromMetres: (metres: number): number => Math.round(metres / METRES[distance]),
    distanceUnit: distance,
    /** What a kilometre costs as a text for the reader's unit of distance: `{ cost: '£0.12', unit: 'mi' }`. */
    perDistance: (perKm: number, show: (cost: number) => string): { cost: string; unit: string } => ({
      cost: show((perKm * METRES[distance]) / METRES.km),
      unit: distance,
    }),
  };
}

function wholeMoney(language: string): (currency: string, signed: boolean) => Intl.NumberFormat {
  const made = new Map<string, Intl.NumberFormat>();
  return (currency, signed) => {
    const key = `${currency}${signed}`;
    const signDisplay = signed ? 'exceptZero' : 'auto';
    const format =
      made.get(key) ??
      new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0, signDisplay });
    made.set(key, format);
    return format;
  };
}

const exacts = new Map<string, Intl.NumberFormat>();

function exactOf(language: string, currency: string): Intl.NumberFormat {
  const key = `${language} ${currency}`;
  const made = exacts.get(key) ?? new Intl.NumberFormat(language, { style: 'currency', currency });
  exacts.set(key, made);
  return made;
}

const daysText = (language: string, count: number): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(
    Math.round(count),
  );

function durationText(language: string, ms: number): string {
  const minutes = Math.max(1, Math.round(ms / (MINUTE_S * 1_000)));
  const part = (value: number, unit: 'hour' | 'minute'): string =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
  const hours = Math.floor(minutes / MINUTE_S);
  return hours === 0
    ? part(minutes, 'minute')
    : `${part(hours, 'hour')} ${part(minutes % MINUTE_S, 'minute')}`;
}

const momentOf = (text: string): Date =>
  new Date(text.length === 'YYYY-MM-DD'.length ? `${text}T12:00` : text);

function relativeTo(format: Intl.RelativeTimeFormat, time: number, now: number): string {
  const seconds = Math.round((time - now) / 1_000);
  const size = Math.abs(seconds);
  if (size < MINUTE_S) return format.format(seconds, 'second');
  if (size < HOUR_S) return format.format(Math.round(seconds / MINUTE_S), 'minute');
  if (size < DAY_S) return format.format(Math.round(seconds / HOUR_S), 'hour');
  return format.format(Math.round(seconds / DAY_S), 'day');
}

export type Formats = ReturnType<typeof formatsOf>;
