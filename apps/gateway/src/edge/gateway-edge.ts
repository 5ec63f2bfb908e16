import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppContext } from '@rover/platform';
import type { FastifyInstance } from 'fastify';
import { addConsoleRoutes } from '../console/console-routes.js';
import { signInOf } from '../console/sign-in.js';
import { addDocumentRoutes } from '../documents/document-routes.js';
import type { GatewayConfig } from '../gateway.config.js';
import { addIdempotency } from '../idempotency/idempotency-hooks.js';
import { IdempotencyService } from '../idempotency/idempotency.service.js';
import { DevelopmentSignIn } from '../identity/development-sign-in.service.js';
import { addSharedAnswers } from '../reads/shared-answers.hooks.js';
import { SharedAnswers } from '../reads/shared-answers.service.js';
import { SocketProxy } from '../sockets/socket-proxy.service.js';
import { addSocketRoutes } from '../sockets/socket-routes.js';
import { addAdmission } from './admission.js';
import { addBodyParsers } from './body-parsers.js';
import { addCompression } from './compression.js';
import { addCors } from './cors.js';
import { addRouteChecks } from './route-checks.js';
import { checkRouteRegister } from './route-register.js';
import { addSerializer } from './serializer.js';
import { addSecurityHeaders } from './security-headers.js';

/** All that stands between the network and the controllers, in the order in which a request meets it. */
export async function setUpEdge(
  app: NestFastifyApplication,
  context: AppContext<GatewayConfig>,
): Promise<void> {
  const http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  addSerializer(http);
  addSecurityHeaders(http);
  await addCors(app, context.config.corsOrigins);
  addAdmission(http, context);
  addBodyParsers(http);
  addRouteChecks(http);
  addSharedAnswers(http, app.get(SharedAnswers, { strict: false }));
  addIdempotency(http, app.get(IdempotencyService, { strict: false }));
  await addCompression(app);
  checkRouteRegister(http);
  addDocumentRoutes(http);
  addSocketRoutes(http, app.get(SocketProxy, { strict: false }));
  const { isOpen } = app.get(DevelopmentSignIn, { strict: false });
  await addConsoleRoutes(http, signInOf(context.config, isOpen));
}
