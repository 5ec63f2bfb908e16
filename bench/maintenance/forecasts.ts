import {
  ModelForecaster,
  RemainingLifePredictor,
  fitMaintenanceModel,
  fitRemainingLife,
  remainingOf,
  toLog,
} from '@rover/scoring';
import type { Frame, MaintenanceExample, VehicleAt } from '@rover/scoring';
import type { Turbofans } from '../gbdt/turbofans.js';

/** What is said to be left, and the ends of the range that holds four of five. */
export interface Forecast {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

/** How long engines last, by those that were run to failure: what a prior is made of. */
export interface LifePrior {
  readonly mean: number;
  /** Standard deviation as a share of the mean. */
  readonly spread: number;
}

export function lifePriorOf({ trainEngines, trainLives, used }: Turbofans): LifePrior {
  const lives = [...new Map([...trainEngines].map((engine, i) => [engine, trainLives[i]! + used.train[i]!]))];
  const mean = lives.reduce((sum, [, life]) => sum + life, 0) / lives.length;
  const variance = lives.reduce((sum, [, life]) => sum + (life - mean) ** 2, 0) / lives.length;
  return { mean, spread: Math.sqrt(variance) / mean };
}

/** By the prior alone, as a component is forecast of which only the age is known; a cycle counts as a day. */
export function byPrior({ mean, spread }: LifePrior, used: Int32Array): Forecast[] {
  return Array.from(used, (cycles) => {
    const life = {
      binding: 'days',
      life: mean,
      spread,
      used: cycles,
      rate: { perDay: 1, spread: 0 },
    } as const;
    const { days, low, high } = remainingOf(life);
    return { middle: days, low, high };
  });
}

const DAY_MS = 86_400_000;
/** Any component that has an interval of days in a plan; the prior of its name plays no part then. */
const COMPONENT = 'engineOil';

const engineAt = (mean: number, cycles: number): VehicleAt => ({
  use: {
    inServiceAt: 0,
    services: [{ component: COMPONENT, at: 0 }],
    plan: [{ component: COMPONENT, days: mean }],
  },
  at: cycles * DAY_MS,
});

/** As the service forecasts vehicles, priors corrected by its own features: of an engine these know the age alone. */
export function byForecaster({ mean }: LifePrior, { trainEngines, trainLives, used }: Turbofans): Forecast[] {
  const examples = Array.from(trainLives, (lastedDays, i): MaintenanceExample => ({
    ...engineAt(mean, used.train[i]!),
    vehicleId: `engine ${trainEngines[i]}`,
    component: COMPONENT,
    lastedDays,
    weight: 1,
  }));
  const model = fitMaintenanceModel(examples);
  const engines = Array.from(used.test, (cycles) => engineAt(mean, cycles));
  return new ModelForecaster(model).forecast(engines).map(({ components }) => {
    const { dueInDays, low, high } = components.find(({ component }) => component === COMPONENT)!;
    return { middle: dueInDays, low, high };
  });
}

/** The same correction of the same prior, learned from what the engines' sensors tell. */
export function bySensors(prior: LifePrior, set: Turbofans): Forecast[] {
  const { train, test, trainEngines, trainLives, used } = set;
  const before = byPrior(prior, used.train);
  const target = Float64Array.from(trainLives, (left, i) => toLog(left) - toLog(before[i]!.middle));
  const units = Array.from(trainEngines, (engine) => `engine ${engine}`);
  const model = fitRemainingLife({ frame: train.frame, target }, units);
  return corrected(new RemainingLifePredictor(model), test.frame, byPrior(prior, used.test));
}

function corrected(predictor: RemainingLifePredictor, frame: Frame, before: readonly Forecast[]): Forecast[] {
  const { low, middle, high } = predictor.predict(frame);
  return before.map((prior, i) => {
    const at = (correction: number) => Math.max(0, Math.expm1(toLog(prior.middle) + correction));
    return { middle: at(middle[i]!), low: at(low[i]!), high: at(high[i]!) };
  });
}
