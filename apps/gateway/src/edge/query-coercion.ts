import { z } from 'zod';

type Query = Readonly<Record<string, unknown>>;
type Convert = (value: unknown) => unknown;

interface Property {
  readonly type?: string;
  readonly items?: Property;
}

const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

const number: Convert = (text) => (typeof text === 'string' && NUMBER.test(text) ? Number(text) : text);
const boolean: Convert = (text) => (text === 'true' ? true : text === 'false' ? false : text);
const same: Convert = (value) => value;

/** Lists are repeated or have commas, or both. */
const array =
  (item: Convert): Convert =>
  (value) =>
    [value]
      .flat()
      .flatMap((text) => (typeof text === 'string' ? text.split(',') : [text]))
      .filter((text) => text !== '')
      .map(item);

function converterOf({ type, items }: Property): Convert {
  if (type === 'integer' || type === 'number') return number;
  if (type === 'boolean') return boolean;
  return type === 'array' ? array(converterOf(items ?? {})) : same;
}

/**
 * Turns the texts of a query into what its schema wants. What does not look like it is left as it stands,
 * so that the validation refuses it; nothing is guessed (`0x10`, an empty text and `yes` are no numbers or booleans).
 */
export function queryCoercion(schema: z.ZodObject): (query: Query) => Record<string, unknown> {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Record<string, Property>;
  };
  const converters = new Map(
    Object.entries(properties).map(([name, property]) => [name, converterOf(property)]),
  );
  return (query) =>
    Object.fromEntries(
      Object.entries(query).map(([name, value]) => [name, (converters.get(name) ?? same)(value)]),
    );
}
