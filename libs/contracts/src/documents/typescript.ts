import type { JsonSchema } from './json-schema.js';

type Printable = JsonSchema & {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Printable[];
  readonly oneOf?: readonly Printable[];
  readonly allOf?: readonly Printable[];
  readonly type?: string | readonly string[];
  readonly properties?: Record<string, Printable>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Printable;
  readonly items?: Printable;
  readonly prefixItems?: readonly Printable[];
  readonly description?: string;
};

/** The TypeScript type of a JSON Schema as our contracts write them; what it does not know is `unknown`. */
export function typeOf(schema: Printable): string {
  if (schema.$ref !== undefined) return nameOf(schema.$ref);
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum) return unionOf(schema.enum.map((value) => JSON.stringify(value)));
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return unionOf(choices.map(typeOf));
  if (schema.allOf) return schema.allOf.map(typeOf).map(bracketed).join(' & ');
  if (Array.isArray(schema.type))
    return unionOf((schema.type as readonly string[]).map((type) => typeOf({ ...schema, type })));
  return plainTypeOf(schema);
}

/** `export interface Name { … }`, or `export type Name = …` for what is no object. */
export function declarationOf(name: string, schema: Printable): string {
  const type = typeOf(schema);
  const said = comment(schema.description);
  return isShape(schema)
    ? `${said}export interface ${name} ${type}`
    : `${said}export type ${name} = ${type};`;
}

/** One member of an object type, with what is said of it. */
export const member = (name: string, type: string, { optional = false, description = '' } = {}): string =>
  `${comment(description)}${keyOf(name)}${optional ? '?' : ''}: ${type};`;

export const shapeOf = (members: readonly string[]): string => `{\n${members.map(indented).join('\n')}\n}`;

function plainTypeOf(schema: Printable): string {
  switch (schema.type) {
    case 'string':
      return 'string';
    case 'number':
    case 'integer':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'null':
      return 'null';
    case 'array':
      return schema.prefixItems
        ? `[${schema.prefixItems.map(typeOf).join(', ')}]`
        : `${bracketed(typeOf(schema.items ?? {}))}[]`;
    case 'object':
      return objectTypeOf(schema);
    default:
      return 'unknown';
  }
}

function objectTypeOf(schema: Printable): string {
  const { properties = {}, required = [], additionalProperties: more } = schema;
  const others = typeof more === 'object' ? `Record<string, ${typeOf(more)}>` : undefined;
  if (!isShape(schema))
    return others ?? (more === false ? 'Record<string, never>' : 'Record<string, unknown>');
  const members = Object.entries(properties).map(([name, property]) =>
    member(name, typeOf(property), {
      optional: !required.includes(name),
      ...(property.$ref === undefined && { description: property.description }),
    }),
  );
  return others ? `${shapeOf(members)} & ${others}` : shapeOf(members);
}

/** Whether it becomes braces alone, as an interface wants. */
const isShape = ({ type, properties = {}, additionalProperties }: Printable): boolean =>
  type === 'object' && Object.keys(properties).length > 0 && typeof additionalProperties !== 'object';

const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);
const unionOf = (types: readonly string[]): string => [...new Set(types)].join(' | ');
const bracketed = (type: string): string => (/[|&]/.test(type) ? `(${type})` : type);
const keyOf = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));
const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

function comment(text: string | undefined): string {
  if (!text) return '';
  return `/** ${text.replaceAll('*/', '*∕').replace(/\s+/g, ' ')} */\n`;
}
