import { RoverError, type ErrorLogLevel, type FieldError } from './rover.error.js';

/** An error on its way between services: all that its problem needs, and nothing else. */
export interface WireError {
  readonly code: string;
  readonly status: number;
  readonly message: string;
  readonly logLevel: ErrorLogLevel;
  readonly retryable: boolean;
  readonly retryAfter?: number;
  readonly errors?: readonly FieldError[];
}

/** An error that another service threw, with the same code, status and problem. */
export class RemoteError extends RoverError {
  constructor({ message, ...wire }: WireError) {
    super(message, wire);
  }
}

/** The wire form of an error. The cause stays behind: it has been logged where it happened. */
export const encodeError = ({
  code,
  status,
  message,
  logLevel,
  retryable,
  retryAfter,
  errors,
}: RoverError): WireError => ({
  code,
  status,
  message,
  logLevel,
  retryable,
  ...(retryAfter !== undefined && { retryAfter }),
  ...(errors && { errors }),
});

/** The error of a wire form; undefined when the value is none. */
export function decodeError(value: unknown): RemoteError | undefined {
  const wire = value as Partial<WireError> | null | undefined;
  if (typeof wire?.code !== 'string' || typeof wire.status !== 'number' || typeof wire.message !== 'string')
    return undefined;
  return new RemoteError({
    logLevel: 'warn',
    retryable: false,
    ...(wire as Pick<WireError, 'code' | 'status' | 'message'>),
  });
}
