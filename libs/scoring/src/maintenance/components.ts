/** What a component's life is measured by. Distances are metres. */
export interface Limits {
  readonly distance?: number;
  readonly days?: number;
  readonly hours?: number;
}

/** A component or a task, and what is known of its life before anything is known of this vehicle. */
export interface ComponentPrior {
  readonly limits: Limits;
  /** Standard deviation of the life, as a share of it; 0 for an interval that a maker sets. */
  readonly spread: number;
  /** Whether the work is a task of the next service; else the part is replaced when it is worn. */
  readonly isTask: boolean;
  /** Only in vehicles that burn something. */
  readonly burning?: boolean;
  /** What shortens it. */
  readonly strain?: 'engine' | 'heat' | 'driving';
  /** mm of tread or pad when new, and when it is worn. */
  readonly wear?: { readonly fresh: number; readonly worn: number };
}

const km = (value: number): number => value * 1_000;
const years = (value: number): number => value * 365;

/**
 * Priors: intervals as makers commonly set them, lives as workshops commonly see them. A plan of the vehicle's own
 * replaces the limits; outcomes seen here correct all of it (see `fitRemainingLife`).
 */
export const components: Readonly<Record<string, ComponentPrior>> = {
  service: { limits: { distance: km(30_000), days: years(2) }, spread: 0, isTask: true },
  engineOil: {
    limits: { distance: km(15_000), days: years(1), hours: 400 },
    spread: 0,
    isTask: true,
    burning: true,
    strain: 'engine',
  },
  airFilter: { limits: { distance: km(40_000), days: years(4) }, spread: 0, isTask: true, burning: true },
  coolant: { limits: { distance: km(150_000), days: years(5) }, spread: 0, isTask: true },
  brakeFluid: { limits: { days: years(2) }, spread: 0, isTask: true },
  battery12v: { limits: { days: years(5) }, spread: 0.3, isTask: false, strain: 'heat' },
  brakePads: {
    limits: { distance: km(60_000) },
    spread: 0.3,
    isTask: false,
    strain: 'driving',
    wear: { fresh: 12, worn: 3 },
  },
  tires: {
    limits: { distance: km(45_000), days: years(8) },
    spread: 0.25,
    isTask: false,
    strain: 'driving',
    wear: { fresh: 8, worn: 1.6 },
  },
};

/** Fuels that need neither oil nor an air filter. */
const WITHOUT_ENGINE = /^(battery )?electric|^bev$|hydrogen/i;

/** The components that a vehicle has; of an unknown fuel all. */
export const componentsOf = (fuelType: string | undefined): string[] =>
  Object.keys(components).filter(
    (name) => !components[name]!.burning || !fuelType || !WITHOUT_ENGINE.test(fuelType),
  );
