import { RpcException } from '@nestjs/microservices';

/** What every error of this library tells an edge. */
export interface StreamErrorInfo {
  /** Stable, upper snake case. */
  readonly code: string;
  /** The HTTP status that fits. */
  readonly status: number;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
}

abstract class StreamError extends Error implements StreamErrorInfo {
  abstract readonly code: string;
  abstract readonly status: number;
  abstract readonly retryable: boolean;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The topic holds its `maxLength`: nothing was appended, and nothing was trimmed to make room. */
export class StreamFullError extends StreamError {
  readonly code = 'STREAM_FULL';
  readonly status = 503;
  readonly retryable = true;

  constructor(readonly topic: string) {
    super(`Stream ${topic} is full`);
  }
}

/** Redis did not take the command in time. It may have been executed: repeat it with the same ids. */
export class StreamUnavailableError extends StreamError {
  readonly code = 'STREAM_UNAVAILABLE';
  readonly status = 503;
  readonly retryable = true;
}

/** No answer before the deadline. The service may still act, or never see the request. */
export class RequestTimeoutError extends StreamError {
  readonly code = 'REQUEST_TIMEOUT';
  readonly status = 504;
  readonly retryable = true;

  constructor(
    readonly pattern: string,
    readonly deadlineMs: number,
  ) {
    super(`${pattern} was not answered within ${deadlineMs} ms`);
  }
}

/** The service read the request but has no handler for it. */
export class NoHandlerError extends StreamError {
  readonly code = 'NO_HANDLER';
  readonly status = 501;
  readonly retryable = false;

  constructor(readonly pattern: string) {
    super(`Nothing handles ${pattern}`);
  }
}

/** Two handlers for one request, or event handlers that cannot share a type: a mistake found at boot. */
export class HandlerConflictError extends StreamError {
  readonly code = 'HANDLER_CONFLICT';
  readonly status = 500;
  readonly retryable = false;
}

/** What a remote handler threw, when no codec says better. */
export class RemoteError extends StreamError {
  readonly status = 500;
  readonly retryable = false;

  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

/**
 * Thrown by an event handler: do not try again, the message goes to the dead letters at once.
 * It answers itself as its payload, so that Nest's default exception filter hands it on unchanged.
 */
export class UnrecoverableError extends RpcException {
  readonly code: string = 'UNRECOVERABLE';

  constructor(message: string, options?: ErrorOptions) {
    super(message);
    this.name = 'UnrecoverableError';
    if (options?.cause !== undefined) this.cause = options.cause;
  }

  override getError(): object {
    return this;
  }
}
