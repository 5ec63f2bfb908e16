import type { z } from 'zod';
import type { Role } from '../common/caller.js';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** `public` is spelled out, so that no route is open by accident. */
export type Access = 'public' | 'signedIn' | readonly Role[];

/** One public operation: what the gateway serves, validates and documents. */
export interface RouteContract {
  readonly id: string;
  readonly method: Method;
  /** Path with `:params`, whole: `/api/v1/listings/:id`. */
  readonly path: string;
  readonly access: Access;
  readonly tag: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Bodies of further media types, by media type: JSON is parsed, forms become objects, all else is text. */
  readonly bodies?: Readonly<Record<string, z.ZodType>>;
  /** Whether a request may have no body, which then is null: `body` says so too. */
  readonly emptyBody?: boolean;
  /** Whether a device key may stand in the query as `key`: for devices that can be given an address and nothing else. */
  readonly keyInQuery?: boolean;
  /** Media types of a body that is streamed instead of parsed. */
  readonly stream?: readonly string[];
  readonly reply?: z.ZodType;
  /** Default 200. */
  readonly status?: number;
  /** Largest body in bytes; default 1 MB. */
  readonly bodyLimit?: number;
  /** Honours `Idempotency-Key`: true for every POST that creates. */
  readonly idempotent?: boolean;
  /**
   * Wants `If-Match`: the version that the caller has seen, or `*`. Absent is 428 unless it is `optional`, another version
   * 412.
   */
  readonly conditional?: boolean | 'optional';
}

export const defineRoute = <R extends RouteContract>(route: R): R => Object.freeze(route);
