import { Injectable } from '@nestjs/common';
import type { ModelKind } from '@rover/contracts';
import { ModelForecaster, PriorForecaster } from '@rover/scoring';
import type { MaintenanceForecaster, MaintenanceModel } from '@rover/scoring';
import { Champions } from '../models/champions.service.js';
import type { ChampionUser } from '../models/champions.service.js';
import type { StoredModel } from '../models/model.repository.js';

/** What forecasts maintenance here now: the champion, or plans and priors until there is one. */
@Injectable()
export class MaintenanceForecasting implements ChampionUser {
  readonly kind: ModelKind = 'maintenance';
  forecaster: MaintenanceForecaster = new PriorForecaster();
  /** Of the model; undefined for the priors. */
  version?: number;

  constructor(champions: Champions) {
    champions.serve(this);
  }

  use(champion: StoredModel | undefined): void {
    this.forecaster = champion
      ? new ModelForecaster(champion.body as MaintenanceModel)
      : new PriorForecaster();
    this.version = champion?.version;
  }
}
