import type { FastifyInstance } from 'fastify';

/**
 * Headers of every answer. A fixed list: helmet computes the same anew for each request, which costs more than
 * the rest of a cached answer. An interface for programs shows nothing, so its policy allows nothing; pages set their own.
 */
const headers: readonly (readonly [name: string, value: string])[] = [
  ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
  ['cross-origin-resource-policy', 'same-origin'],
  ['referrer-policy', 'no-referrer'],
  ['strict-transport-security', 'max-age=31536000; includeSubDomains'],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
];

/** Sets them first of all, so that errors of later hooks have them too. */
export function addSecurityHeaders(http: FastifyInstance): void {
  http.addHook('onRequest', (_request, reply, done) => {
    for (const [name, value] of headers) reply.raw.setHeader(name, value);
    done();
  });
}
