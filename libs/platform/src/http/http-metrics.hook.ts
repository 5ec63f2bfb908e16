import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import type { HttpMetrics, RouteMetrics } from '../metrics/http-metrics.js';
import { traceIdOfRequest } from './request-trace.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Where this request is counted; null until its route is known. */
    rover_routeMetrics: RouteMetrics | null;
  }
}

/**
 * Counts and times every answer by route template. To be installed before any route is registered.
 * Each route carries its own counter in a closure: Fastify's `routeOptions` makes an object per call.
 */
export function installHttpMetrics(http: FastifyInstance, metrics: HttpMetrics): void {
  http.decorateRequest('rover_routeMetrics', null);
  http.addHook('onRoute', (route) => countRoute(route, metrics));
  http.addHook('onResponse', (request, reply, done) => {
    // A fixed word for what matched nothing: the path itself would let anyone make endless series.
    const series = request.rover_routeMetrics ?? metrics.route(request.method, 'unmatched');
    // What nobody records is no example that can be looked at.
    const traceId = request.rover_span ? traceIdOfRequest(request) : undefined;
    series.observe(reply.statusCode, reply.elapsedTime / 1000, traceId);
    done();
  });
}

function countRoute(route: RouteOptions, metrics: HttpMetrics): void {
  const only = typeof route.method === 'string' ? metrics.route(route.method, route.url) : undefined;
  const mark = (request: FastifyRequest, _reply: unknown, done: () => void) => {
    request.rover_routeMetrics = only ?? metrics.route(request.method, route.url);
    done();
  };
  route.onRequest = [...[route.onRequest ?? []].flat(), mark];
}
