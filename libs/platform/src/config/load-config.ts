import { z } from 'zod';
import { ConfigError } from './config.errors.js';
import { variableOf } from './env.js';

/** Variables by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads a nested configuration object, from the environment of the process unless another is given; every leaf made by
 * `env()` comes from its variable.
 * @throws ConfigError that lists every bad variable, not the first alone.
 */
export function loadConfig<S extends z.ZodObject>(
  schema: S,
  environment: Environment = process.env,
): z.output<S> {
  const problems: string[] = [];
  const config = readObject(schema, environment, problems);
  if (problems.length > 0) throw new ConfigError(problems);
  return config as z.output<S>;
}

function readObject(schema: z.ZodObject, environment: Environment, problems: string[]): object {
  const entries = Object.entries(schema.shape).map(([key, field]) => [
    key,
    field instanceof z.ZodObject
      ? readObject(field, environment, problems)
      : readField(field as z.ZodType, environment, problems),
  ]);
  return Object.freeze(Object.fromEntries(entries));
}

function readField(field: z.ZodType, environment: Environment, problems: string[]): unknown {
  const variable = variableOf(field);
  const text = variable ? environment[variable.name] || undefined : undefined;
  const result = field.safeParse(text);
  if (result.success) return result.data;
  const reason = result.error.issues.map((issue) => issue.message).join('; ');
  const given = text === undefined ? 'is not set' : variable?.secret ? 'has a bad value' : `is "${text}"`;
  problems.push(`${variable?.name ?? 'a fixed field'} ${given}: ${reason}`);
  return undefined;
}
