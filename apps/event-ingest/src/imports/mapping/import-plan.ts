import type { ImportOptions } from '@rover/contracts';
import type { FieldError } from '@rover/platform';
import { fieldCalled, isExactly, unitInName } from './column-names.js';
import type { ImportField } from './column-names.js';
import { ImportHeaderError } from './import-plan.errors.js';
import { isCurrency } from './parse-money.js';

/** How the rows of one import are read. Plain data: it is kept with the import. */
export interface ImportPlan {
  readonly format: 'csv' | 'ndjson';
  /** The field of each column of a CSV file, null where none is meant. NDJSON: empty, its keys are looked up. */
  readonly columns: readonly (ImportField | null)[];
  /** NDJSON: field of a key, where the caller said so. */
  readonly keys: Readonly<Record<string, ImportField>>;
  /** Values where the file has none. */
  readonly constants: Readonly<Partial<Record<ImportField, string>>>;
  readonly currency?: string;
  readonly odometerUnit?: 'km' | 'mi';
}

/** What an import is begun with. */
export interface ImportHeader {
  readonly format: 'csv' | 'ndjson';
  readonly columns: readonly string[];
  readonly options: ImportOptions;
}

/** Without these no row can be a listing. */
const REQUIRED: readonly ImportField[] = ['make', 'model', 'modelYear', 'askingPrice'];

/**
 * Understands a file by its header and the caller's hints.
 * @throws ImportHeaderError (422) that names all that is wrong: a hint for no field, a column that is not there, a
 * currency that does not exist, or a CSV file that lacks what every listing needs
 */
export function planImport({ format, columns, options }: ImportHeader): ImportPlan {
  const errors: FieldError[] = [];
  const hints = named(options.map, 'map', errors);
  const constants = Object.fromEntries(named(options.constants, '', errors)) as ImportPlan['constants'];
  if (options.currency && !isCurrency(options.currency))
    errors.push({ path: 'currency', message: 'is no currency of ISO 4217' });
  const known = format === 'csv' ? matchColumns(columns, hints, errors) : [];
  if (format === 'csv') requireFields(known, constants, errors);
  if (errors.length > 0) throw new ImportHeaderError(errors);
  return {
    format,
    columns: known,
    keys: format === 'csv' ? {} : Object.fromEntries([...hints].map(([field, key]) => [key, field])),
    constants,
    currency: options.currency,
    odometerUnit:
      options.odometerUnit ??
      unitOf(format === 'csv' ? columns[known.indexOf('odometer')] : hints.get('odometer')),
  };
}

/** The fields that people named, by whatever name. */
function named(given: Record<string, string>, group: string, errors: FieldError[]): Map<ImportField, string> {
  const found = new Map<ImportField, string>();
  for (const [name, value] of Object.entries(given)) {
    const field = fieldCalled(name);
    if (field) found.set(field, value);
    else errors.push({ path: group ? `${group}.${name}` : name, message: 'is no field of a listing' });
  }
  return found;
}

/** One column per field: the one that the caller named, else the one that is called as we call it, else the first alike. */
function matchColumns(
  columns: readonly string[],
  hints: Map<ImportField, string>,
  errors: FieldError[],
): (ImportField | null)[] {
  const place = new Map<ImportField, number>();
  columns.forEach((name, index) => {
    const field = fieldCalled(name);
    if (field && (!place.has(field) || isExactly(field, name))) place.set(field, index);
  });
  for (const [field, column] of hints) {
    const index = columns.findIndex((name) => name.trim() === column.trim());
    if (index < 0) errors.push({ path: `map.${field}`, message: `the file has no column "${column}"` });
    else claim(place, field, index);
  }
  const byIndex = new Map([...place].map(([field, index]) => [index, field]));
  return columns.map((_, index) => byIndex.get(index) ?? null);
}

/** A column that was taken for another field is taken for that one no longer. */
function claim(place: Map<ImportField, number>, field: ImportField, index: number): void {
  for (const [other, taken] of place) if (taken === index) place.delete(other);
  place.set(field, index);
}

function requireFields(
  known: readonly (ImportField | null)[],
  constants: ImportPlan['constants'],
  errors: FieldError[],
): void {
  for (const field of REQUIRED) {
    if (known.includes(field) || constants[field]) continue;
    errors.push({
      path: field,
      message: `no column is recognised as ${field}; name it with map.${field}=COLUMN`,
    });
  }
}

const unitOf = (name: string | undefined) => (name === undefined ? undefined : unitInName(name));
