import type { Readable } from 'node:stream';
import { CLOUD_EVENT, CLOUD_EVENTS, contentTypes, osmandForm } from '@rover/contracts';
import { RoverError } from '@rover/platform';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { JSON_TYPE } from './media-type.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The JSON body as the caller wrote it: bulk doors forward it without making it anew. */
    rover_bodyText?: string;
  }
}

const textTypes = ['text/csv', 'application/x-ndjson', 'application/ndjson', 'text/plain'];
const xmlTypes = ['application/gpx+xml', 'application/adf+xml', 'application/xml', 'text/xml'];
const mailTypes = ['message/rfc822'];
const streamed = [...new Set([...textTypes, ...xmlTypes, ...mailTypes, ...contentTypes])];

const jsonTypes = [JSON_TYPE, CLOUD_EVENT, CLOUD_EVENTS];

/**
 * JSON bodies are parsed and their text is kept; forms become objects; files are handed on as streams to routes that
 * want them so, and as text to others. Every other media type is 415.
 */
export function addBodyParsers(http: FastifyInstance): void {
  const careful = http.getDefaultJsonParser('error', 'error');
  http.addContentTypeParser(jsonTypes, { parseAs: 'string' }, (request, text: string, done) => {
    if (text === '' && request.routeOptions.config.contract?.emptyBody) return void done(null, null);
    request.rover_bodyText = text;
    if (mayPoison(text)) return void careful(request, text, done);
    try {
      done(null, JSON.parse(text));
    } catch {
      // Once more, for the error that the rest of Fastify knows.
      void careful(request, text, done);
    }
  });
  http.addContentTypeParser(osmandForm, { parseAs: 'string' }, (_request, text: string, done) => {
    done(null, formOf(text));
  });
  http.addContentTypeParser(streamed, (request: FastifyRequest, payload, done) => {
    const { config, bodyLimit } = request.routeOptions;
    if (config.contract?.stream) return void done(null, payload);
    readBytes(payload, bodyLimit).then((bytes) => done(null, bytes.toString('utf8')), done);
  });
}

/** A field that is there several times is a list, as in a query. */
function formOf(text: string): Record<string, unknown> {
  const form = new URLSearchParams(text);
  const fields = [...new Set(form.keys())].map((name) => [name, form.getAll(name)] as const);
  return Object.fromEntries(fields.map(([name, values]) => [name, values.length > 1 ? values : values[0]]));
}

/** What a stream brings, for a route that wants it whole. @throws BodyTooLargeError */
export async function readBytes(payload: Readable, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of payload as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new BodyTooLargeError();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

class BodyTooLargeError extends RoverError {
  constructor() {
    super('The body is too large.', { code: 'BODY_TOO_LARGE', status: 413 });
  }
}

/**
 * Whether a key could be `__proto__` or `constructor`, in letters or in escapes. Only then is a body looked through by
 * the careful parser, whose two searches by pattern cost half as much again as parsing.
 */
const mayPoison = (text: string): boolean =>
  text.includes('__proto__') || text.includes('constructor') || text.includes('\\u00');
