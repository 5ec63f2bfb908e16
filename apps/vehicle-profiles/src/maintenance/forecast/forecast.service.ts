import { Injectable } from '@nestjs/common';
import type { VehicleMaintenanceForecast } from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { CallerScope } from '@rover/platform';
import type { Counter } from '@rover/vehicle';
import { VehiclePlans } from '../plans/vehicle-plans.service.js';
import { UsageService } from '../usage/usage.service.js';
import { CaredVehicles } from '../vehicles/cared-vehicles.repository.js';
import { Foreteller } from './foreteller.service.js';
import { UseFacts } from './use-facts.service.js';

/** What a vehicle will need: its plans, and beside them what scoring foretells. */
@Injectable()
export class ForecastService {
  constructor(
    private readonly database: Database,
    private readonly vehicles: CaredVehicles,
    private readonly plans: VehiclePlans,
    private readonly usage: UsageService,
    private readonly facts: UseFacts,
    private readonly foreteller: Foreteller,
  ) {}

  /** @throws VehicleNotFoundError */
  async forecast(vehicleId: string, scope: CallerScope): Promise<VehicleMaintenanceForecast> {
    const vehicle = await this.vehicles.visible(vehicleId, scope.caller);
    const plans = await this.plans.list(vehicle.id, scope.caller);
    const usage = await this.usage.ofOne(this.database, vehicle.id);
    const use = await this.facts.of(vehicle, usage, plans);
    const { odometer, engineHours } = usage.context('utc');
    const foretold = await this.foreteller.foretell(vehicle.id, use, scope);
    return { odometer: usageOf(odometer), engineHours: usageOf(engineHours), plans, ...foretold };
  }
}

/** Says what is known of a counter, and nothing of what is not. */
const usageOf = (counter: Counter | undefined): VehicleMaintenanceForecast['odometer'] => ({
  ...(counter && { now: counter.now }),
  ...(counter?.usage && {
    perDay: counter.usage.perDay,
    days: counter.usage.days,
    readings: counter.usage.readings,
  }),
});
