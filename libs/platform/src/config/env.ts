import { z } from 'zod';
import { Secret } from './secret.js';

/** What an environment variable is called and means. */
export interface Variable {
  readonly name: string;
  readonly description: string;
  readonly secret: boolean;
}

const variables = z.registry<Variable>();

/** The environment variable that fills this field, if one does. */
export const variableOf = (schema: z.ZodType): Variable | undefined => variables.get(schema);

function bind<S extends z.ZodType>(schema: S, variable: Variable): S {
  // A clone, since two variables may share one schema and the registry knows instances.
  const own = schema.clone();
  variables.add(own, variable);
  return own;
}

/**
 * A configuration field that is read from the environment variable `name`.
 * The schema sees the text (or undefined); an empty variable counts as absent.
 */
export const env = <S extends z.ZodType>(name: string, schema: S, description: string): S =>
  bind(schema, { name, description, secret: false });

/** The same for a value that must never be printed: the field is a {@link Secret}, undefined when absent. */
export const secretEnv = <S extends z.ZodType>(name: string, schema: S, description: string) =>
  bind(
    schema.transform(
      (value) => (value === undefined ? undefined : new Secret(value)) as SecretOf<z.output<S>>,
    ),
    { name, description, secret: true },
  );

type SecretOf<T> = undefined extends T ? Secret<NonNullable<T>> | undefined : Secret<T>;

/** A TCP port; 0 lets the system choose one. */
export const port = () => z.coerce.number().int().min(0).max(65_535);

/** A duration in whole milliseconds. */
export const milliseconds = () => z.coerce.number().int().min(0);

/** `true`, `false`, `1`, `0`, `yes`, `no`, `on`, `off`. */
export const flag = () => z.stringbool();

/** Texts separated by commas; none when absent. */
export const list = () =>
  z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    );
