import { profileOf } from '../drift/profile.js';
import { FitError } from '../errors.js';
import { isForecast } from './forecast.js';
import { forecastComponent } from './forecast-component.js';
import { fitRemainingLife } from './fit-remaining-life.js';
import { type ForecastCase, maintenanceFrame, toLog } from './maintenance-features.js';
import type { MaintenanceModel } from './maintenance-model.js';
import type { VehicleUse } from './vehicle-use.js';

/** A vehicle as it stood once, and how long one component lasted from then on. */
export interface MaintenanceExample {
  readonly vehicleId: string;
  readonly component: string;
  readonly use: VehicleUse;
  readonly at: number;
  readonly lastedDays: number;
  /** How often it counts; see `censoringWeights`. */
  readonly weight: number;
}

/** Outcomes of a component that the model needs to speak of it, and the vehicles that they are of. */
export const LEAST_SERVICES = { outcomes: 100, vehicles: 30 } as const;

/** An example and what the priors say of it. */
export interface ExampleCase extends ForecastCase {
  readonly example: MaintenanceExample;
}

/** None where nothing can be foretold. */
export const caseOf = (example: MaintenanceExample): ExampleCase[] => {
  const { use, at, component } = example;
  const forecast = forecastComponent(use, component, at);
  return isForecast(forecast) ? [{ use, at, forecast, example }] : [];
};

/**
 * Learns how far outcomes depart from the priors, in logarithms of days, for each component that has outcomes enough.
 * @throws FitError when none has
 */
export function fitMaintenanceModel(
  examples: readonly MaintenanceExample[],
  onProgress?: (share: number) => void,
): MaintenanceModel {
  const outcomes = countsOf(examples);
  const cases = examples.filter(({ component }) => Object.hasOwn(outcomes, component)).flatMap(caseOf);
  if (cases.length === 0)
    throw new FitError(
      `no component has ${LEAST_SERVICES.outcomes} outcomes of ${LEAST_SERVICES.vehicles} vehicles`,
    );
  const data = {
    frame: maintenanceFrame(cases),
    target: cases.map(({ example, forecast }) => toLog(example.lastedDays) - toLog(forecast.dueInDays)),
    weights: cases.map(({ example }) => example.weight),
  };
  const units = cases.map(({ example }) => example.vehicleId);
  const correction = fitRemainingLife(data, units, {}, onProgress);
  return {
    format: 'rover.maintenance',
    formatVersion: 1,
    correction,
    outcomes,
    profile: profileOf(data.frame),
  };
}

function countsOf(examples: readonly MaintenanceExample[]): Record<string, number> {
  const byComponent = new Map<string, { outcomes: number; vehicles: Set<string> }>();
  for (const { component, vehicleId } of examples) {
    const known = byComponent.get(component) ?? { outcomes: 0, vehicles: new Set() };
    byComponent.set(component, { outcomes: known.outcomes + 1, vehicles: known.vehicles.add(vehicleId) });
  }
  const enough = [...byComponent].filter(
    ([, { outcomes, vehicles }]) =>
      outcomes >= LEAST_SERVICES.outcomes && vehicles.size >= LEAST_SERVICES.vehicles,
  );
  return Object.fromEntries(enough.map(([component, { outcomes }]) => [component, outcomes]));
}
