import type { StreamHooks } from './hooks.js';
import type { StreamStore } from './store/stream-store.js';
import type { StreamTopic } from './topic.js';

/** One Redis, a Redis Cluster, or a store made before (shared by several users, or in memory). */
export type StreamsConnection =
  | {
      url: string;
      /** `lean` speaks to Redis through our own encoder, at about twice the speed. Default `ioredis`. */
      driver?: 'ioredis' | 'lean';
    }
  | { cluster: { host: string; port: number }[]; username?: string; password?: string; tls?: boolean }
  | { store: StreamStore };

/** What every part of the library needs. */
export interface StreamsOptions {
  connection: StreamsConnection;
  /** First part of every key. Default `rover`. */
  prefix?: string;
  hooks?: StreamHooks;
}

/** Options of {@link StreamProducer}. */
export interface StreamProducerOptions extends StreamsOptions {
  /** CloudEvents source: the app's name. */
  source: string;
}

/** How often and when a failed message is tried again. */
export interface RetryOptions {
  /** Runs in all, the first included. Default 5. */
  attempts?: number;
  /** Wait before the second run, in ms; doubles each time. Default 200. */
  baseMs?: number;
  /** Longest wait, in ms. Default 30,000. */
  maxMs?: number;
  /**
   * Whether an error tells of an outage (the database is away) rather than of the message. Such a
   * failure is retried with the same waits but uses up no attempt, so that an outage of any length
   * buries nothing. Default: none is.
   */
  isTransient?(error: unknown): boolean;
}

/** Carries errors over replies. Must never throw. */
export interface ErrorCodec {
  /** To a JSON value; leave out what the caller may not see. */
  serialize(error: unknown): unknown;
  deserialize(value: unknown): Error;
}

/** Options of {@link RedisStreamsServer}. */
export interface RedisStreamsServerOptions extends StreamsOptions {
  /** The consumer group: the service's name. */
  group: string;
  /** This replica's name in the group. Default: host, process and a random part. */
  consumer?: string;
  /** The topic of an event type. Events of types without a handler are acknowledged unread. */
  resolve?(pattern: string): StreamTopic | undefined;
  /** Where requests to this service arrive. One partition; any replica reads. */
  requestTopic?: StreamTopic;
  /** Called before a handler; throw {@link UnrecoverableError} to bury an event or fail a request. */
  validate?(pattern: string, data: unknown): void;
  errorCodec?: ErrorCodec;
  retry?: RetryOptions;
  /** Event handlers that run at once in this process. Default 100. */
  concurrency?: number;
  /** Requests that run at once in this process. Default 500. */
  requestConcurrency?: number;
  /** Entries in hand per partition before reading stops. Default 1,024. */
  prefetch?: number;
  /** Text of entries in hand per partition before reading stops, in UTF-16 units. Default 4,194,304. */
  prefetchSize?: number;
  /**
   * Pause between a read of events that brought a few and the next one, in ms: a lone event comes at once, many that
   * trickle in come together, in fewer reads and runs. Default 0.
   */
  paceMs?: number;
  /** Where a group that never was begins. Default `beginning`. */
  startFrom?: 'beginning' | 'now';
  /** A replica that is silent for this long loses its partitions, in ms. Default 5,000. */
  leaseMs?: number;
  /** Unfinished work of a silent consumer is taken over after this, in ms. Default 8,000. */
  idleMs?: number;
  /** Longest wait for running handlers at shutdown, in ms. Default 10,000. */
  drainMs?: number;
  /** Pause between trimmings, in ms; 0 never trims. Default 5,000. */
  trimEveryMs?: number;
}

/** Options of {@link RedisStreamsClient}. */
export interface RedisStreamsClientOptions extends StreamProducerOptions {
  /** The topic of an event, or the request topic of a command or query. */
  resolve(pattern: string, kind: 'event' | 'request'): StreamTopic;
  errorCodec?: ErrorCodec;
  /** Deadline of a request that names none, in ms. Default 5,000. */
  deadlineMs?: number;
  /**
   * Requests that follow each other within this, in ms, travel together; a lone one goes at once. For a door that asks
   * all the time, where fewer wakings on both sides are worth more than the wait. Default 0.
   */
  gatherMs?: number;
}

/** What a request may carry besides its data. */
export interface RequestOptions {
  /** Answered or failed within this, in ms. */
  deadlineMs?: number;
  context?: Record<string, unknown>;
  traceparent?: string;
  key?: string;
  /** The answer comes as {@link RawJson}, unread: for those who only hand it on. Errors are made of theirs as ever. */
  raw?: boolean;
}
