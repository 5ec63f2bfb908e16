import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Catch } from '@nestjs/common';
import type { Logger } from '../logging/logger.js';
import { traceIdOfRequest } from '../http/request-trace.js';
import { problemHeaders, toProblem } from './problem.js';
import { RemoteError } from './error-codec.js';
import { recogniseError } from './recognise-error.js';
import type { RoverError } from './rover.error.js';

/** Told of every error that reached an edge; `request` where the edge is HTTP. */
export type ErrorListener = (error: RoverError, request?: FastifyRequest) => void;

/** The one place where an error becomes an HTTP answer, for Nest's handlers and Fastify's own errors alike. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly logger: Logger,
    private readonly listener: ErrorListener = () => undefined,
  ) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(exception, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** The same for errors that never reach Nest. */
  answer(exception: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const error = recogniseError(exception);
    const traceId = traceIdOfRequest(request);
    this.listener(error, request);
    // Where it happened, it was logged with its cause.
    const level = error instanceof RemoteError ? 'debug' : error.logLevel;
    this.logger[level](
      { err: error, traceId, method: request.method, url: request.url.split('?', 1)[0] },
      error.message,
    );
    if (reply.sent || reply.raw.headersSent) return void reply.raw.destroy();
    // As text: an object would pass the route's response schema, which knows only the good answer.
    reply
      .code(error.status)
      .headers(problemHeaders(error))
      .send(JSON.stringify(toProblem(error, traceId)));
  }
}
