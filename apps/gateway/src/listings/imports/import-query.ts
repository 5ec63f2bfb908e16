import { importableFields, importOptions, type ImportOptions } from '@rover/contracts';
import { ValidationError, type FieldError } from '@rover/platform';

const MAP = 'map.';
const importable = new Set(importableFields);

type Query = Readonly<Record<string, unknown>>;

/** What a query says of columns: `map.FIELD=COLUMN`, and constants for absent columns. */
export interface ColumnHints {
  readonly map: Record<string, unknown>;
  readonly constants: Record<string, unknown>;
}

/** @throws ValidationError for a field that a file cannot bring, a parameter given twice, an empty value */
export function readColumnHints(query: Query, fields: ReadonlySet<string>): ColumnHints {
  const errors: FieldError[] = [];
  const hints: ColumnHints = { map: {}, constants: {} };
  for (const [name, value] of Object.entries(query)) {
    const field = name.startsWith(MAP) ? name.slice(MAP.length) : name;
    if (!fields.has(field)) errors.push({ path: name, message: 'is no field that a file can bring' });
    else if (typeof value !== 'string' || value === '')
      errors.push({ path: name, message: 'must be one value' });
    else (name.startsWith(MAP) ? hints.map : hints.constants)[field] = value;
  }
  if (errors.length > 0) throw new ValidationError(errors);
  return hints;
}

/** What the query of an import of listings says: `currency`, `odometerUnit` and what it says of columns. */
export function readImportQuery({ currency, odometerUnit, ...columns }: Query): ImportOptions {
  return importOptions.parse({ currency, odometerUnit, ...readColumnHints(columns, importable) });
}
