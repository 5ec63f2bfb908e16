import type { NestMicroservice } from '@nestjs/microservices';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RedisStreamsServer } from '@rover/redis-streams';
import { assertHandlers } from '../bus/assert-handlers.js';
import { RequestErrorFilter } from '../bus/request-error.filter.js';
import { countErrors } from '../metrics/error-metrics.js';
import type { AppContext } from './app-context.js';
import { MessageInterceptors } from './message-interceptors.js';

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
  microservice.useGlobalInterceptors(...app.get(MessageInterceptors).all);
  microservice.registerListeners();
  microservice.setIsInitialized(true);
  microservice.setIsInitHookCalled(true);
  assertHandlers(context.name, server.getHandlers(), context.declared);
  return server;
}
