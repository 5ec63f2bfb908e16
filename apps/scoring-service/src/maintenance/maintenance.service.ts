import { Inject, Injectable } from '@nestjs/common';
import { vehicleMaintenancePredicted } from '@rover/contracts';
import type { MaintenancePrediction, RequestOf, VehicleUse, predictMaintenance } from '@rover/contracts';
import { Database, Outbox } from '@rover/persistence';
import type { OutboxOptions } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { FuelEconomyRepository } from './fuel-economy.repository.js';
import type { StatedFuelEconomy } from './fuel-economy.repository.js';
import { MaintenanceForecasting } from './maintenance-forecasting.service.js';
import { VehicleIdMissingError } from './maintenance.errors.js';
import { toPrediction, toScoringUse } from './maintenance.mapper.js';
import type { ExpectedFuelEconomy } from './maintenance.mapper.js';
import { MaintenanceRepository } from './maintenance.repository.js';
import type { MaintenanceFactRow, StatedRanges } from './maintenance.repository.js';

type VehicleToPredict = RequestOf<typeof predictMaintenance>['vehicles'][number];

/** Says what vehicles will need and when. */
@Injectable()
export class MaintenanceService {
  constructor(
    private readonly forecasting: MaintenanceForecasting,
    private readonly fuelEconomy: FuelEconomyRepository,
    private readonly facts: MaintenanceRepository,
    private readonly database: Database,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** In the order given. */
  async predict(vehicles: readonly VehicleToPredict[]): Promise<MaintenancePrediction[]> {
    const at = this.clock.now();
    const uses = vehicles.map(({ use }) => toScoringUse(use));
    const stated = await this.fuelEconomy.stated(vehicles.map(({ use }) => use));
    const { version } = this.forecasting;
    const forecasts = this.forecasting.forecast(uses.map((use) => ({ use, at })));
    return forecasts.map((forecast, i) => {
      const { vehicleId, use } = vehicles[i]!;
      const expected = expectedOf(use, stated.get(i));
      return toPrediction({ vehicleId, use: uses[i]!, forecast, expected, version, at });
    });
  }

  /**
   * Predicts, keeps what the vehicles looked like and tells of each one, all of it or nothing.
   * @throws VehicleIdMissingError
   */
  async predictAndKeep(
    vehicles: readonly VehicleToPredict[],
    options: OutboxOptions,
  ): Promise<MaintenancePrediction[]> {
    const nameless = vehicles.flatMap(({ vehicleId }, i) => (vehicleId ? [] : [`vehicles.${i}.vehicleId`]));
    if (nameless.length > 0)
      throw new VehicleIdMissingError(nameless.map((path) => ({ path, message: 'is missing' })));
    const predictions = await this.predict(vehicles);
    const tidings = predictions.map((each, i) => ({ ...each, vehicleId: vehicles[i]!.vehicleId! }));
    await this.database.transaction(async (tx) => {
      const facts = tidings.map((each, i) => factOf(each, vehicles[i]!.use));
      await this.facts.keep(tx, facts);
      await this.outbox.add(tx, vehicleMaintenancePredicted, tidings, options);
    });
    return predictions;
  }
}

const expectedOf = (
  { expectedFuelEconomy }: VehicleUse,
  stated: StatedFuelEconomy | undefined,
): ExpectedFuelEconomy | undefined =>
  expectedFuelEconomy !== undefined
    ? { value: expectedFuelEconomy, basis: 'given' }
    : stated && { ...stated, basis: 'listings' };

const factOf = (
  { components, predictedAt, modelVersion, vehicleId }: MaintenancePrediction & { vehicleId: string },
  use: VehicleUse,
): MaintenanceFactRow => ({
  vehicleId,
  seenAt: new Date(predictedAt),
  use,
  ranges: Object.fromEntries(
    components
      .filter(({ basis }) => basis === 'model')
      .map(({ component, low, high }) => [component, [low, high]]),
  ) as StatedRanges,
  modelVersion: modelVersion ?? undefined,
});
