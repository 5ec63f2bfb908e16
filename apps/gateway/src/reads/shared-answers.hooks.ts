import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import type { Flight, SharedAnswer, SharedAnswers } from './shared-answers.service.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What others wait for while this request finds it out. */
    rover_flight?: Flight;
  }
}

/** Caches of others may keep it for the same caller, and must ask each time whether it still holds. */
const CACHE_CONTROL = 'private, no-cache';

/**
 * Answers routes that are marked as shared from what is kept, before validation and controllers: a hit costs no promise.
 * The roles are part of the key, so that nobody gets the answer of another role should a service ever tell them apart.
 */
export function addSharedAnswers(http: FastifyInstance, answers: SharedAnswers): void {
  http.addHook('onRoute', (route) => {
    if (route.config?.shared) share(route, answers);
  });
}

function share(route: RouteOptions, answers: SharedAnswers): void {
  const look = (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    const key = `${request.caller?.roles.join() ?? ''} ${request.method} ${request.url}`;
    const answer = answers.find(key);
    if (answer) return give(request, reply, answer);
    const flight = answers.flight(key);
    if (flight) return void flight.answer.then((landed) => give(request, reply, landed));
    request.rover_flight = answers.depart(key);
    done();
  };
  route.preValidation = [look, ...[route.preValidation ?? []].flat()];
  route.onSend = [land, ...[route.onSend ?? []].flat()];
}

/** The answer of the one who asked: for all who wait, and for those to come. */
function land(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: null, payload: unknown) => void,
): void {
  const flight = request.rover_flight;
  if (!flight) return done(null, payload);
  request.rover_flight = undefined;
  const answer = toAnswer(reply, textOf(payload));
  flight.land(answer);
  if (answer.status === 200) addCacheHeaders(reply, answer);
  if (!holds(request.headers['if-none-match'], answer)) return done(null, payload);
  reply.code(304);
  done(null, '');
}

/** What a service answered at length comes as bytes. */
const textOf = (payload: unknown): string =>
  typeof payload === 'string' ? payload : Buffer.isBuffer(payload) ? payload.toString() : '';

function toAnswer(reply: FastifyReply, body: string): SharedAnswer {
  const status = reply.statusCode;
  const retryAfter = reply.getHeader('retry-after') as string | undefined;
  if (status !== 200) return { status, body, retryAfter };
  return { status, body, etag: (reply.getHeader('etag') as string | undefined) ?? tagOf(body) };
}

function give(request: FastifyRequest, reply: FastifyReply, answer: SharedAnswer): void {
  if (answer.status !== 200) return giveProblem(reply, answer);
  addCacheHeaders(reply, answer);
  if (holds(request.headers['if-none-match'], answer)) reply.code(304).send();
  else reply.header('content-type', 'application/json; charset=utf-8').send(answer.body);
}

function giveProblem(reply: FastifyReply, { status, body, retryAfter }: SharedAnswer): void {
  if (retryAfter) reply.header('retry-after', retryAfter);
  reply.code(status).header('content-type', 'application/problem+json; charset=utf-8').send(body);
}

const addCacheHeaders = (reply: FastifyReply, { etag }: SharedAnswer): void =>
  void reply.header('etag', etag).header('cache-control', CACHE_CONTROL);

const holds = (header: string | undefined, { status, etag }: SharedAnswer): boolean =>
  status === 200 &&
  header !== undefined &&
  (header === '*' || header.split(',').some((tag) => tag.trim() === etag));

/** Weak, since compression changes the bytes. */
const tagOf = (body: string): string => `W/"${createHash('sha1').update(body).digest('base64url')}"`;
