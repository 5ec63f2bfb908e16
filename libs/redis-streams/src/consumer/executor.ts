import type { HandlerOutcome, HandlerRun } from '../hooks.js';
import { writeHeader, type EntryMessage } from '../entry.codec.js';
import type { StoredEntry } from '../store/stream-store.js';
import { describeError } from '../error-codec.js';
import { pause } from './pause.js';
import { AttemptsExhaustedError, backoff, judge } from './retry-policy.js';
import type { Lane, LaneContext } from './lane.js';
import type { Run, Scheduler } from './scheduler.js';
import type { KeyQueue, RunScope, WorkItem } from './work.js';

const STORE_RETRY = { baseMs: 100, maxMs: 5_000 };

interface Letter {
  readonly id: string;
  readonly header: string;
  readonly payload: string;
  readonly attempts: number;
}

/** Runs handlers and decides what follows: acknowledge, retry in place, or bury. */
export class Executor {
  constructor(
    private readonly lane: Lane,
    private readonly context: LaneContext,
    private readonly scope: RunScope,
  ) {}

  /** Never rejects: every message is settled, waits for its retry, or stays pending for the next holder. */
  async run(run: Run, scheduler: Scheduler): Promise<void> {
    const first = run.items[0] as WorkItem;
    const started = performance.now();
    const messages = run.items.map(messageOf);
    const description = this.describe(messages);
    try {
      if (first.failures > 0 || first.suspect) await this.checkAttempts(first);
      await this.call(description, () => first.handler.run(messages, this.scope));
    } catch (error) {
      const outcome = await this.fail(run, scheduler, error);
      this.report(description, outcome, started);
      return;
    }
    run.items.forEach((item) => this.lane.settle(item));
    // If the next suspect kills us, this one must not be counted as unfinished.
    if (first.suspect) await this.context.ledger.flush();
    this.report(description, 'done', started);
    run.parts.forEach(({ queue, count }) => scheduler.advance(queue, count));
  }

  /** An entry that is no message of ours goes to the dead letters as it is. */
  async buryUnreadable(entry: StoredEntry, error: unknown): Promise<void> {
    const item = { id: entry.id, header: entry.header ?? '', payload: entry.payload ?? '', attempts: 0 };
    await this.bury(item, error);
  }

  /** Before the run, so that a message that kills its process cannot do so for ever. */
  private async checkAttempts(item: WorkItem): Promise<void> {
    const { retry } = this.context.settings;
    if (item.failures >= retry.attempts) throw new AttemptsExhaustedError(item.failures);
    if (!item.suspect) return;
    const { stream, group } = this.lane.ref;
    const { entryId: id } = item.message;
    await this.context.store.saveRetry([{ stream, group, id, failures: item.failures + 1, dueAt: 0 }]);
  }

  private call(run: HandlerRun, next: () => Promise<void>): Promise<void> {
    const { around } = this.context.settings.hooks;
    return around ? around(run, next) : next();
  }

  private async fail({ items, parts }: Run, scheduler: Scheduler, error: unknown): Promise<HandlerOutcome> {
    if (this.lane.ended && !this.lane.leased) return 'failed';
    if (items.length === 1)
      return this.failOne(items[0] as WorkItem, (parts[0] as Run['parts'][0]).queue, { scheduler, error });
    // Which one is to blame shows when each runs alone; the batch itself uses up no attempt.
    for (const item of items) item.alone = true;
    for (const { queue } of parts) scheduler.makeReady(queue);
    return 'retry';
  }

  private async failOne(
    item: WorkItem,
    queue: KeyQueue,
    { scheduler, error }: { scheduler: Scheduler; error: unknown },
  ): Promise<HandlerOutcome> {
    const verdict = judge(error, item.failures, this.context.settings.retry);
    if (!verdict.bury) {
      this.retryLater(item, verdict, error);
      scheduler.postpone(queue, verdict.delayMs);
      return 'retry';
    }
    await this.buryItem(item, error);
    scheduler.advance(queue, 1);
    return 'dead';
  }

  private retryLater(
    item: WorkItem,
    { failures, delayMs }: { failures: number; delayMs: number },
    error: unknown,
  ): void {
    item.failures = failures;
    item.dueAt = Date.now() + delayMs;
    item.message.attempt = failures + 1;
    const { stream, group } = this.lane.ref;
    this.context.ledger.retry({ stream, group, id: item.message.entryId, failures, dueAt: item.dueAt });
    this.context.settings.hooks.retried?.(item.message, error, delayMs);
  }

  private async buryItem({ message, failures }: WorkItem, error: unknown): Promise<void> {
    const attempts = error instanceof AttemptsExhaustedError ? failures : failures + 1;
    const letter = {
      id: message.entryId,
      header: writeHeader(message.header),
      payload: message.raw,
      attempts,
    };
    if (!(await this.bury(letter, error))) return;
    this.context.settings.hooks.buried?.(message, error, this.lane.ref.group);
    this.lane.drop(message.entryId);
  }

  /** Tries until the store has taken it or the lane ends: a message must be in one place, stream or dead letters. */
  private async bury(letter: Letter, error: unknown): Promise<boolean> {
    const { attempts, ...entry } = letter;
    const { stream, group, consumer } = this.lane.ref;
    const at = new Date().toISOString();
    const note = JSON.stringify({ cause: describeError(error), attempts, entryId: entry.id, consumer, at });
    for (let failures = 1; ; failures++) {
      const trouble = await this.context.store.bury({ stream, group, note, ...entry }).then(none, identity);
      if (trouble === undefined) return true;
      this.context.settings.hooks.trouble?.('bury', trouble);
      if (this.lane.ended) return false;
      await pause(backoff(failures, STORE_RETRY));
    }
  }

  private describe(messages: readonly EntryMessage[]): HandlerRun {
    const { topic, partition, group } = this.lane.place;
    return { kind: 'event', type: (messages[0] as EntryMessage).type, topic, partition, group, messages };
  }

  private report(run: HandlerRun, outcome: HandlerOutcome, started: number): void {
    this.context.settings.hooks.handled?.(run, outcome, performance.now() - started);
  }
}

function messageOf(item: WorkItem): EntryMessage {
  return item.message;
}

const none = () => undefined;
const identity = (error: unknown) => error ?? new Error('unknown');
