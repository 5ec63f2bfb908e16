import type { NestInterceptor } from '@nestjs/common';
import type { NestMicroservice } from '@nestjs/microservices';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RedisStreamsServer } from '@rover/redis-streams';
import { assertHandlers } from '../bus/assert-handlers.js';
import { RequestErrorFilter } from '../bus/request-error.filter.js';
import { countErrors } from '../metrics/error-metrics.js';
import type { AppContext } from './app-context.js';

/** What an app provides by this name stands before all its handlers of messages, requests and events alike: an array of interceptors. */
export const REQUEST_INTERCEPTORS = Symbol('rover:request-interceptors');

/**
 * Makes the app a replica of its service on the streams; it reads once `startAllMicroservices` is called.
 * @throws HandlerMismatchError when handlers and contracts do not match
 */
export function connectMessages(app: NestFastifyApplication, context: AppContext): RedisStreamsServer {
  const server = context.messaging.createServer();
  const filter = new RequestErrorFilter(context.logger, countErrors(context.metrics, 'streams'));
  // Deferred, since Nest binds a handler to the filters that are there at that moment; the rest is what it does itself.
  const microservice = app.connectMicroservice(
    { strategy: server },
    { deferInitialization: true },
  ) as unknown as NestMicroservice;
  microservice.useGlobalFilters(filter);
  microservice.useGlobalInterceptors(...interceptorsOf(app));
  microservice.registerListeners();
  microservice.setIsInitialized(true);
  microservice.setIsInitHookCalled(true);
  assertHandlers(context.name, server.getHandlers(), context.declared);
  return server;
}

function interceptorsOf(app: NestFastifyApplication): NestInterceptor[] {
  try {
    return app.get<NestInterceptor[]>(REQUEST_INTERCEPTORS, { strict: false });
  } catch {
    return [];
  }
}
