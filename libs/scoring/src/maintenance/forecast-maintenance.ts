import { components, componentsOf } from './components.js';
import { type ComponentForecast, type NoForecast, isForecast } from './forecast.js';
import { forecastComponent } from './forecast-component.js';
import type { VehicleUse } from './vehicle-use.js';

/** What a vehicle will need. */
export interface MaintenanceForecast {
  /** The task of a service that is due first; undefined where nothing can be said of any. */
  readonly nextService: ComponentForecast | undefined;
  /** Soonest first. */
  readonly components: readonly ComponentForecast[];
  readonly unknown: readonly NoForecast[];
}

/** Forecasts every component that the vehicle has. */
export const forecastMaintenance = (use: VehicleUse, at: number): MaintenanceForecast =>
  gather(componentsOf(use.fuelType).map((component) => forecastComponent(use, component, at)));

/** Sorts forecasts by what comes first. */
export function gather(all: readonly (ComponentForecast | NoForecast)[]): MaintenanceForecast {
  const known = all.filter(isForecast).sort((a, b) => a.dueInDays - b.dueInDays);
  return {
    nextService: known.find(({ component }) => components[component]!.isTask),
    components: known,
    unknown: all.filter((each): each is NoForecast => !isForecast(each)),
  };
}
