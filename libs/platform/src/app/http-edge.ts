import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ProblemFilter, type ErrorListener } from '../errors/problem.filter.js';
import { addHealthRoutes } from '../health/health-routes.js';
import { detailsForAdministrators } from '../health/sees-details.js';
import { installHttpMetrics } from '../http/http-metrics.hook.js';
import { installHttpTracing } from '../http/http-tracing.hook.js';
import { countErrors } from '../metrics/error-metrics.js';
import { HttpMetrics } from '../metrics/http-metrics.js';
import { metricFormatFor, metricFormats } from '../metrics/metrics.js';
import type { AppContext } from './app-context.js';

const BODY_LIMIT = 1024 * 1024;

/** The HTTP side that every app has: errors as problems, metrics, health. */
export interface HttpEdge {
  readonly adapter: FastifyAdapter;
  readonly filter: ProblemFilter;
}

/** Makes the Fastify server of an app, before any route is there. */
export function createHttpEdge(context: AppContext): HttpEdge {
  const filter = new ProblemFilter(context.logger, tellOfErrors(context));
  const adapter = new FastifyAdapter({
    logger: false,
    bodyLimit: BODY_LIMIT,
    // While draining, what came in is still answered; new connections are refused by the listening socket.
    return503OnClosing: false,
    trustProxy: context.config.http.trustProxy.length > 0 ? [...context.config.http.trustProxy] : false,
    routerOptions: { maxParamLength: 200 },
    // Nest middleware is not used: hooks of Fastify do the same without a second router on every request.
    skipMiddie: true,
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      filter.answer(error, request, reply),
  });
  const http = adapter.getInstance() as unknown as FastifyInstance;
  http.removeContentTypeParser('text/plain');
  installHttpTracing(http, context.tracing);
  installHttpMetrics(http, new HttpMetrics(context.metrics));
  countConnections(http, context);
  return { adapter, filter };
}

function tellOfErrors({ metrics, security }: AppContext): ErrorListener {
  const count = countErrors(metrics, 'http');
  return (error, request) => {
    count(error);
    security.events.refused(error, { door: 'http', address: request?.ip, subject: request?.caller?.sub });
  };
}

/** `rover_active_connections`: here those of HTTP; realtime-gateway adds its sockets. */
function countConnections(http: FastifyInstance, { metrics }: AppContext): void {
  metrics.gauge(
    'rover_active_connections',
    'Connections that are open',
    ['connection_type'],
    async function () {
      const open = await new Promise<number>((resolve) =>
        http.server.getConnections((error, count) => resolve(error ? 0 : count)),
      );
      this.set({ connection_type: 'http' }, open);
    },
  );
}

/** Adds the routes that are the same on every app. */
export function addCommonRoutes(app: NestFastifyApplication, context: AppContext): void {
  const http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  addHealthRoutes(http, context.health, {
    seesDetails: detailsForAdministrators(context.identity.identity, context.clock),
    namesDown: context.config.environment !== 'production',
  });
  http.get(
    '/metrics',
    { config: { access: 'public' as const, rateLimit: false } },
    async (request, reply) => {
      const format = metricFormatFor(request.headers.accept);
      return reply.type(metricFormats[format]).send(await context.metrics.text(format));
    },
  );
}
