import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { ValidationError } from '../errors/common.errors.js';
import { fieldErrors } from '../errors/recognise-error.js';
import type { FieldError } from '../errors/rover.error.js';
import { collapseUnion } from './collapse-union.js';
import { isPlain } from './plain-schema.js';

/** Checks values against one schema; compiled at its first use and then kept. */
export interface Validator<T> {
  /** The value with its defaults filled in. @throws ValidationError with a path for each finding */
  parse(value: unknown): T;
  /** The same as a question. Defaults are filled into the value itself. */
  accepts(value: unknown): boolean;
}

/** How a schema is to be compiled. */
export interface CompileOptions {
  /** Turns texts into the numbers and booleans that the schema wants: for queries and path parameters. */
  readonly coerce?: boolean;
}

/** Findings that mean "too much": the value is not looked at again, since that is what an attacker wants. */
const tooMuch = new Set(['maxItems', 'maxProperties', 'maxLength']);

const ajvOptions = {
  strict: false,
  // Off with `strict` unless asked for: refuses NaN and the infinities.
  strictNumbers: true,
  useDefaults: true,
  // The first finding is enough to refuse; zod then tells all of them.
  allErrors: false,
  // As zod does: length in UTF-16 units (which ajv warns of), patterns without the flag u.
  logger: false as const,
  unicode: false,
  unicodeRegExp: false,
  validateFormats: true,
};

const ajvs = { plain: createAjv(false), coercing: createAjv('array') };

function createAjv(coerceTypes: false | 'array'): Ajv2020 {
  const ajv = new Ajv2020({ ...ajvOptions, coerceTypes });
  // zod gives each of its formats a pattern, which is the check; those without one are checked as zod does.
  for (const format of ['date-time', 'date', 'time', 'duration', 'uuid', 'email', 'ipv4', 'ipv6'])
    ajv.addFormat(format, true);
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  return ajv;
}

const compiled = {
  plain: new WeakMap<z.ZodType, Validator<unknown>>(),
  coercing: new WeakMap<z.ZodType, Validator<unknown>>(),
};

/**
 * The validator of a zod schema, about three times as fast as zod itself on bulk bodies (zod → JSON Schema → ajv).
 * Schemas with transforms or refinements stay with zod. Objects are closed: an unknown field is a finding, and so are
 * NaN and the infinities, which JSON can smuggle in as `1e999`. Compiling takes milliseconds, so it waits for first use.
 */
export function compileSchema<S extends z.ZodType>(
  schema: S,
  { coerce = false }: CompileOptions = {},
): Validator<z.output<S>> {
  const kind = coerce ? 'coercing' : 'plain';
  let validator = compiled[kind].get(schema);
  if (!validator)
    compiled[kind].set(schema, (validator = isPlain(schema) ? fast(schema, kind) : slow(schema)));
  return validator as Validator<z.output<S>>;
}

function fast(schema: z.ZodType, kind: keyof typeof ajvs): Validator<unknown> {
  let check: ValidateFunction | undefined;
  const matches = (value: unknown) => (check ??= ajvs[kind].compile(toClosedJsonSchema(schema)))(value);
  const accepts = (value: unknown) => matches(value) && (kind === 'plain' || isFinite(value));
  return {
    accepts,
    parse(value) {
      if (accepts(value)) return value;
      throw new ValidationError(findings(schema, value, check?.errors?.[0]));
    },
  };
}

/** ajv makes an infinity of the text `1e999` and does not look at it again. Queries and parameters are flat. */
const isFinite = (value: unknown): boolean =>
  Object.values(Object(value) as object)
    .flat()
    .every((field) => typeof field !== 'number' || Number.isFinite(field));

const slow = (schema: z.ZodType): Validator<unknown> => ({
  accepts: (value) => schema.safeParse(value).success,
  parse(value) {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    throw new ValidationError(fieldErrors(result.error));
  },
});

function toClosedJsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const def = zodSchema._zod.def as { type: string; catchall?: unknown };
      if (def.type === 'object' && !def.catchall) jsonSchema.additionalProperties = false;
      collapseUnion(jsonSchema);
    },
  });
}

function findings(schema: z.ZodType, value: unknown, first: ErrorObject | undefined): FieldError[] {
  if (first && tooMuch.has(first.keyword)) return [toFieldError(first)];
  const result = schema.safeParse(value);
  if (!result.success) return fieldErrors(result.error);
  return [first ? toFieldError(first) : { path: '', message: 'is not a finite number' }];
}

function toFieldError({ instancePath, message = 'is not valid', params }: ErrorObject): FieldError {
  const unknown = (params as { additionalProperty?: string }).additionalProperty;
  const path = [...instancePath.slice(1).split('/'), unknown].filter(Boolean).join('.');
  return { path, message: unknown === undefined ? message : 'unknown field' };
}
