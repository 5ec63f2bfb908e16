import type { FeatureProfile } from '../drift/profile.js';
import { ModelFormatError } from '../errors.js';
import type { Frame } from '../frame/frame.js';
import { type ComponentForecast, HORIZON_DAYS } from './forecast.js';
import { type MaintenanceForecast, forecastMaintenance, gather } from './forecast-maintenance.js';
import { RemainingLifePredictor, type RemainingLifeModel } from './fit-remaining-life.js';
import { type ForecastCase, maintenanceFrame, toLog } from './maintenance-features.js';
import type { VehicleUse } from './vehicle-use.js';

/** How outcomes correct the priors; plain JSON. */
export interface MaintenanceModel {
  readonly format: 'rover.maintenance';
  readonly formatVersion: 1;
  /** Of ln((1 + days that it took) / (1 + days that were forecast)). */
  readonly correction: RemainingLifeModel;
  /** Outcomes that were learned from, by component; the model speaks of these alone. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** How its features were spread when it was fitted. */
  readonly profile: readonly FeatureProfile[];
}

/** A vehicle at one moment. */
export interface VehicleAt {
  readonly use: VehicleUse;
  readonly at: number;
}

/** What forecasts maintenance: the priors, or a model that corrects them. */
export interface MaintenanceForecaster {
  forecast(vehicles: readonly VehicleAt[]): MaintenanceForecast[];
}

/** Forecasts by intervals and priors alone. */
export class PriorForecaster implements MaintenanceForecaster {
  forecast(vehicles: readonly VehicleAt[]): MaintenanceForecast[] {
    return vehicles.map(({ use, at }) => forecastMaintenance(use, at));
  }
}

/** Corrects the priors by what came of similar forecasts. */
export class ModelForecaster implements MaintenanceForecaster {
  private readonly predictor: RemainingLifePredictor;

  /** @throws ModelFormatError for what is no model of maintenance */
  constructor(readonly model: MaintenanceModel) {
    if (model.format !== 'rover.maintenance' || model.formatVersion !== 1)
      throw new ModelFormatError('this is no model of maintenance of version 1');
    this.predictor = new RemainingLifePredictor(model.correction);
  }

  forecast(vehicles: readonly VehicleAt[]): MaintenanceForecast[] {
    const byPrior = new PriorForecaster().forecast(vehicles);
    const cases = byPrior.flatMap(({ components: all }, i) =>
      all.filter((each) => this.knows(each)).map((forecast) => ({ ...vehicles[i]!, forecast })),
    );
    const corrected = new Map(this.correct(cases).map((each, i) => [cases[i]!.forecast, each]));
    return byPrior.map(({ components: all, unknown }) =>
      gather([...all.map((each) => corrected.get(each) ?? each), ...unknown]),
    );
  }

  /** The features of what it was asked about, as it sees them: what its inputs are compared by. */
  frameOf(vehicles: readonly VehicleAt[]): Frame {
    return maintenanceFrame(casesOf(vehicles).filter(({ forecast }) => this.knows(forecast)));
  }

  /** Forecasts of components that it knows, corrected; of one time for each case, in order. */
  correct(cases: readonly ForecastCase[]): ComponentForecast[] {
    if (cases.length === 0) return [];
    const { low, middle, high } = this.predictor.predict(maintenanceFrame(cases));
    return cases.map(({ forecast }, i) => {
      const daysAt = (correction: number) =>
        Math.min(HORIZON_DAYS, Math.max(0, Math.expm1(toLog(forecast.dueInDays) + correction)));
      return {
        ...forecast,
        dueInDays: daysAt(middle[i]!),
        low: daysAt(low[i]!),
        high: daysAt(high[i]!),
        basis: 'model',
        evidence: [...forecast.evidence, this.learned(forecast)],
      };
    });
  }

  private knows({ component }: ComponentForecast): boolean {
    return Object.hasOwn(this.model.outcomes, component);
  }

  private learned({ component, dueInDays }: ComponentForecast) {
    const outcomes = this.model.outcomes[component]!;
    const text = `Corrected by what came of ${outcomes} like it; by itself it would be due in ${Math.round(dueInDays)} days`;
    return { code: 'learned', text, params: { outcomes, days: dueInDays } };
  }
}

/** Every component of some vehicles that something can be said of, by the priors. */
export const casesOf = (vehicles: readonly VehicleAt[]): ForecastCase[] =>
  new PriorForecaster()
    .forecast(vehicles)
    .flatMap(({ components: all }, i) => all.map((forecast) => ({ ...vehicles[i]!, forecast })));
