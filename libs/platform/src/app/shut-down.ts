import { setTimeout as sleep } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RedisStreamsServer } from '@rover/redis-streams';
import type { CommonConfig } from '../config/common.config.js';
import type { AppContext } from './app-context.js';

const IDLE_CHECK_MS = 50;

/** What must be closed. */
export interface RunningParts<C extends CommonConfig = CommonConfig> {
  readonly app: NestFastifyApplication;
  readonly context: AppContext<C>;
  readonly server?: RedisStreamsServer;
}

/**
 * Not ready, wait for load balancers to notice, read no more messages and finish those in hand, finish requests, close
 * connections: in this order, so that whoever is still at work finds everything that it needs.
 */
export async function shutDown({
  app,
  server,
  context: { health, config, logger, resources },
}: RunningParts): Promise<void> {
  logger.info('Closing');
  health.drain();
  if (config.shutdown.delayMs > 0) await sleep(config.shutdown.delayMs);
  try {
    await server?.close();
    await closeHttp(app);
  } finally {
    await resources.close();
  }
  logger.info('Closed');
}

/**
 * Node closes the connections that are idle at this moment. One that is answered a moment later would be kept for the
 * next request, and keep us from ending until its client lets go.
 */
async function closeHttp(app: NestFastifyApplication): Promise<void> {
  const timer = setInterval(() => app.getHttpServer().closeIdleConnections(), IDLE_CHECK_MS);
  try {
    await app.close();
  } finally {
    clearInterval(timer);
  }
}

/** Where the app listens. */
export function urlOf(app: NestFastifyApplication): string {
  const address = app.getHttpServer().address();
  if (typeof address !== 'object' || address === null)
    throw new Error('The server does not listen on a port');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}
