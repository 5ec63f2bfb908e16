/** A value at an instant, epoch milliseconds. */
export interface TimedValue {
  readonly at: number;
  readonly value: number;
}

/** Work that was done on one component. */
export interface PastService {
  readonly component: string;
  readonly at: number;
  /** Metres; absent where nobody wrote it down. */
  readonly odometer?: number;
  readonly engineHours?: number;
}

/** What a component measured: tread or pad in mm, 0 and more. */
export interface WearMeasurement {
  readonly component: string;
  readonly at: number;
  /** mm of what wears off. */
  readonly remaining: number;
  readonly odometer?: number;
}

/** An interval that a plan sets for one component; what is absent sets no limit. */
export interface PlanInterval {
  readonly component: string;
  /** Metres. */
  readonly distance?: number;
  readonly days?: number;
  readonly hours?: number;
}

/** What is known of a vehicle's use. Instants are epoch milliseconds, distances metres; what is absent is unknown. */
export interface VehicleUse {
  readonly make?: string;
  readonly model?: string;
  readonly fuelType?: string;
  /** When it was first used. */
  readonly inServiceAt?: number;
  readonly odometer?: readonly TimedValue[];
  readonly engineHours?: readonly TimedValue[];
  /** Calculated load while driving, percent: mean of a recent period. */
  readonly engineLoad?: number;
  /** °C, the value that 95 of 100 readings stay below. */
  readonly coolantTemp?: number;
  /** °C, mean of a recent period. */
  readonly ambientTemp?: number;
  /** 12 V system at rest, V. */
  readonly batteryVoltage?: readonly TimedValue[];
  readonly services?: readonly PastService[];
  readonly wear?: readonly WearMeasurement[];
  readonly plan?: readonly PlanInterval[];
  /** l/100 km by trip, day or fill. */
  readonly fuelEconomy?: readonly TimedValue[];
}
