import type { MaintenanceForecast, MaintenancePrediction, VehicleUse } from '@rover/contracts';
import { checkFuelEconomy } from '@rover/scoring';
import type {
  ComponentForecast,
  Evidence,
  MaintenanceForecast as Forecast,
  TimedValue,
  VehicleUse as ScoringUse,
} from '@rover/scoring';

const DAY_MS = 86_400_000;

interface Reading {
  readonly time: string;
  readonly value: number;
}

const timed = (readings?: readonly Reading[]): TimedValue[] | undefined =>
  readings?.map(({ time, value }) => ({ at: Date.parse(time), value }));

const dated = <T extends { readonly time: string }>(all?: readonly T[]) =>
  all?.map(({ time, ...rest }) => ({ ...rest, at: Date.parse(time) }));

/** A vehicle's use as scoring takes it. */
export const toScoringUse = (use: VehicleUse): ScoringUse => ({
  ...use,
  inServiceAt: use.inServiceAt === undefined ? undefined : Date.parse(use.inServiceAt),
  odometer: timed(use.odometer),
  engineHours: timed(use.engineHours),
  batteryVoltage: timed(use.batteryVoltage),
  fuelEconomy: timed(use.fuelEconomy),
  services: dated(use.services),
  wear: dated(use.wear),
});

/** What is expected of a vehicle's fuel economy, l/100 km, and who says so. */
export interface ExpectedFuelEconomy {
  readonly value: number;
  readonly basis: 'given' | 'listings';
  /** Listings behind it. */
  readonly listings?: number;
}

/** A forecast and what surrounds it. */
export interface Foretold {
  readonly vehicleId?: string;
  readonly use: ScoringUse;
  readonly forecast: Forecast;
  readonly expected?: ExpectedFuelEconomy;
  readonly version?: number;
  readonly at: number;
}

export const toPrediction = (foretold: Foretold): MaintenancePrediction => ({
  vehicleId: foretold.vehicleId ?? null,
  nextService: foretold.forecast.nextService ? toForecast(foretold.forecast.nextService, foretold.at) : null,
  components: foretold.forecast.components.map((each) => toForecast(each, foretold.at)),
  unknown: foretold.forecast.unknown as MaintenancePrediction['unknown'],
  fuelEconomy: toFuelEconomy(foretold),
  modelVersion: foretold.version ?? null,
  predictedAt: new Date(foretold.at).toISOString(),
});

const rounded = (days: number): number => Math.round(days * 10) / 10;

/** Moments are told as everywhere. */
const toParams = ({ at, ...others }: Evidence['params']): Evidence['params'] =>
  typeof at === 'number' ? { ...others, at: new Date(at).toISOString() } : others;

const toForecast = (forecast: ComponentForecast, at: number): MaintenanceForecast => ({
  ...forecast,
  component: forecast.component as MaintenanceForecast['component'],
  evidence: forecast.evidence.map((one) => ({ ...one, params: toParams(one.params) })),
  dueInDays: rounded(forecast.dueInDays),
  low: rounded(forecast.low),
  high: rounded(forecast.high),
  dueAt: new Date(at + forecast.dueInDays * DAY_MS).toISOString(),
});

const verdicts = {
  asExpected: 'about what is expected',
  higher: 'more than expected',
  lower: 'less than expected',
} as const;

function toFuelEconomy({ use, expected, at }: Foretold): MaintenancePrediction['fuelEconomy'] {
  const check = checkFuelEconomy(use.fuelEconomy, expected?.value, at);
  if (!check || !expected) return null;
  const source =
    expected.basis === 'given' ? 'it is said to use' : `${expected.listings} listings like it state`;
  const text =
    `${check.measured.toFixed(1)} l/100 km over ${check.readings} readings is ${verdicts[check.verdict]}: ` +
    `${source} ${expected.value.toFixed(1)}`;
  return { ...check, basis: expected.basis, text };
}
