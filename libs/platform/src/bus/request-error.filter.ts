import { Catch, type ArgumentsHost, type RpcExceptionFilter } from '@nestjs/common';
import { RedisStreamsContext } from '@rover/redis-streams';
import { throwError, type Observable } from 'rxjs';
import { recogniseError } from '../errors/recognise-error.js';
import type { ErrorListener } from '../errors/problem.filter.js';
import type { Logger } from '../logging/logger.js';
import { traceIdOf } from '../tracing/traceparent.js';

/**
 * Logs what a request handler threw, here where the cause is still known, and hands it on as it is.
 * Events that fail are logged by the hooks instead, with what becomes of them.
 */
@Catch()
export class RequestErrorFilter implements RpcExceptionFilter {
  constructor(
    private readonly logger: Logger,
    private readonly listener: ErrorListener,
  ) {}

  catch(exception: unknown, host: ArgumentsHost): Observable<never> {
    const context = host.switchToRpc().getContext<unknown>();
    if (context instanceof RedisStreamsContext && context.deadline !== undefined)
      this.log(exception, context);
    return throwError(() => exception);
  }

  private log(exception: unknown, { message: { type, traceparent } }: RedisStreamsContext): void {
    const error = recogniseError(exception);
    this.listener(error);
    const fields = { err: error, type, ...(traceparent && { traceId: traceIdOf(traceparent) }) };
    this.logger[error.logLevel](fields, `${type} failed: ${error.message}`);
  }
}
