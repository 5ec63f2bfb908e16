import { HttpException } from '@nestjs/common';
import { z } from 'zod';
import {
  DeadlineExceededError,
  InternalError,
  MalformedRequestError,
  NotFoundError,
  UnavailableError,
  ValidationError,
} from './common.errors.js';
import { decodeError } from './error-codec.js';
import { RoverError, type FieldError } from './rover.error.js';

interface Clues {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly statusCode?: unknown;
  readonly message?: unknown;
  readonly validation?: readonly {
    instancePath?: string;
    message?: string;
    params?: Record<string, unknown>;
  }[];
  readonly validationContext?: string;
  readonly errors?: readonly unknown[];
}

type Recogniser = (error: unknown, clues: Clues) => RoverError | undefined;

/** Turns whatever was thrown into one of ours; what nobody knows is an {@link InternalError}. */
export function recogniseError(error: unknown): RoverError {
  if (error instanceof RoverError) return error;
  const clues: Clues = typeof error === 'object' && error !== null ? error : {};
  for (const recognise of recognisers) {
    const known = recognise(error, clues);
    if (known) return known;
  }
  return new InternalError(error);
}

/** The rules that a value breaks, as zod tells them. */
export const fieldErrors = (error: z.core.$ZodError): FieldError[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), message: 'unknown field' }))
      : [{ path: issue.path.join('.'), message: issue.message }],
  );

const byZod: Recogniser = (error) =>
  error instanceof z.core.$ZodError ? new ValidationError(fieldErrors(error)) : undefined;

const fastifyCodes: Record<string, (message: string) => RoverError> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () =>
    new RoverError('This media type is not taken here.', { code: 'UNSUPPORTED_MEDIA_TYPE', status: 415 }),
  FST_ERR_CTP_BODY_TOO_LARGE: () =>
    new RoverError('The body is too large.', { code: 'BODY_TOO_LARGE', status: 413 }),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => new MalformedRequestError('The body is empty.'),
  FST_ERR_CTP_INVALID_JSON_BODY: () => new MalformedRequestError('The body is not valid JSON.'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () =>
    new MalformedRequestError('The body is shorter or longer than its Content-Length.'),
  FST_ERR_BAD_URL: () => new MalformedRequestError('The address is not valid.'),
  FST_ERR_NOT_FOUND: () => new NotFoundError(),
  FST_ERR_HANDLER_TIMEOUT: () => new DeadlineExceededError(),
};

const byFastify: Recogniser = (error, { code, validation, validationContext, statusCode }) => {
  if (validation) return new ValidationError(ajvFieldErrors(validation, validationContext));
  if (typeof code === 'string' && fastifyCodes[code]) return fastifyCodes[code]('');
  // JSON.parse throws this; Fastify gives it the status 400.
  if (error instanceof SyntaxError && statusCode === 400)
    return new MalformedRequestError('The body is not valid JSON.');
  return undefined;
};

const ajvFieldErrors = (found: NonNullable<Clues['validation']>, context?: string): FieldError[] =>
  found.map(({ instancePath = '', message = 'is not valid', params }) => {
    const field = params?.missingProperty ?? params?.additionalProperty;
    const path = [instancePath.slice(1).replaceAll('/', '.'), field].filter(Boolean).join('.');
    return { path: path || (context ?? ''), message };
  });

const byNest: Recogniser = (error) => {
  if (!(error instanceof HttpException)) return undefined;
  const status = error.getStatus();
  if (status === 404) return new NotFoundError();
  return byStatus(status, error);
};

const byWire: Recogniser = (_error, clues) => (clues.message === undefined ? undefined : decodeError(clues));

const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ETIMEDOUT',
]);
const awayNames = new Set([
  'StreamFullError',
  'StreamUnavailableError',
  'MaxRetriesPerRequestError',
  'ClusterAllFailedError',
]);
// PostgreSQL: connection exceptions, too many connections, shutting down, starting up; and one of two that waited for each
// other, whose transaction was rolled back.
const awaySqlStates = /^(08...|40P01|53300|57P0[123])$/;
const awayMessages =
  /^(Connection is closed|Stream isn't writeable|Command timed out|Socket timeout|Connection terminated|timeout exceeded when trying to connect|READONLY|LOADING|NOREPLICAS|CLUSTERDOWN|MASTERDOWN)/;
const lateNames = new Set([
  'TimeoutError',
  'DeadlineError',
  'DeadlineExceededError',
  'RequestTimeoutError',
  'AbortError',
]);

const byAbsence: Recogniser = (error, { name, code, message, errors }) => {
  const away =
    (typeof code === 'string' && (awayCodes.has(code) || awaySqlStates.test(code))) ||
    awayNames.has(String(name)) ||
    awayMessages.test(String(message)) ||
    (Array.isArray(errors) && errors.some((inner: Clues) => awayCodes.has(String(inner?.code))));
  return away ? new UnavailableError(undefined, { cause: error }) : undefined;
};

const byLateness: Recogniser = (error, { name }) =>
  lateNames.has(String(name)) ? new DeadlineExceededError(undefined, { cause: error }) : undefined;

const byPlainStatus: Recogniser = (error, { statusCode }) =>
  typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500
    ? byStatus(statusCode, error)
    : undefined;

const codesOfStatus: Record<number, readonly [code: string, message: string]> = {
  400: ['MALFORMED_REQUEST', 'The request cannot be read.'],
  401: ['UNAUTHENTICATED', 'Sign in first.'],
  403: ['FORBIDDEN', 'Your role does not allow this.'],
  405: ['METHOD_NOT_ALLOWED', 'This method is not served here.'],
  406: ['NOT_ACCEPTABLE', 'No answer of ours has a form that you accept.'],
  408: ['REQUEST_TIMEOUT', 'The request took too long to arrive.'],
  409: ['CONFLICT', 'The state of the thing does not allow this.'],
  413: ['BODY_TOO_LARGE', 'The body is too large.'],
  414: ['ADDRESS_TOO_LONG', 'The address is too long.'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'This media type is not taken here.'],
  422: ['VALIDATION_FAILED', 'The request breaks the rules of this operation.'],
  429: ['RATE_LIMITED', 'Too many requests.'],
  431: ['HEADERS_TOO_LARGE', 'The headers are too large.'],
};

/** The texts are ours: the message of a foreign error may hold what nobody should read. */
function byStatus(status: number, cause: unknown): RoverError {
  if (status === 503) return new UnavailableError(undefined, { cause });
  const [code, message] = codesOfStatus[status] ?? ['REQUEST_REFUSED', 'The request was refused.'];
  return status >= 500 ? new InternalError(cause) : new RoverError(message, { code, status, cause });
}

// Absence and lateness before the wire form: errors of the streams look like one, and say nothing of when to come again.
const recognisers: readonly Recogniser[] = [
  byZod,
  byFastify,
  byNest,
  byAbsence,
  byLateness,
  byWire,
  byPlainStatus,
];
