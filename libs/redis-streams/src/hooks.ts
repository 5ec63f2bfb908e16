import type { OutgoingMessage, StreamMessage } from './message.js';

/** How one run of a handler ended. */
export type HandlerOutcome = 'done' | 'retry' | 'dead' | 'failed';

/** One run of a handler. */
export interface HandlerRun {
  readonly kind: 'event' | 'request';
  readonly type: string;
  readonly topic: string;
  readonly partition: number;
  readonly group: string;
  /** One, or all of a batch. */
  readonly messages: readonly StreamMessage[];
}

/** A partition as one group sees it. */
export interface PartitionRef {
  readonly topic: string;
  readonly partition: number;
  readonly group: string;
}

/** Where tracing and metrics hang in. Each is called on the hot path: keep them cheap, never throw. */
export interface StreamHooks {
  /** Before an append or a request: may set `traceparent` or `context`. */
  outgoing?(message: OutgoingMessage): void;
  /** Runs the handler, for example inside a span. Must return what `run` returns. */
  around?<T>(run: HandlerRun, next: () => Promise<T>): Promise<T>;
  /** After each run; `ms` is the handler's time. */
  handled?(run: HandlerRun, outcome: HandlerOutcome, ms: number): void;
  /** A failed message waits `delayMs` for attempt `attempt`. */
  retried?(message: StreamMessage, error: unknown, delayMs: number): void;
  /** A message went to the dead letters. */
  buried?(message: StreamMessage, error: unknown, group: string): void;
  /** Entries were trimmed by someone before this group acknowledged them: data loss, alert on it. */
  lost?(partition: PartitionRef, entries: number): void;
  /** A partition was taken or given up by this replica. */
  leased?(partition: PartitionRef, held: boolean): void;
  /** Work of a dead consumer was taken over. */
  takenOver?(partition: PartitionRef, entries: number): void;
  /** A request came after its deadline and was dropped. */
  expired?(pattern: string): void;
  /** A fault that the library heals by itself: a broken connection, a missing group. */
  trouble?(what: string, error: unknown): void;
}
