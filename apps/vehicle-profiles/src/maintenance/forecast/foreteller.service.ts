import { Injectable } from '@nestjs/common';
import { predictMaintenance } from '@rover/contracts';
import type {
  EventData,
  vehicleMaintenancePredicted,
  VehicleMaintenanceForecast,
  VehicleUse,
} from '@rover/contracts';
import { Database } from '@rover/persistence';
import { Bus, RoverError, type CallerScope } from '@rover/platform';
import { PredictionListeners } from './prediction-listeners.service.js';
import { PredictionRepository } from './prediction.repository.js';

type Foretold = Pick<VehicleMaintenanceForecast, 'prediction' | 'source' | 'predictedAt'>;

/** Shorter than what a caller waits: plans are told in any case. */
const DEADLINE_MS = 5_000;

/** What scoring says of vehicles: asked, or remembered while it is away. */
@Injectable()
export class Foreteller {
  constructor(
    private readonly bus: Bus,
    private readonly database: Database,
    private readonly predictions: PredictionRepository,
    private readonly listeners: PredictionListeners,
  ) {}

  async foretell(vehicleId: string, use: VehicleUse, scope: CallerScope): Promise<Foretold> {
    try {
      const vehicles = [{ vehicleId, use }];
      const asked = { ...scope, deadlineMs: DEADLINE_MS };
      const { data } = await this.bus.request(predictMaintenance, { vehicles, persist: true }, asked);
      const prediction = data[0]!;
      return { prediction, source: 'scoring', predictedAt: prediction.predictedAt };
    } catch (error) {
      if (!(error instanceof RoverError && error.retryable)) throw error;
      return this.#remembered(vehicleId);
    }
  }

  /** Keeps what scoring tells of by itself, the newest of each vehicle. */
  async take(told: readonly EventData<typeof vehicleMaintenancePredicted>[]): Promise<void> {
    const given = told.map((prediction) => ({
      vehicleId: prediction.vehicleId,
      predictedAt: prediction.predictedAt,
      prediction,
    }));
    await this.database.transaction(async (tx) => {
      await this.listeners.tell(tx, await this.predictions.save(tx, given));
    });
  }

  async #remembered(vehicleId: string): Promise<Foretold> {
    const prediction = await this.predictions.find(vehicleId);
    if (!prediction) return { prediction: null, source: 'plansOnly' };
    return { prediction, source: 'stored', predictedAt: prediction.predictedAt };
  }
}
