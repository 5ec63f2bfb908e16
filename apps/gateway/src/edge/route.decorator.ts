import { applyDecorators, HttpCode, RequestMapping, RequestMethod } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { RouteContract } from '@rover/contracts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the route promises; its checks hang on it (see `addRouteChecks`). */
    contract?: RouteContract;
    /** Whether one answer serves all who may ask (see `addSharedAnswers`). */
    shared?: boolean;
  }
}

/** What a contract does not say of a route. */
interface RouteOptions {
  /** The answer tells of the market and not of the caller: it is kept for a moment and given to all of the same roles. */
  readonly shared?: boolean;
}

/**
 * A controller method that serves a route of the contracts: method, path, status, access, validation, body limit and
 * idempotency all come from there, so that the method has nothing left but to delegate.
 */
export const Route = (contract: RouteContract, { shared = false }: RouteOptions = {}): MethodDecorator =>
  applyDecorators(
    RequestMapping({ path: contract.path, method: RequestMethod[contract.method] }),
    HttpCode(contract.status ?? 200),
    RouteConfig({ access: contract.access, keyInQuery: contract.keyInQuery, contract, shared }),
  );
