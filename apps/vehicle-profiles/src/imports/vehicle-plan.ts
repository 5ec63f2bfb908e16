import { vehicleFields } from '@rover/contracts';
import type { RequestOf, startVehicleImport, VehicleField, VehicleImportOptions } from '@rover/contracts';
import type { FieldError } from '@rover/platform';
import { VehicleHeaderError } from './import.errors.js';

/** What a column may bring: a field of a vehicle, its id, or half of its location. */
export type ImportField = Exclude<VehicleField, 'location'> | 'id' | 'lon' | 'lat';

/** How the rows of a file are read. Plain data: it is kept with the import. */
export interface VehiclePlan {
  /** The field of each column of a CSV file, null where none is meant. NDJSON: empty, its keys are looked up. */
  readonly columns: readonly (ImportField | null)[];
  readonly options: VehicleImportOptions;
}

/** Other names that people give to our fields, in the letters that are left without case and punctuation. */
const synonyms: Readonly<Record<string, ImportField>> = {
  vehicleidentificationnumber: 'vin',
  chassisnumber: 'vin',
  licenseplate: 'plate',
  licenceplate: 'plate',
  platenumber: 'plate',
  registration: 'plate',
  region: 'plateRegion',
  brand: 'make',
  manufacturer: 'make',
  year: 'modelYear',
  body: 'bodyClass',
  bodytype: 'bodyClass',
  drive: 'driveType',
  drivetrain: 'driveType',
  fuel: 'fuelType',
  gearbox: 'transmission',
  color: 'colour',
  mileage: 'odometer',
  fleet: 'fleetId',
  stock: 'stockNumber',
  vehicleid: 'id',
  longitude: 'lon',
  latitude: 'lat',
};

const importable: readonly ImportField[] = [
  'id',
  'lon',
  'lat',
  ...vehicleFields.filter((field): field is Exclude<VehicleField, 'location'> => field !== 'location'),
];

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const byName = new Map<string, ImportField>([
  ...Object.entries(synonyms),
  ...importable.map((field) => [plain(field), field] as const),
]);

/** The field that a column means; undefined when nobody calls one of ours so. */
export const fieldCalled = (name: string): ImportField | undefined => byName.get(plain(name));

/** One of these tells a vehicle from another. */
const IDENTIFYING: readonly ImportField[] = ['id', 'vin', 'plate', 'stockNumber'];

/** Understands a file by its header and hints. @throws VehicleHeaderError */
export function planImport({ format, columns, options }: RequestOf<typeof startVehicleImport>): VehiclePlan {
  const errors: FieldError[] = [];
  const fields: (ImportField | null)[] = columns.map((name) => fieldCalled(name) ?? null);
  for (const [field, column] of Object.entries(options.map)) {
    const index = columns.findIndex((name) => name.trim() === column.trim());
    if (index < 0) errors.push({ path: `map.${field}`, message: `the file has no column "${column}"` });
    else fields[index] = field as ImportField;
  }
  const known = new Set([...fields, ...Object.keys(options.constants)]);
  if (!IDENTIFYING.some((field) => known.has(field)))
    errors.push({ path: 'vin', message: `no column is recognised as ${IDENTIFYING.join(', ')}` });
  if (errors.length > 0) throw new VehicleHeaderError(errors);
  return { columns: format === 'csv' ? fields : [], options };
}
