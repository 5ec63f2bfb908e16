/** How loud an error is in the log: what a caller did wrong is `debug`, what we did wrong is `error`. */
export type ErrorLogLevel = 'debug' | 'info' | 'warn' | 'error';

/** One thing that is wrong with the input: where (`listings.0.price`) and what. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

/** What is fixed by the class of an error, and what may be said about one occurrence. */
export interface RoverErrorOptions {
  /** Stable, upper case with underscores; part of the public interface. */
  readonly code: string;
  /** HTTP status of the problem. */
  readonly status: number;
  /** Default: `debug` below 500, else `error`. */
  readonly logLevel?: ErrorLogLevel;
  /** Whether the same request may succeed later. Default false. */
  readonly retryable?: boolean;
  /** Seconds after which to try again: becomes `Retry-After`. */
  readonly retryAfter?: number;
  readonly errors?: readonly FieldError[];
  /** What went wrong underneath; logged, never sent. */
  readonly cause?: unknown;
}

/**
 * The base of every error that we throw on purpose. Its message is sent to the caller as the problem's `detail`:
 * no stack, no SQL, no secret belongs in it. A feature has one subclass per cause in its `x.errors.ts`.
 */
export class RoverError extends Error {
  readonly code: string;
  readonly status: number;
  readonly logLevel: ErrorLogLevel;
  readonly retryable: boolean;
  readonly retryAfter?: number;
  readonly errors?: readonly FieldError[];

  constructor(message: string, options: RoverErrorOptions) {
    super(message, { cause: options.cause });
    this.name = new.target.name;
    this.code = options.code;
    this.status = options.status;
    this.logLevel = options.logLevel ?? (options.status < 500 ? 'debug' : 'error');
    this.retryable = options.retryable ?? false;
    this.retryAfter = options.retryAfter;
    this.errors = options.errors;
  }
}
