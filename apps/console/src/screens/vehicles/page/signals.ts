import type { Trends } from '@rover/client';
import type { Formats } from '../../../settings/formats.js';

export type TrendSignal = Trends['signals'][number]['signal'];

/** Those that people look at, the most wanted first, with the unit that the platform has them in. */
export const shownSignals = {
  speed: 'km/h',
  odometer: 'm',
  fuelLevel: '%',
  stateOfCharge: '%',
  range: 'm',
  engineSpeed: 'rpm',
  engineLoad: '%',
  coolantTemp: '°C',
  oilTemp: '°C',
  ambientTemp: '°C',
  batteryVoltage: 'V',
  engineHours: 'h',
  fuelEconomy: 'l/100 km',
  energyEconomy: 'kWh/100 km',
  stateOfHealth: '%',
  'tirePressure.frontLeft': 'kPa',
  'tirePressure.frontRight': 'kPa',
  'tirePressure.rearLeft': 'kPa',
  'tirePressure.rearRight': 'kPa',
} as const satisfies Partial<Record<TrendSignal, string>>;

export type ShownSignal = keyof typeof shownSignals;
export const shownNames = Object.keys(shownSignals) as ShownSignal[];

/** A key of words may hold no dot. */
export const wordOf = <S extends ShownSignal>(signal: S): WordOf<S> => signal.replace('.', '_') as WordOf<S>;
type WordOf<S extends string> = S extends `${infer A}.${infer B}` ? `${A}_${B}` : S;

const KM_PER_MILE = 1.609344;

/** A value with its unit, in the reader's measures. */
export function valueText(
  signal: ShownSignal,
  value: number,
  { distance, decimal, whole, distanceUnit }: Formats,
): string {
  const unit = shownSignals[signal];
  if (unit === 'm') return distance(value);
  if (unit === 'km/h' && distanceUnit === 'mi') return `${whole(value / KM_PER_MILE)} mph`;
  if (unit === 'rpm' || unit === 'km/h' || unit === 'kPa') return `${whole(value)} ${unit}`;
  return `${decimal(value)} ${unit}`;
}
