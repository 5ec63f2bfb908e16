import cors from '@fastify/cors';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const allowedHeaders = [
  'authorization',
  'content-type',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'traceparent',
];
const exposedHeaders = ['etag', 'idempotency-replayed', 'ratelimit', 'ratelimit-policy', 'retry-after'];
const MAX_AGE_SECONDS = 600;

/** Lets pages of the listed origins call the API. With none listed there is no CORS at all, and browsers refuse. */
export async function addCors(app: NestFastifyApplication, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders,
    exposedHeaders,
    maxAge: MAX_AGE_SECONDS,
  });
}
