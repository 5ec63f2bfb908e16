import { Backoff, pause } from '../common/backoff.js';
import type { Credentials } from '../common/credentials.js';
import { errorOf, RoverError } from '../common/rover-error.js';
import { keyedPaths } from '../generated/keyed-paths.js';
import type { Arguments, Call, Method, PathOf, Reply } from './doors.js';
import { mayRepeat } from './may-repeat.js';
import { requestOf } from './request.js';

const TIMEOUT_MS = 30_000;
const MOST_TRIES = 5;
/** Whoever is told to come back later than this is told by an error, seconds. */
const LONGEST_WAIT_S = 20;

/**
 * The public doors. A call is tried again when that cannot do harm: reads always, writes when the platform said that it
 * did nothing, and POSTs that create since they carry an `Idempotency-Key`.
 *
 * @throws RoverError every refusal, with its stable code; `UNREACHABLE` and `TIMEOUT` where no answer came
 */
export class Api {
  constructor(
    private readonly url: string,
    private readonly credentials: Credentials,
    private readonly fetched: typeof fetch = (...request) => fetch(...request),
  ) {}

  get<P extends PathOf<'GET'>>(path: P, ...[options]: Arguments<'GET', P>): Promise<Reply<'GET', P>> {
    return this.#json('GET', path, options as Call);
  }

  post<P extends PathOf<'POST'>>(path: P, ...[options]: Arguments<'POST', P>): Promise<Reply<'POST', P>> {
    return this.#json('POST', path, options as Call);
  }

  put<P extends PathOf<'PUT'>>(path: P, ...[options]: Arguments<'PUT', P>): Promise<Reply<'PUT', P>> {
    return this.#json('PUT', path, options as Call);
  }

  patch<P extends PathOf<'PATCH'>>(path: P, ...[options]: Arguments<'PATCH', P>): Promise<Reply<'PATCH', P>> {
    return this.#json('PATCH', path, options as Call);
  }

  delete<P extends PathOf<'DELETE'>>(
    path: P,
    ...[options]: Arguments<'DELETE', P>
  ): Promise<Reply<'DELETE', P>> {
    return this.#json('DELETE', path, options as Call);
  }

  /** The answer itself, for what is no JSON: documents, calendars, files. */
  raw<M extends Method, P extends PathOf<M>>(
    method: M,
    path: P,
    ...[options]: Arguments<M, P>
  ): Promise<Response> {
    return this.#send(method, path, (options ?? {}) as Call);
  }

  /** Everything of a list, page after page, as it is asked for. */
  async *all<P extends PathOf<'GET'>>(
    path: P,
    ...[options]: Arguments<'GET', P>
  ): AsyncGenerator<Reply<'GET', P> extends { data: (infer Item)[] } ? Item : never> {
    const { query, ...rest } = (options ?? {}) as Call;
    let cursor: string | null | undefined;
    do {
      const asked = { ...rest, query: { ...query, ...(cursor && { cursor }) } };
      const { data, meta } = await this.#json<{ data: never[]; meta?: { nextCursor?: string | null } }>(
        'GET',
        path,
        asked,
      );
      yield* data;
      cursor = meta?.nextCursor;
    } while (cursor);
  }

  async #json<T>(method: Method, path: string, call: Call = {}): Promise<T> {
    const response = await this.#send(method, path, call);
    const text = await response.text();
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  async #send(method: Method, path: string, call: Call): Promise<Response> {
    const timeout = AbortSignal.timeout(call.timeoutMs ?? TIMEOUT_MS);
    const signal = call.signal ? AbortSignal.any([call.signal, timeout]) : timeout;
    const isKeyed = method === 'POST' && (call.idempotencyKey !== undefined || keyedPaths.has(path));
    const key = isKeyed ? (call.idempotencyKey ?? crypto.randomUUID()) : undefined;
    const backoff = new Backoff(200, 5_000);
    for (let tries = 1; ; tries++) {
      const tried = await this.#try({ method, path, call: { ...call, idempotencyKey: key, signal } });
      if (tried instanceof Response) return tried;
      call.signal?.throwIfAborted();
      if (timeout.aborted)
        throw new RoverError({ code: 'TIMEOUT', message: 'No answer came in time.' }, tried);
      const isLast = tries === MOST_TRIES || (tried.retryAfter ?? 0) > LONGEST_WAIT_S;
      if (isLast || !mayRepeat(tried, { method, isKeyed, body: call.body })) throw tried;
      await pause(Math.max(backoff.next(), (tried.retryAfter ?? 0) * 1_000), signal).catch(() => undefined);
    }
  }

  async #try(asked: { method: Method; path: string; call: Call }): Promise<Response | RoverError> {
    try {
      const response = await this.#ask(asked, await this.credentials.headers());
      if (response.ok) return response;
      const error = await errorOf(response);
      // Refused before anything was done: with another token it is the first try.
      if (error.status !== 401 || !this.credentials.canRenew) return error;
      await this.credentials.renew();
      const again = await this.#ask(asked, await this.credentials.headers());
      return again.ok ? again : await errorOf(again);
    } catch (cause) {
      return new RoverError({ code: 'UNREACHABLE', message: 'The platform cannot be reached.' }, cause);
    }
  }

  #ask(
    { method, path, call }: { method: Method; path: string; call: Call },
    headers: Record<string, string>,
  ) {
    const { url, init } = requestOf(this.url, { method, path, call });
    const { fetched } = this;
    return fetched(url, { ...init, headers: { ...init.headers, ...headers } });
  }
}
