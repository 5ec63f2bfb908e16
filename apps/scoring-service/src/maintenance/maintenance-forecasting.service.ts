import { Injectable } from '@nestjs/common';
import { LIFE_COVERAGE, ModelForecaster, PriorForecaster, checkCoverage } from '@rover/scoring';
import type { MaintenanceForecast, MaintenanceModel, VehicleAt } from '@rover/scoring';
import type { WatchedPromise } from '../drift/drift-check.js';
import { DriftService } from '../drift/drift.service.js';
import { Observations } from '../drift/observations.service.js';
import { Champions } from '../models/champions.service.js';
import { PredictionMetrics } from '../models/prediction-metrics.service.js';
import { WatchedChampion } from '../models/watched-champion.js';
import { MaintenanceRepository } from './maintenance.repository.js';

/** Forecasts by the champion, or by plans and priors until there is one, and has the champion watched. */
@Injectable()
export class MaintenanceForecasting extends WatchedChampion<VehicleAt, ModelForecaster> {
  readonly #priors = new PriorForecaster();

  constructor(
    private readonly facts: MaintenanceRepository,
    private readonly metrics: PredictionMetrics,
    observations: Observations,
    champions: Champions,
    drift: DriftService,
  ) {
    super('maintenance', { champions, drift, observations });
  }

  forecast(vehicles: readonly VehicleAt[]): MaintenanceForecast[] {
    const forecaster = this.ask(vehicles);
    const type = forecaster ? 'model' : 'prior';
    return this.metrics.measured(
      this.kind,
      vehicles.length,
      () => (forecaster ?? this.#priors).forecast(vehicles),
      (forecast) => ({ type, confidence: surenessOf(forecast) }),
    );
  }

  /** Whether ranges held the day of work that was done of late. */
  async promises(version: number, since: Date): Promise<WatchedPromise[]> {
    const { rows, inside } = await this.facts.keptRanges(version, since);
    return [{ signal: 'coverage', check: checkCoverage(rows, inside, LIFE_COVERAGE) }];
  }

  protected read(body: object): ModelForecaster {
    return new ModelForecaster(body as MaintenanceModel);
  }
}

/** How narrow the range of the next service is, 0–1: 1 for a day that is certain. */
const surenessOf = ({ nextService }: MaintenanceForecast): number =>
  nextService ? (1 + nextService.low) / (1 + nextService.high) : 0;
