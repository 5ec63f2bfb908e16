import type { VehicleFilter } from '@rover/contracts';
import { distanceFrom, latitudesWithin } from '@rover/vehicle';
import { RangeEmptyError } from '../search.errors.js';
import type { Bits } from './bits.js';
import type { CodedField, NumericField, VehicleTable } from './vehicle-table.js';
import { VIN_LENGTH } from './vehicle-table.js';
import { vinTest } from './vin-pattern.js';

interface Range {
  readonly from?: number | string;
  readonly to?: number | string;
}

type Narrow<T> = (bits: Bits, table: VehicleTable, value: T) => void;
type Criteria = { readonly [F in keyof VehicleFilter]?: Narrow<NonNullable<VehicleFilter[F]>> };

const among =
  (field: CodedField): Narrow<string | readonly string[]> =>
  (bits, table, value) =>
    bits.keepCodes(table.codes[field], table.dictionaries[field].wanted([value].flat() as string[]));

const numberOf = (bound: number | string | undefined, none: number): number =>
  bound === undefined ? none : typeof bound === 'string' ? Date.parse(bound) : bound;

const within =
  (field: NumericField): Narrow<Range> =>
  (bits, table, { from, to }) => {
    const [least, most] = [numberOf(from, Number.NEGATIVE_INFINITY), numberOf(to, Number.POSITIVE_INFINITY)];
    if (least > most) throw new RangeEmptyError(field);
    bits.keepRange(table.numbers[field], least, most);
  };

const featured: Narrow<NonNullable<VehicleFilter['features']>> = (bits, table, { all = [], any }) => {
  for (const feature of all) bits.and(table.featured(feature));
  if (!any) return;
  const either = table.none();
  for (const feature of any) either.or(table.featured(feature));
  bits.and(either);
};

const near: Narrow<NonNullable<VehicleFilter['near']>> = (bits, table, { location, radius }) => {
  const { lon, lat } = table.numbers;
  bits.keepRange(lat, ...latitudesWithin(location.coordinates[1], radius));
  const distance = distanceFrom(location.coordinates);
  bits.keep((row) => distance(lon[row]!, lat[row]!) <= radius);
};

const vin: Narrow<string> = (bits, { vins }, pattern) => {
  const test = vinTest(pattern);
  bits.keep((row) => test(vins, row * VIN_LENGTH));
};

/** The cheap and the choosy first: what comes later has fewer rows to look at. */
const criteria: Criteria = {
  make: among('make'),
  model: among('model'),
  fleetId: among('fleetId'),
  status: among('status'),
  fuelType: among('fuelType'),
  bodyClass: among('bodyClass'),
  transmission: among('transmission'),
  driveType: among('driveType'),
  modelYear: within('modelYear'),
  odometer: within('odometer'),
  lastMaintenanceAt: within('lastMaintenanceAt'),
  features: featured,
  near,
  vin,
};

/**
 * Clears the bits of vehicles that do not fulfil a filter. Plate, stock number and text are found by PostgreSQL and not
 * looked at here. @throws VinPatternError, RangeEmptyError
 */
export function narrow(bits: Bits, table: VehicleTable, filter: VehicleFilter): void {
  for (const [field, clear] of Object.entries(criteria) as [keyof VehicleFilter, Narrow<unknown>][]) {
    const value = filter[field];
    if (value !== undefined) clear(bits, table, value);
  }
}
