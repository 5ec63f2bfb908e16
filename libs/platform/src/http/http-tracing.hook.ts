import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import type { Span, Tracing } from '../tracing/tracing.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The span of this request, while traces are collected. */
    rover_span: Span | null;
  }
}

/** A span for each request, which continues the caller's trace. Without tracing it installs nothing. */
export function installHttpTracing(http: FastifyInstance, tracing: Tracing): void {
  if (!tracing.enabled) return;
  http.decorateRequest('rover_span', null);
  http.addHook('onRoute', (route) => traceRoute(route, tracing));
  http.addHook('onResponse', (request, reply, done) => {
    request.rover_span?.set('http.response.status_code', reply.statusCode);
    request.rover_span?.end(reply.statusCode >= 500 ? new Error(String(reply.statusCode)) : undefined);
    done();
  });
}

function traceRoute(route: RouteOptions, tracing: Tracing): void {
  if (route.config?.rateLimit === false) return;
  const begin = (request: FastifyRequest, _reply: FastifyReply, done: () => void) => {
    const parent = request.headers.traceparent;
    const span = tracing.begin(`${request.method} ${route.url}`, {
      kind: 'server',
      parent: typeof parent === 'string' ? parent : '',
      attributes: { 'http.request.method': request.method, 'http.route': route.url },
    });
    request.rover_span = span;
    request.rover_traceparent = span.traceparent;
    span.run(done);
  };
  // A body arrives outside the span, on events of the socket: its handler enters again.
  const enter = (request: FastifyRequest, _reply: FastifyReply, done: () => void) =>
    request.rover_span ? request.rover_span.run(done) : done();
  route.onRequest = [...[route.onRequest ?? []].flat(), begin];
  route.preHandler = [enter, ...[route.preHandler ?? []].flat()];
}
