import { median } from '../statistics.js';
import type { TimedValue } from './vehicle-use.js';

const DAY_MS = 86_400_000;
/** Older readings tell of another season and another driver. */
const LATEST_DAYS = 180;
/** Fewer readings are one long journey. */
const LEAST_READINGS = 5;
/** A difference that weather and traffic make. */
const USUAL = 0.15;

/** What a vehicle uses beside what its like use, l/100 km. */
export interface FuelEconomyCheck {
  readonly measured: number;
  readonly readings: number;
  readonly expected: number;
  /** measured / expected; above 1 it uses more. */
  readonly ratio: number;
  readonly verdict: 'asExpected' | 'higher' | 'lower';
}

/** Compares the middle of recent readings with what is expected; undefined for too few readings, or nothing expected. */
export function checkFuelEconomy(
  readings: readonly TimedValue[] | undefined,
  expected: number | undefined,
  at: number,
): FuelEconomyCheck | undefined {
  const recent = (readings ?? []).filter(
    (each) => each.at > at - LATEST_DAYS * DAY_MS && each.value > 0 && Number.isFinite(each.value),
  );
  if (recent.length < LEAST_READINGS || !expected || !(expected > 0)) return undefined;
  const measured = median(recent.map(({ value }) => value));
  const ratio = measured / expected;
  const verdict = ratio > 1 + USUAL ? 'higher' : ratio < 1 - USUAL ? 'lower' : 'asExpected';
  return { measured, readings: recent.length, expected, ratio, verdict };
}
