import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReadAnswer } from './shared-reads.service.js';

/** Caches of others may keep it for the same caller, and must ask each time whether it still holds. */
const CACHE_CONTROL = 'private, no-cache';

/** Sends an answer, or 304 when the caller has it already. */
export function sendRead(request: FastifyRequest, reply: FastifyReply, { body, etag }: ReadAnswer): string | undefined {
  reply.header('etag', etag).header('cache-control', CACHE_CONTROL);
  if (holds(request.headers['if-none-match'], etag)) return void reply.code(304);
  reply.header('content-type', 'application/json; charset=utf-8');
  return body;
}

const holds = (header: string | undefined, etag: string): boolean =>
  header !== undefined && (header === '*' || header.split(',').some((tag) => tag.trim() === etag));
