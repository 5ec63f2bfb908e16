import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { StreamHooks } from '../hooks.js';
import type { RedisStreamsServerOptions, RetryOptions } from '../options.js';

/** The options with every default filled in. */
export interface ConsumerSettings {
  readonly group: string;
  readonly consumer: string;
  readonly prefix: string;
  readonly hooks: StreamHooks;
  readonly retry: Required<Omit<RetryOptions, 'isTransient'>> & Pick<RetryOptions, 'isTransient'>;
  readonly concurrency: number;
  readonly requestConcurrency: number;
  readonly prefetch: number;
  readonly prefetchSize: number;
  readonly paceMs: number;
  readonly startFrom: 'beginning' | 'now';
  readonly leaseMs: number;
  readonly idleMs: number;
  readonly drainMs: number;
  readonly trimEveryMs: number;
}

/** A name that no other replica has, and that tells an operator where to look. */
export function uniqueConsumer(): string {
  return `${hostname()}-${process.pid}-${randomBytes(3).toString('hex')}`;
}

/** Fills in the documented defaults. */
export function settingsOf(options: RedisStreamsServerOptions): ConsumerSettings {
  return {
    group: options.group,
    consumer: options.consumer ?? uniqueConsumer(),
    prefix: options.prefix ?? 'rover',
    hooks: options.hooks ?? {},
    retry: { attempts: 5, baseMs: 200, maxMs: 30_000, ...options.retry },
    concurrency: options.concurrency ?? 100,
    requestConcurrency: options.requestConcurrency ?? 500,
    prefetch: options.prefetch ?? 1_024,
    prefetchSize: options.prefetchSize ?? 4 * 1024 * 1024,
    paceMs: options.paceMs ?? 0,
    startFrom: options.startFrom ?? 'beginning',
    leaseMs: options.leaseMs ?? 5_000,
    idleMs: options.idleMs ?? 8_000,
    drainMs: options.drainMs ?? 10_000,
    trimEveryMs: options.trimEveryMs ?? 5_000,
  };
}
