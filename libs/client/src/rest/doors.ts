import type { Routes } from '../generated/routes.js';

export type Method = keyof Routes;
/** The paths that a method has, as the API documents write them: `/api/v1/vehicles/{vehicleId}`. */
export type PathOf<M extends Method> = keyof Routes[M] & string;

/** What belongs to any call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  /** For all tries together, ms. Default 30,000. */
  readonly timeoutMs?: number;
  /** Of a POST that creates: minted when absent, and the same for every try. */
  readonly idempotencyKey?: string;
  /** Media type of a body that is no JSON: `text/csv`. */
  readonly contentType?: string;
}

type Given<D> = Omit<D, 'reply'>;
type RequiredKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];

/** What a call takes besides its path; left out where nothing is needed. */
export type Arguments<M extends Method, P extends PathOf<M>> =
  RequiredKeys<Given<Routes[M][P]>> extends never
    ? [options?: Given<Routes[M][P]> & CallOptions]
    : [options: Given<Routes[M][P]> & CallOptions];

/** What a call answers. */
export type Reply<M extends Method, P extends PathOf<M>> = Routes[M][P] extends { reply: infer R }
  ? R
  : never;

/** The same without types: what is sent. */
export interface Call extends CallOptions {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly ifMatch?: number | string;
}
