import { CLOUD_EVENT } from '@rover/contracts';
import type { FastifyRequest } from 'fastify';
import { isBinaryEvent } from './binary-events.js';

export const JSON_TYPE = 'application/json';

/** The media type of a `Content-Type`, without its parameters. */
export const typeOf = (header: string): string => (header.split(';', 1)[0] as string).trim().toLowerCase();

/** What a body is: what its header says, JSON when there is none. An event in binary mode is one like any other. */
export const mediaTypeOf = (request: FastifyRequest): string =>
  isBinaryEvent(request) ? CLOUD_EVENT : typeOf(request.headers['content-type'] ?? JSON_TYPE);
