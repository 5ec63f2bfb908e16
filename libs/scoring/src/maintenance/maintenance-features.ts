import { type Frame, categoryColumn, frameOf, numberColumn } from '../frame/frame.js';
import type { ComponentForecast } from './forecast.js';
import { trendOf } from './trend.js';
import { DISTANCE_PRIOR, usageRate } from './usage-rate.js';
import type { VehicleUse } from './vehicle-use.js';

const DAY_MS = 86_400_000;

/** A forecast by interval or prior, and the vehicle that it is of. */
export interface ForecastCase {
  readonly use: VehicleUse;
  /** The moment of the forecast, epoch milliseconds. */
  readonly at: number;
  readonly forecast: ComponentForecast;
}

/** Days on a scale on which a day counts much when it is the next, and little in a year. */
export const toLog = (days: number): number => Math.log1p(days);

/** What the learned part looks at: the forecast that it corrects, and the vehicle's use. */
export function maintenanceFrame(cases: readonly ForecastCase[]): Frame {
  const rates = cases.map(({ use, at }) => usageRate(use.odometer, at, DISTANCE_PRIOR));
  const voltages = cases.map(({ use, at }) => trendOf(use.batteryVoltage ?? [], at, 14));
  const numbers = {
    dueInDays: cases.map(({ forecast }) => toLog(forecast.dueInDays)),
    width: cases.map(({ forecast }) => toLog(forecast.high) - toLog(forecast.low)),
    remainingLife: cases.map(({ forecast }) => forecast.remainingLife),
    ageDays: cases.map(({ use, at }) => use.inServiceAt && (at - use.inServiceAt) / DAY_MS),
    odometer: rates.map((rate) => rate?.now),
    distancePerDay: rates.map((rate) => rate?.perDay),
    engineLoad: cases.map(({ use }) => use.engineLoad),
    coolantTemp: cases.map(({ use }) => use.coolantTemp),
    ambientTemp: cases.map(({ use }) => use.ambientTemp),
    voltage: voltages.map((trend) => trend?.level),
    voltagePerDay: voltages.map((trend) => trend?.perDay),
  };
  const texts = {
    component: cases.map(({ forecast }) => forecast.component),
    binding: cases.map(({ forecast }) => forecast.binding),
    basis: cases.map(({ forecast }) => forecast.basis),
    make: cases.map(({ use }) => use.make?.toLowerCase()),
    fuelType: cases.map(({ use }) => use.fuelType?.toLowerCase()),
  };
  return frameOf([
    ...Object.entries(numbers).map(([name, values]) => numberColumn(name, values)),
    ...Object.entries(texts).map(([name, values]) => categoryColumn(name, values)),
  ]);
}
