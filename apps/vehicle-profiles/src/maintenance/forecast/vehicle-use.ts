import type { MaintenanceComponent, VehiclePlan, VehicleUse } from '@rover/contracts';
import type { CounterReading } from '@rover/vehicle';
import type { VehicleUsage } from '../usage/vehicle-usage.js';
import type { CaredVehicle } from '../vehicles/cared-vehicles.repository.js';

/** Work that ended the life of components. */
export interface DoneWork {
  readonly components: readonly MaintenanceComponent[];
  readonly performedAt: string;
  readonly odometer?: number;
  readonly engineHours?: number;
}

/** What is known of a vehicle when scoring is asked. */
export interface KnownUse {
  readonly vehicle: CaredVehicle;
  readonly usage: VehicleUsage;
  readonly work: readonly DoneWork[];
  readonly wear: NonNullable<VehicleUse['wear']>;
  readonly plans: readonly (VehiclePlan & { readonly components: readonly MaintenanceComponent[] })[];
}

/** As many as the contract takes. */
const MOST_READINGS = 200;
const DAYS_A_MONTH = 365.25 / 12;

/** The words in which scoring is told of a vehicle's use. */
export function useOf({ vehicle, usage, work, wear, plans }: KnownUse): VehicleUse {
  const { make, model, modelYear, fuelType, inServiceOn } = vehicle;
  return {
    ...{ make, model, modelYear, fuelType },
    ...(inServiceOn !== undefined && { inServiceAt: `${inServiceOn}T00:00:00Z` }),
    odometer: readingsOf(usage.odometer.readings),
    engineHours: readingsOf(usage.engineHours.readings),
    services: work.flatMap(({ components, performedAt: time, odometer, engineHours }) =>
      components.map((component) => ({ component, time, odometer, engineHours })),
    ),
    wear,
    plan: plans.flatMap(({ components, interval: { months, days, distance, engineHours } }) => {
      const span = (months ?? 0) * DAYS_A_MONTH + (days ?? 0) || undefined;
      return components.map((component) => ({ component, distance, days: span, hours: engineHours }));
    }),
  };
}

const readingsOf = (readings: readonly CounterReading[]) =>
  [...readings]
    .sort((a, b) => a.at - b.at)
    .slice(-MOST_READINGS)
    .map(({ at, value }) => ({ time: new Date(at).toISOString(), value }));
