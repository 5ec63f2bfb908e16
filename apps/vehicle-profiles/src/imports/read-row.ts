import { id as idSchema, vehicleFacts } from '@rover/contracts';
import type { ImportRejection, ImportRow, VehicleFacts } from '@rover/contracts';
import { readVin } from '@rover/vehicle';
import { fieldCalled } from './vehicle-plan.js';
import type { ImportField, VehiclePlan } from './vehicle-plan.js';

/** What a row says of a vehicle. */
export interface StatedVehicle {
  readonly line: number;
  readonly id?: string;
  readonly facts: VehicleFacts;
}

export type ReadRow = { readonly stated: StatedVehicle } | { readonly rejections: ImportRejection[] };

type Options = VehiclePlan['options'];
type Values = Partial<Record<ImportField, unknown>>;
type Wrong = Omit<ImportRejection, 'line'>;

const METRES: Readonly<Record<Options['odometerUnit'], number>> = { m: 1, km: 1_000, mi: 1_609.344 };
const LONGEST_ECHO = 100;
const NUMBERS: ReadonlySet<ImportField> = new Set([
  'modelYear',
  'engineCylinders',
  'displacementL',
  'odometer',
  'speedLimit',
  'lon',
  'lat',
]);

/** Reads one row; everything that is wrong with it is told at once. */
export function readRow(row: ImportRow, plan: VehiclePlan): ReadRow {
  const { id, lon, lat, ...values } = valuesOf(row, plan);
  const facts: Record<string, unknown> = { ...values };
  if (lon !== undefined || lat !== undefined) facts['location'] = { type: 'Point', coordinates: [lon, lat] };
  const wrong = [...wrongVin(facts), ...wrongFacts(facts), ...wrongId(id, facts)];
  if (wrong.length > 0) return { rejections: wrong.map((one) => ({ line: row.line, ...one })) };
  return {
    stated: { line: row.line, facts: facts as VehicleFacts, ...(id !== undefined && { id: id as string }) },
  };
}

function valuesOf({ cells }: ImportRow, { columns, options }: VehiclePlan): Values {
  const values: Values = {};
  const take = (field: ImportField | null | undefined, cell: unknown) => {
    const value = field ? valueOf(field, cell, options) : undefined;
    if (field && value !== undefined) values[field] = value;
  };
  for (const [field, value] of Object.entries(options.constants)) take(field as ImportField, value);
  const byColumn = new Map(
    Object.entries(options.map).map(([field, column]) => [column, field as ImportField]),
  );
  if (Array.isArray(cells)) cells.forEach((cell, index) => take(columns[index], cell));
  else for (const [key, cell] of Object.entries(cells)) take(byColumn.get(key) ?? fieldCalled(key), cell);
  return values;
}

/** An empty cell says nothing. */
function valueOf(field: ImportField, cell: unknown, { odometerUnit }: Options): unknown {
  const text = typeof cell === 'string' ? cell.trim() : cell;
  if (text === '' || text === null || text === undefined) return undefined;
  if (field === 'features' && typeof text === 'string') return text.split(/\s*[;|]\s*/).filter(Boolean);
  if (!NUMBERS.has(field)) return typeof text === 'number' ? String(text) : text;
  const number = typeof text === 'string' ? numberOf(text) : text;
  return field === 'odometer' && typeof number === 'number' ? number * METRES[odometerUnit] : number;
}

/** Blanks and commas group thousands; what is no number stays as it is, to be refused. */
const numberOf = (text: string): number | string =>
  /^-?(\d+|\d{1,3}([ ,]\d{3})+)(\.\d+)?$/.test(text) ? Number(text.replace(/[ ,]/g, '')) : text;

function wrongVin(facts: Record<string, unknown>): Wrong[] {
  if (facts['vin'] === undefined) return [];
  const text = String(facts['vin']);
  const read = readVin(text);
  if ('refused' in read) return [{ field: 'vin', reason: read.refused, value: echo(text) }];
  facts['vin'] = read.vin;
  return [];
}

function wrongFacts(facts: Record<string, unknown>): Wrong[] {
  const { vin: _vin, ...others } = facts;
  const { error } = vehicleFacts.safeParse(others);
  const reasons = new Map((error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]));
  return [...reasons].map(([field, reason]) => ({
    field,
    reason,
    value: echo(JSON.stringify(facts[field]) ?? ''),
  }));
}

function wrongId(id: unknown, { vin, plate, stockNumber }: Record<string, unknown>): Wrong[] {
  if (id !== undefined)
    return idSchema.safeParse(id).success
      ? []
      : [{ field: 'id', reason: 'is no id', value: echo(String(id)) }];
  if ((vin ?? plate ?? stockNumber) !== undefined) return [];
  return [{ field: 'vin', reason: 'names no VIN, plate, stock number or id' }];
}

const echo = (text: string): string =>
  text.slice(0, LONGEST_ECHO).replace(/[\u0000-\u001f\u007f]|\p{Surrogate}/gu, '\ufffd');
