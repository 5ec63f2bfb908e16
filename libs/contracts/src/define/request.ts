import type { z } from 'zod';
import type { AppName } from '../common/apps.js';

/** A command (changes something) or a query (does not): goes to one service and is answered. */
export interface RequestContract<Req extends z.ZodType = z.ZodType, Rep extends z.ZodType = z.ZodType> {
  readonly kind: 'command' | 'query';
  readonly name: string;
  readonly service: AppName;
  readonly request: Req;
  readonly reply: Rep;
  /** Default deadline, ms. A service drops what has expired. */
  readonly timeoutMs: number;
  readonly description: string;
}

export type RequestOf<C extends RequestContract> = z.output<C['request']>;
export type ReplyOf<C extends RequestContract> = z.output<C['reply']>;

type Definition<Req extends z.ZodType, Rep extends z.ZodType> = Omit<
  RequestContract<Req, Rep>,
  'kind' | 'timeoutMs'
> & {
  timeoutMs?: number;
};

const DEFAULT_TIMEOUT_MS = 5_000;

const define =
  (kind: 'command' | 'query') =>
  <Req extends z.ZodType, Rep extends z.ZodType>(contract: Definition<Req, Rep>): RequestContract<Req, Rep> =>
    Object.freeze({ kind, timeoutMs: DEFAULT_TIMEOUT_MS, ...contract });

export const defineCommand = define('command');
export const defineQuery = define('query');
