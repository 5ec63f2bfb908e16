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
  const json = http.getDefaultJsonParser('error', 'error');
  http.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
    request.rover_bodyText = text as string;
    json(request, text as string, done);
  });
  http.addContentTypeParser(streamed, (_request: FastifyRequest, payload, done) => {
    done(null, payload);
  });
}
