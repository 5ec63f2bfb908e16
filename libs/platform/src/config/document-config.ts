import { z } from 'zod';
import type { AppName } from '@rover/contracts';
import { appConfig } from './common.config.js';
import { variableOf, type Variable } from './env.js';

interface Documented extends Variable {
  readonly apps: AppName[];
  readonly type: string;
  readonly fallback: string;
}

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The own configuration schema of each app, as its `main.ts` hands it to `startApp`. */
export type AppSchemas = Partial<Record<AppName, z.ZodObject>>;

/** `.env.example`: every variable with its meaning, commented out at its default. */
export const dotEnvExample = (schemas: AppSchemas): string =>
  collect(schemas)
    .map(
      (v) => `# ${v.description}${v.apps.length === 1 ? ` (${v.apps[0]})` : ''}\n# ${v.name}=${v.fallback}\n`,
    )
    .join('\n');

/** The same as a Markdown table for the documentation. */
export const configTable = (schemas: AppSchemas): string => {
  const all = Object.keys(schemas).length;
  const rows = collect(schemas).map((v) => {
    const apps = v.apps.length === all ? 'all' : v.apps.join(', ');
    return `| \`${v.name}\` | ${v.type} | ${v.fallback && `\`${v.fallback}\``} | ${apps} | ${v.description} |`;
  });
  return [
    '| variable | type | default | apps | meaning |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
};

function collect(schemas: AppSchemas): Documented[] {
  const found = new Map<string, Documented>();
  for (const [app, own] of Object.entries(schemas) as [AppName, z.ZodObject][]) {
    for (const field of leaves(appConfig(app, own))) {
      const variable = variableOf(field);
      if (!variable) continue;
      const known = found.get(variable.name);
      if (!known) found.set(variable.name, { ...variable, apps: [app], ...describe(field, variable) });
      else if (!known.apps.includes(app)) known.apps.push(app);
    }
  }
  return [...found.values()];
}

const leaves = (schema: z.ZodObject): z.ZodType[] =>
  Object.values(schema.shape).flatMap((field) =>
    field instanceof z.ZodObject ? leaves(field) : [field as z.ZodType],
  );

function describe(field: z.ZodType, variable: Variable) {
  const json = z.toJSONSchema(field, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const fallback = json.default === undefined ? '' : String(json.default);
  return { type: variable.secret ? 'secret' : typeOf(json), fallback };
}

function typeOf({ type, enum: values, minimum, maximum }: JsonSchema): string {
  if (values) return values.map((value) => `\`${value}\``).join(' ');
  if (type !== 'integer' && type !== 'number') return type ?? 'text';
  if (minimum === undefined) return type;
  return maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER
    ? `${type} ${minimum} to ${maximum}`
    : `${type} from ${minimum}`;
}
