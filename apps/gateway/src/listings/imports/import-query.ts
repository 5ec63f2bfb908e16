import { importableFields, importOptions, type ImportOptions } from '@rover/contracts';
import { ValidationError, type FieldError } from '@rover/platform';

const MAP = 'map.';
const importable = new Set(importableFields);

type Query = Readonly<Record<string, unknown>>;

/**
 * What the query of an import says: `currency`, `odometerUnit`, `map.FIELD=COLUMN`, and constants for absent columns.
 * @throws ValidationError for a field that no listing has, a parameter given twice, an empty value.
 */
export function readImportQuery(query: Query): ImportOptions {
  const errors: FieldError[] = [];
  const { currency, odometerUnit, ...rest } = query;
  const map: Record<string, unknown> = {};
  const constants: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(rest)) {
    const field = name.startsWith(MAP) ? name.slice(MAP.length) : name;
    if (!importable.has(field)) errors.push({ path: name, message: 'is no field that a file can bring' });
    else if (typeof value !== 'string' || value === '')
      errors.push({ path: name, message: 'must be one value' });
    else (name.startsWith(MAP) ? map : constants)[field] = value;
  }
  if (errors.length > 0) throw new ValidationError(errors);
  return importOptions.parse({ currency, odometerUnit, map, constants });
}
