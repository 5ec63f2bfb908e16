import type { FastifyRequest } from 'fastify';
import { acceptTraceparent, traceIdOf } from '../tracing/traceparent.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** W3C trace context, made at first use; read it by {@link traceparentOf}. */
    rover_traceparent?: string;
  }
}

/** The trace context of a request: what the caller sent, when it is valid, else a new one. Made at first use. */
export const traceparentOf = (request: FastifyRequest): string =>
  (request.rover_traceparent ??= acceptTraceparent(request.headers.traceparent));

/** The trace id of a request, as it stands in its problem, its log lines and its spans. */
export const traceIdOfRequest = (request: FastifyRequest): string => traceIdOf(traceparentOf(request));
