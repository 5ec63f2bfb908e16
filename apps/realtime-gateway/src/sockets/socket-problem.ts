import { recogniseError, type FieldError } from '@rover/platform';

/** An error as a client gets it: in an acknowledgement, in `connect_error`'s `data`, or as the event `error`. */
export interface SocketProblem {
  /** Stable, upper case with underscores. */
  readonly code: string;
  readonly message: string;
  readonly retryable: boolean;
  /** Seconds after which to try again. */
  readonly retryAfter?: number;
  readonly errors?: readonly FieldError[];
}

const MOST_ERRORS = 20;

/** Tells what went wrong and nothing of the inside. */
export function socketProblem(thrown: unknown): SocketProblem {
  const { code, message, retryable, retryAfter, errors } = recogniseError(thrown);
  return {
    code,
    message,
    retryable,
    ...(retryAfter !== undefined && { retryAfter }),
    ...(errors && { errors: errors.slice(0, MOST_ERRORS) }),
  };
}

/** Answers a message with what went wrong: to its acknowledgement when the client wants one, else as the event `error`. */
export function refuse(
  socket: { emit(event: 'error', body: object): unknown },
  ack: unknown,
  thrown: unknown,
): void {
  const error = socketProblem(thrown);
  if (typeof ack === 'function') (ack as (body: object) => void)({ error });
  else socket.emit('error', error);
}
