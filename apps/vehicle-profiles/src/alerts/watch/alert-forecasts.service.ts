import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { MaintenanceForecast } from '@rover/contracts';
import type { Transaction } from '@rover/persistence';
import { CLOCK, CONFIG, type Clock } from '@rover/platform';
import { normalQuantile, type DueFact } from '@rover/vehicle';
import {
  PredictionListeners,
  type PredictionListener,
} from '../../maintenance/forecast/prediction-listeners.service.js';
import type { StoredPrediction } from '../../maintenance/forecast/prediction.repository.js';
import type { ProfilesConfig } from '../../profiles.config.js';
import { Watches } from './watches.service.js';

const DAY_MS = 86_400_000;
/** A forecast's range holds the true day in four of five cases: so many standard deviations. */
const RANGE = 2 * normalQuantile(0.9);

/** Lets rules know what is foretold of vehicles. */
@Injectable()
export class AlertForecasts implements PredictionListener, OnModuleInit {
  constructor(
    private readonly listeners: PredictionListeners,
    private readonly watches: Watches,
    @Inject(CONFIG) private readonly config: ProfilesConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.listeners.add(this);
  }

  async foretold(tx: Transaction, predictions: readonly StoredPrediction[]): Promise<void> {
    const now = this.clock.now();
    const round = { now, lateBefore: now - this.config.alerts.lateAfterMs };
    const due = new Map(predictions.map(({ vehicleId, prediction }) => [vehicleId, prediction.components]));
    await this.watches.learn(tx, due.keys(), round, (watched) =>
      watched.foretell((due.get(watched.vehicleId) ?? []).map(toDueFact), now),
    );
  }
}

const toDueFact = ({ component, dueAt, low, high }: MaintenanceForecast): DueFact => ({
  component,
  dueAt: Date.parse(dueAt),
  spreadMs: ((high - low) * DAY_MS) / RANGE,
});
