import type { FastifyReply, FastifyRequest } from 'fastify';

/** An answer as it goes out: text, so that it is made once for all who ask, and a tag for those who have it. */
export interface ReadAnswer {
  readonly body: string;
  readonly etag: string;
}

/** Caches of others may keep it for the same caller, and must ask each time whether it still holds. */
const CACHE_CONTROL = 'private, no-cache';

/** Sends an answer, or 304 when the caller has it already. */
export function sendRead(request: FastifyRequest, reply: FastifyReply, { body, etag }: ReadAnswer): void {
  reply.header('etag', etag).header('cache-control', CACHE_CONTROL);
  if (holds(request.headers['if-none-match'], etag)) return void reply.code(304).send();
  reply.header('content-type', 'application/json; charset=utf-8').send(body);
}

const holds = (header: string | undefined, etag: string): boolean =>
  header !== undefined && (header === '*' || header.split(',').some((tag) => tag.trim() === etag));
