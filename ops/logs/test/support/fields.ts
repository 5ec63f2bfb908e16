import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '@rover/testing';

interface Mapping {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Mapping>>;
}

export const template = JSON.parse(
  readFileSync(join(checkout, 'ops', 'logs', 'elasticsearch', 'rover-logs.json'), 'utf8'),
) as { readonly index_patterns: readonly string[]; readonly template: { readonly mappings: Mapping } };

/** Fields of the template with their types: `event.action` → `keyword`. */
export function mappedFields(
  { properties = {} } = template.template.mappings,
  above = '',
): Map<string, string> {
  return new Map(
    Object.entries(properties).flatMap(([name, mapping]) =>
      mapping.type ? [[above + name, mapping.type] as const] : [...mappedFields(mapping, `${above}${name}.`)],
    ),
  );
}

/** Names of a line as Elasticsearch sees them: objects opened, except for what the template keeps whole. */
export function fieldsOf(line: Readonly<Record<string, unknown>>, above = ''): string[] {
  return Object.entries(line).flatMap(([name, value]) => {
    const path = above + name;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject && mappedFields().get(path) !== 'flattened'
      ? fieldsOf(value as Record<string, unknown>, `${path}.`)
      : [path];
  });
}
