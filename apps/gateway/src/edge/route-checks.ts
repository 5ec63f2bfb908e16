import { CLOUD_EVENT, type RouteContract } from '@rover/contracts';
import { compileSchema, RoverError, type Validator } from '@rover/platform';
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { z } from 'zod';
import { JSON_TYPE, mediaTypeOf, typeOf } from './media-type.js';
import { foldBinaryEvent, isBinaryEvent } from './binary-events.js';
import { queryCoercion } from './query-coercion.js';

type Check = (request: FastifyRequest) => void;

const BODY_LIMIT = 1024 * 1024;
const noQuery = compileSchema(z.strictObject({}));

/** Hangs on each route what its contract says: body limit, media types and validation. Before any route is there. */
export function addRouteChecks(http: FastifyInstance): void {
  http.addHook('onRoute', (route) => {
    const contract = route.config?.contract;
    if (contract) addChecks(route, contract);
  });
}

function addChecks(route: RouteOptions, contract: RouteContract): void {
  route.bodyLimit = contract.bodyLimit ?? BODY_LIMIT;
  const checks = inputChecks(contract);
  const takes = contract.stream ?? mediaTypesOf(contract);
  // Before the body is read: a body of another kind is not worth reading.
  route.preParsing = (request, _reply, payload, done) => {
    const error = takesMediaType(takes, request.headers['content-type'])
      ? null
      : new UnsupportedMediaTypeError(takes);
    done(error, payload);
  };
  route.preValidation = (request, _reply, done) => {
    try {
      for (const check of checks) check(request);
      done();
    } catch (error) {
      done(error as Error);
    }
  };
}

function inputChecks({ params, query, ...contract }: RouteContract): Check[] {
  return [params && paramsCheck(params), queryCheck(query), bodyChecks(contract)].filter(
    (check) => check !== undefined,
  );
}

function paramsCheck(schema: z.ZodObject): Check {
  const validator: Validator<unknown> = compileSchema(schema);
  return (request) => void (request.params = validator.parse(request.params));
}

/** A route that names no query takes none: a misspelt filter must not answer everything. */
function queryCheck(schema: z.ZodObject | undefined): Check {
  if (!schema) return refuseQuery;
  const validator = compileSchema(schema);
  const coerce = queryCoercion(schema);
  return (request) =>
    void (request.query = validator.parse(coerce(request.query as Record<string, unknown>)));
}

/** By media type; an event in binary mode is first folded into one in structured mode. */
function bodyChecks({
  body,
  bodies = {},
  emptyBody,
}: Omit<RouteContract, 'params' | 'query'>): Check | undefined {
  const schemas = Object.entries({ ...(body && { [JSON_TYPE]: body }), ...bodies });
  const validators = new Map(schemas.map(([type, schema]) => [type, compileSchema(schema)]));
  const [usual] = validators.values();
  if (!usual) return undefined;
  return (request) => {
    if (emptyBody) request.body ??= null;
    if (validators.has(CLOUD_EVENT) && isBinaryEvent(request)) request.body = foldBinaryEvent(request);
    request.body = (validators.get(mediaTypeOf(request)) ?? usual).parse(request.body);
  };
}

/** A route without a body takes JSON as well, which it then does not look at. */
const mediaTypesOf = ({ body, bodies = {} }: RouteContract): string[] => {
  const further = Object.keys(bodies);
  return body || further.length === 0 ? [JSON_TYPE, ...further] : further;
};

function refuseQuery(request: FastifyRequest): void {
  noQuery.parse({ ...(request.query as object) });
}

function takesMediaType(takes: readonly string[], header: string | undefined): boolean {
  return header === undefined || takes.includes(typeOf(header));
}

class UnsupportedMediaTypeError extends RoverError {
  constructor(takes: readonly string[]) {
    super(`This media type is not taken here; send ${takes.join(' or ')}.`, {
      code: 'UNSUPPORTED_MEDIA_TYPE',
      status: 415,
    });
  }
}
