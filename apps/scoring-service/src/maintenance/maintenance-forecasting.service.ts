import { Injectable } from '@nestjs/common';
import type { ModelKind } from '@rover/contracts';
import { LIFE_COVERAGE, ModelForecaster, PriorForecaster, checkCoverage } from '@rover/scoring';
import type { FeatureProfile, MaintenanceForecast, MaintenanceModel, VehicleAt } from '@rover/scoring';
import type { WatchedPromise } from '../drift/drift-check.js';
import { DriftService } from '../drift/drift.service.js';
import type { DriftSource } from '../drift/drift.service.js';
import { Observations } from '../drift/observations.service.js';
import { Champions } from '../models/champions.service.js';
import type { ChampionUser } from '../models/champions.service.js';
import type { StoredModel } from '../models/model.repository.js';
import { PredictionMetrics } from '../models/prediction-metrics.service.js';
import { MaintenanceRepository } from './maintenance.repository.js';

/** The champion as it serves here. */
interface Serving {
  readonly version: number;
  readonly forecaster: ModelForecaster;
}

/** Forecasts by the champion, or by plans and priors until there is one, and has the champion watched. */
@Injectable()
export class MaintenanceForecasting implements ChampionUser, DriftSource {
  readonly kind: ModelKind = 'maintenance';
  readonly #priors = new PriorForecaster();
  #serving?: Serving;

  constructor(
    private readonly facts: MaintenanceRepository,
    private readonly metrics: PredictionMetrics,
    private readonly observations: Observations,
    champions: Champions,
    drift: DriftService,
  ) {
    champions.serve(this);
    drift.watch(this);
  }

  use(champion: StoredModel | undefined): void {
    this.#serving = champion && {
      version: champion.version,
      forecaster: new ModelForecaster(champion.body as MaintenanceModel),
    };
  }

  /** Of the model; undefined for the priors. */
  get version(): number | undefined {
    return this.#serving?.version;
  }

  /** Empty for models that were stored before inputs were watched. */
  get profile(): readonly FeatureProfile[] {
    return this.#serving?.forecaster.model.profile ?? [];
  }

  forecast(vehicles: readonly VehicleAt[]): MaintenanceForecast[] {
    const serving = this.#serving;
    const type = serving ? 'model' : 'prior';
    if (serving) this.#observe(serving, vehicles);
    return this.metrics.measured(
      this.kind,
      vehicles.length,
      () => (serving?.forecaster ?? this.#priors).forecast(vehicles),
      (forecast) => ({ type, confidence: surenessOf(forecast) }),
    );
  }

  /** Whether ranges held the day of work that was done of late. */
  async promises(version: number, since: Date): Promise<WatchedPromise[]> {
    const { rows, inside } = await this.facts.keptRanges(version, since);
    return [{ signal: 'coverage', check: checkCoverage(rows, inside, LIFE_COVERAGE) }];
  }

  #observe({ version, forecaster }: Serving, vehicles: readonly VehicleAt[]): void {
    const { kind, profile } = this;
    this.observations.asked({ kind, version, profile }, forecaster.frameOf(vehicles));
  }
}

/** How narrow the range of the next service is, 0–1: 1 for a day that is certain. */
const surenessOf = ({ nextService }: MaintenanceForecast): number =>
  nextService ? (1 + nextService.low) / (1 + nextService.high) : 0;
