import type { z } from 'zod';

/** Kinds of schema that JSON Schema tells whole: the value that goes in is, with its defaults, the value that comes out. */
const plainTypes = new Set([
  'string',
  'number',
  'boolean',
  'null',
  'unknown',
  'any',
  'never',
  'literal',
  'enum',
  'object',
  'array',
  'tuple',
  'record',
  'union',
  'optional',
  'nullable',
  'default',
  'readonly',
  'lazy',
  'template_literal',
]);

/** Checks that are code: a refinement, or a change such as `trim()`. */
const codeChecks = new Set(['custom', 'overwrite']);

type Def = Record<string, unknown> & {
  type: string;
  check?: string;
  coerce?: boolean;
  checks?: { _zod: { def: { check: string } } }[];
};

/** Whether JSON Schema can say all that a zod schema does: no transform, no refinement, no coercion anywhere in it. */
export function isPlain(schema: z.core.$ZodType, seen = new Set<unknown>()): boolean {
  if (seen.has(schema)) return true;
  seen.add(schema);
  const def = schema._zod.def as unknown as Def;
  if (!plainTypes.has(def.type) || def.coerce || codeChecks.has(def.check ?? '')) return false;
  if (def.checks?.some((check) => codeChecks.has(check._zod.def.check))) return false;
  return parts(def).every((part) => isPlain(part, seen));
}

function parts(def: Def): z.core.$ZodType[] {
  const shape = def.shape ? Object.values(def.shape as object) : [];
  const getter = typeof def.getter === 'function' ? [(def.getter as () => unknown)()] : [];
  const single = [def.element, def.innerType, def.keyType, def.valueType, def.rest, def.catchall];
  const many = [def.options, def.items].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []));
  return [...shape, ...getter, ...single, ...many].filter((part) => Boolean(part)) as z.core.$ZodType[];
}
