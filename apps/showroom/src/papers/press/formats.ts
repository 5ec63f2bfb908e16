import type { PaperLanguage } from '@rover/contracts';
import type { House } from '../paper-facts.js';

/** How a reader of a language writes figures, in the country and time zone of the showroom. */
export interface Formats {
  /** Of minor units. */
  money(amount: number): string;
  /** Of a number such as 6.25. */
  percent(value: number): string;
  /** Of metres, in miles where roads are measured in them. */
  distance(metres: number): string;
  day(instant: string): string;
  /** A day of the calendar, `2026-01-22`. */
  calendarDay(day: string): string;
  time(instant: string): string;
}

const IN_MILES = new Set(['US', 'GB', 'LR', 'MM']);
const METRES_A_MILE = 1_609.344;
const METRES_A_KILOMETRE = 1_000;
const MOST_DECIMALS = 4;

/** Where a language is written as those expect who read it abroad. */
const homes: Readonly<Record<PaperLanguage, string>> = { en: 'GB', de: 'DE', fr: 'FR', es: 'ES' };

export function formatsFor(
  language: PaperLanguage,
  { region, timeZone }: Pick<House, 'region' | 'timeZone'>,
  currency: string,
): Formats {
  const locale = localeOf(language, region);
  const days = (zone: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone });
  const [here, utc] = [days(timeZone), days('UTC')];
  const times = new Intl.DateTimeFormat(locale, {
    ...{ timeZone, year: 'numeric', month: 'long', day: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
  });
  const percents = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: MOST_DECIMALS,
  });
  return {
    money: moneyIn(locale, currency),
    percent: (value) => percents.format(value / 100),
    distance: distanceIn(locale, IN_MILES.has(region)),
    day: (instant) => here.format(new Date(instant)),
    calendarDay: (day) => utc.format(new Date(`${day}T00:00:00Z`)),
    time: (instant) => times.format(new Date(instant)),
  };
}

/**
 * As people of the showroom's country write, where that is a language of theirs. Elsewhere the data of locales mixes
 * habits: `en-DE` writes `€10,000.00` beside `48.280 km`.
 */
function localeOf(language: PaperLanguage, region: string): string {
  const spoken = new Intl.Locale(`und-${region}`).maximize().language;
  return `${language}-${spoken === language ? region : homes[language]}`;
}

/** Amounts stay far below 2^53, so that a division by a power of ten prints every minor unit as it is. */
function moneyIn(locale: string, currency: string): Formats['money'] {
  const amounts = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const { maximumFractionDigits: decimals = 2 } = amounts.resolvedOptions();
  return (amount) => amounts.format(amount / 10 ** decimals);
}

function distanceIn(locale: string, inMiles: boolean): Formats['distance'] {
  const unit = inMiles ? 'mile' : 'kilometer';
  const distances = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 0 });
  const metres = inMiles ? METRES_A_MILE : METRES_A_KILOMETRE;
  return (distance) => distances.format(Math.floor(distance / metres));
}
