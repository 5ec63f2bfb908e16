export { type ComponentPrior, type Limits, components, componentsOf } from './components.js';
export { type FuelEconomyCheck, checkFuelEconomy } from './fuel-economy.js';
export type { Binding, ComponentForecast, Evidence, ForecastBasis, NoForecast } from './forecast.js';
export { toLog } from './maintenance-features.js';
export { type LimitedLife, type Remaining, remainingOf } from './remaining.js';
export { type MaintenanceForecast, forecastMaintenance } from './forecast-maintenance.js';
export {
  LIFE_COVERAGE,
  type LifeQuantiles,
  type RemainingLifeModel,
  RemainingLifePredictor,
  fitRemainingLife,
} from './fit-remaining-life.js';
export {
  type MaintenanceForecaster,
  type MaintenanceModel,
  ModelForecaster,
  PriorForecaster,
  type VehicleAt,
} from './maintenance-model.js';
export { LEAST_SERVICES, type MaintenanceExample, fitMaintenanceModel } from './fit-maintenance-model.js';
export type { PastService, PlanInterval, TimedValue, VehicleUse, WearMeasurement } from './vehicle-use.js';
export { censoringWeights } from './censoring-weights.js';
export { type MaintenanceJudgement, judgeMaintenance } from './judge-maintenance.js';
