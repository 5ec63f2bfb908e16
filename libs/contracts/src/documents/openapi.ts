import type { z } from 'zod';
import { problem } from '../common/envelopes.js';
import type { RouteContract } from '../define/route.js';
import { routes } from '../registry.js';
import { API_DESCRIPTION, API_TITLE, API_VERSION } from './about.js';
import type { JsonSchema } from './json-schema.js';
import { SchemaCatalogue } from './json-schema.js';

const PROBLEMS: Record<string, string> = {
  400: 'The request could not be read',
  401: 'No valid identity',
  403: 'This identity may not do that',
  404: 'Not there, or not for this caller',
  409: 'In conflict with what is there',
  412: 'It changed since the version that `If-Match` names',
  413: 'The body is larger than the limit',
  415: 'This media type is not taken here',
  422: 'The request was read, and is wrong; `errors` says where',
  428: '`If-Match` is missing',
  429: 'Too many requests; see `Retry-After`',
  503: 'A part of the platform is away; see `Retry-After`',
};

/** The OpenAPI 3.1 document of every public operation, from the contracts alone. */
export function openApiDocument(): JsonSchema {
  const schemas = new SchemaCatalogue();
  schemas.components['Problem'] = schemas.of(problem, 'output');
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[route.method.toLowerCase()] = operation(route, schemas);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: API_TITLE,
      version: API_VERSION,
      description: API_DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map((route) => route.tag))].sort().map((name) => ({ name })),
    paths: Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1))),
    components: {
      schemas: sorted(schemas.components),
      responses: problemResponses(),
      securitySchemes: SECURITY,
    },
  };
}

const SECURITY = {
  bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
  deviceKey: { type: 'apiKey', in: 'header', name: 'X-Device-Key' },
  deviceKeyInQuery: { type: 'apiKey', in: 'query', name: 'key' },
};

function operation(route: RouteContract, schemas: SchemaCatalogue): JsonSchema {
  const isPublic = route.access === 'public';
  return {
    operationId: route.id,
    tags: [route.tag],
    summary: route.summary,
    ...(Array.isArray(route.access) && { description: `Roles: ${route.access.join(', ')}.` }),
    security: isPublic
      ? []
      : [{ bearer: [] }, { deviceKey: [] }, ...(route.keyInQuery ? [{ deviceKeyInQuery: [] }] : [])],
    parameters: [
      ...parameters('path', route.params, schemas),
      ...parameters('query', route.query, schemas),
      ...headers(route),
    ],
    ...requestBody(route, schemas),
    responses: responses(route, schemas),
  };
}

function parameters(
  where: 'path' | 'query',
  shape: z.ZodObject | undefined,
  schemas: SchemaCatalogue,
): JsonSchema[] {
  if (!shape) return [];
  const schema = schemas.of(shape, 'input') as {
    properties: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(schema.properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || (schema.required ?? []).includes(name),
    schema: property,
  }));
}

function headers(route: RouteContract): JsonSchema[] {
  const header = (name: string, required: boolean, maxLength: number) => ({
    name,
    in: 'header',
    required,
    schema: { type: 'string', maxLength },
  });
  return [
    ...(route.idempotent ? [header('Idempotency-Key', false, 200)] : []),
    ...(route.conditional ? [header('If-Match', route.conditional !== 'optional', 40)] : []),
  ];
}

function requestBody(route: RouteContract, schemas: SchemaCatalogue): JsonSchema {
  if (route.stream) {
    const raw = { schema: { type: 'string' } };
    return {
      requestBody: { required: true, content: Object.fromEntries(route.stream.map((type) => [type, raw])) },
    };
  }
  if (!route.body && !route.bodies) return {};
  const further = Object.entries(route.bodies ?? {}).map(([type, schema]) => [
    type,
    { schema: schemas.of(schema, 'input') },
  ]);
  const content = {
    ...(route.body && json(schemas.of(route.body, 'input'))),
    ...Object.fromEntries(further),
  };
  return { requestBody: { required: !route.emptyBody, content } };
}

function responses(route: RouteContract, schemas: SchemaCatalogue): JsonSchema {
  const success = {
    description: 'Done',
    ...(route.reply && { content: json(schemas.of(route.reply, 'output')) }),
  };
  const refused = problemsOf(route).map((status) => [
    status,
    { $ref: `#/components/responses/Problem${status}` },
  ]);
  return { [String(route.status ?? 200)]: success, ...Object.fromEntries(refused) };
}

function problemsOf(route: RouteContract): string[] {
  const body = Boolean(route.body ?? route.bodies ?? route.stream);
  return Object.keys(PROBLEMS).filter((status) => {
    if (status === '401') return route.access !== 'public';
    if (status === '403') return Array.isArray(route.access);
    if (status === '404') return Boolean(route.params);
    if (status === '409') return Boolean(route.idempotent) || route.method === 'PATCH';
    if (status === '412') return Boolean(route.conditional);
    if (status === '428') return route.conditional === true;
    if (status === '413' || status === '415') return body;
    if (status === '422') return body || Boolean(route.query ?? route.params);
    return true;
  });
}

const problemResponses = (): JsonSchema =>
  Object.fromEntries(
    Object.entries(PROBLEMS).map(([status, description]) => [
      `Problem${status}`,
      {
        description,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );

const json = (schema: JsonSchema): JsonSchema => ({ 'application/json': { schema } });

const sorted = (object: Record<string, JsonSchema>): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
