import type { Problem } from '../generated/schemas.js';

/** What of a refusal is known; `code` is stable. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** HTTP status; absent where no answer came. */
  readonly status?: number;
  readonly retryable?: boolean;
  /** Seconds. */
  readonly retryAfter?: number;
  /** Where the input is wrong. */
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
  readonly traceId?: string;
}

/** A refusal of the platform, or that it could not be reached (`UNREACHABLE`), or did not answer in time (`TIMEOUT`). */
export class RoverError extends Error {
  override readonly name = 'RoverError';
  readonly code: string;
  readonly status: number | undefined;
  readonly retryable: boolean;
  readonly retryAfter: number | undefined;
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  readonly traceId: string | undefined;

  constructor({ code, message, status, retryable, retryAfter, errors, traceId }: Refusal, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.status = status;
    this.retryable = retryable ?? (status === undefined || status === 429 || status >= 500);
    this.retryAfter = retryAfter;
    this.errors = errors ?? [];
    this.traceId = traceId;
  }
}

/** The error that an answer tells of, problem or not. */
export async function errorOf(response: Response): Promise<RoverError> {
  const problem = (await response.json().catch(() => undefined)) as Partial<Problem> | undefined;
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  const isAskedBack = Number.isFinite(retryAfter);
  return new RoverError({
    code: problem?.code ?? `HTTP_${response.status}`,
    message: problem?.detail ?? problem?.title ?? response.statusText,
    status: response.status,
    ...(isAskedBack && { retryAfter, retryable: true }),
    ...(problem?.errors && { errors: problem.errors }),
    ...(problem?.traceId && { traceId: problem.traceId }),
  });
}
