import type { EntryMessage } from '../entry.codec.js';

/** What a request handler is told besides the data. */
export interface RequestScope {
  /** Aborted at the deadline: nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** Epoch ms. */
  readonly deadline: number;
}

/** Answers one request, or throws. */
export type RequestHandler = (message: EntryMessage, scope: RequestScope) => Promise<unknown>;

/** Finds the handler of a pattern. */
export type RequestLookup = (pattern: string) => RequestHandler | undefined;
