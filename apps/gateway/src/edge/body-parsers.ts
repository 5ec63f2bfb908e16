import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** The JSON body as the caller wrote it: bulk doors forward it without making it anew. */
    rover_bodyText?: string;
  }
}

const streamed = [
  'text/csv',
  'application/x-ndjson',
  'application/ndjson',
  'text/plain',
  'application/octet-stream',
];

/** JSON bodies are parsed and their text is kept; files are handed on as streams. Every other media type is 415. */
export function addBodyParsers(http: FastifyInstance): void {
  const careful = http.getDefaultJsonParser('error', 'error');
  http.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text: string, done) => {
    request.rover_bodyText = text;
    if (mayPoison(text)) return void careful(request, text, done);
    try {
      done(null, JSON.parse(text));
    } catch {
      // Once more, for the error that the rest of Fastify knows.
      void careful(request, text, done);
    }
  });
  http.addContentTypeParser(streamed, (_request: FastifyRequest, payload, done) => {
    done(null, payload);
  });
}

/**
 * Whether a key could be `__proto__` or `constructor`, in letters or in escapes. Only then is a body looked through by
 * the careful parser, whose two searches by pattern cost half as much again as parsing.
 */
const mayPoison = (text: string): boolean =>
  text.includes('__proto__') || text.includes('constructor') || text.includes('\\u00');
