import { DAY_MS, startOf, type Day } from './days.js';
import { reach, type Expected } from './reach.js';
import type { Usage } from './usage.js';

/** What things may come due by; distances are metres, hours those of the engine. */
export const dueMeasures = ['date', 'distance', 'hours'] as const;
export type DueMeasure = (typeof dueMeasures)[number];

/** Where something comes due, by each measure that it has: whichever comes first counts. */
export interface DuePoint {
  readonly date?: Day;
  /** Odometer, metres. */
  readonly distance?: number;
  /** Engine hours. */
  readonly hours?: number;
}

/** How a counter stands, and how it grows where that is known. */
export interface Counter {
  readonly now: number;
  readonly usage?: Usage;
}

/** What is known of the vehicle. */
export interface DueContext {
  /** Epoch ms. */
  readonly now: number;
  readonly zone: string;
  readonly odometer?: Counter;
  readonly engineHours?: Counter;
}

/** When one measure comes due, or why that is not known. */
export interface MeasureDue {
  readonly measure: DueMeasure;
  /** Days, metres or hours that are left; negative when it is past. Absent when the counter is not known. */
  readonly left?: number;
  readonly expected?: Expected;
  readonly unknown?: 'noReading' | 'noUsage';
}

/** When something is due. */
export interface Due {
  readonly measures: readonly MeasureDue[];
  /** The measure that comes first. Absent when none can be foretold. */
  readonly binding?: DueMeasure;
  readonly expected?: Expected;
}

/**
 * Judges each measure by itself and takes the first. A date is certain; a counter is projected by its usage, or due at
 * once when it is there already. The interval of the whole ends where the first of all ends.
 */
export function dueOf(point: DuePoint, context: DueContext): Due {
  const measures = [
    ...(point.date !== undefined ? [byDate(point.date, context)] : []),
    ...(point.distance !== undefined ? [byCounter('distance', point.distance, context)] : []),
    ...(point.hours !== undefined ? [byCounter('hours', point.hours, context)] : []),
  ];
  const foretold = measures.filter((each) => each.expected !== undefined);
  if (foretold.length === 0) return { measures };
  const first = foretold.reduce((least, each) => (each.expected!.at < least.expected!.at ? each : least));
  const earliest = (end: keyof Expected) => Math.min(...foretold.map(({ expected }) => expected![end]));
  const expected = { at: first.expected!.at, low: earliest('low'), high: earliest('high') };
  return { measures, binding: first.measure, expected };
}

function byDate(date: Day, { now, zone }: DueContext): MeasureDue {
  const at = startOf(date, zone);
  return { measure: 'date', left: (at - now) / DAY_MS, expected: { at, low: at, high: at } };
}

function byCounter(measure: 'distance' | 'hours', limit: number, context: DueContext): MeasureDue {
  const counter = measure === 'distance' ? context.odometer : context.engineHours;
  if (!counter) return { measure, unknown: 'noReading' };
  const left = limit - counter.now;
  if (left > 0 && !counter.usage) return { measure, left, unknown: 'noUsage' };
  const expected = reach(left, counter.usage ?? STANDING, context.now);
  return expected ? { measure, left, expected } : { measure, left, unknown: 'noUsage' };
}

const STANDING: Usage = { perDay: 0, variance: 0, days: 0, readings: 0 };
