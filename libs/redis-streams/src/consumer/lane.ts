import { EntryMessage, readHeader } from '../entry.codec.js';
import { idBefore } from '../entry-id.js';
import type { PartitionRef } from '../hooks.js';
import type { ConsumerRef, PendingEntry, StoredEntry, StreamStore } from '../store/stream-store.js';
import { Executor } from './executor.js';
import type { ConsumerSettings } from './consumer-settings.js';
import { Hand } from './hand.js';
import type { Ledger } from './ledger.js';
import { pause } from './pause.js';
import { Scheduler } from './scheduler.js';
import type { Slots } from './slots.js';
import { WorkItem, type HandlerLookup } from './work.js';

/** Deliveries above which a message is suspected of killing its consumers. */
const SUSPECT_DELIVERIES = 2;

/** What all lanes of a consumer share. */
export interface LaneContext {
  readonly store: StreamStore;
  readonly settings: ConsumerSettings;
  readonly ledger: Ledger;
  readonly slots: { readonly all: Slots; readonly suspects: Slots };
  readonly handlers: HandlerLookup;
  /** Something may have changed for the reader: room, a lane, an end. */
  changed(): void;
}

/** One partition that this replica reads for its group, and what it has of it in hand. */
export class Lane {
  private readonly inHand: Hand;
  private readonly abort = new AbortController();
  private readonly scope: { readonly signal: AbortSignal; fence: number };
  private readonly scheduler: Scheduler;
  private readonly executor: Executor;
  private state: 'recovering' | 'live' | 'draining' | 'ended' = 'recovering';
  private lastRead: string | null = null;
  private crowded = false;
  /** Read when the lease was not surely ours. */
  private readonly early: StoredEntry[] = [];
  /** Noted while pending entries are being looked up: what is settled meanwhile must not run again. */
  private settledMeanwhile: Set<string> | undefined;
  /** Monotonic time until which the lease is surely ours. */
  private safeUntil = 0;

  constructor(
    readonly place: PartitionRef,
    readonly ref: ConsumerRef,
    fence: number,
    private readonly context: LaneContext,
  ) {
    this.scope = { signal: this.abort.signal, fence };
    this.inHand = new Hand(context.settings);
    this.executor = new Executor(this, context, this.scope);
    this.scheduler = new Scheduler(context.slots, (run) => this.executor.run(run, this.scheduler));
  }

  /** Whether the next read should ask for this partition. */
  get wantsEntries(): boolean {
    this.crowded = !this.inHand.isBelow(1);
    return this.state === 'live' && !this.crowded && this.leased;
  }

  /** By our own clock, counted from before the lease was asked for: a paused process knows that it slept. */
  get leased(): boolean {
    return performance.now() < this.safeUntil;
  }

  get live(): boolean {
    return this.state === 'live';
  }

  /** Nothing more begins here. */
  get ended(): boolean {
    return this.state === 'draining' || this.state === 'ended';
  }

  /** Where the group begins anew if it is lost: everything up to here is acknowledged. */
  get position(): string | null {
    const { oldest } = this.inHand;
    return oldest === undefined ? this.lastRead : idBefore(oldest);
  }

  get fence(): number {
    return this.scope.fence;
  }

  /** Whether the entry is here, running or waiting. */
  has(entryId: string): boolean {
    return this.inHand.has(entryId) || this.early.some(({ id }) => id === entryId);
  }

  /** The lease was renewed. */
  extend(fence: number, safeUntil: number): void {
    this.scope.fence = fence;
    this.safeUntil = safeUntil;
    this.take(this.early.splice(0));
    this.context.changed();
  }

  /** Entries that were just read. */
  take(entries: readonly StoredEntry[]): void {
    if (this.state === 'ended' || entries.length === 0) return;
    // Read while this process was paused: they run once the lease proves to be ours still, before any
    // later entry; if it is another's by now, he claims them.
    if (!this.leased) {
      this.early.push(...entries);
      return;
    }
    const now = performance.now();
    for (const entry of entries) {
      this.accept(entry, now);
      this.lastRead = entry.id;
    }
    this.scheduler.pump();
  }

  /** Entries that the consumer held already; those in hand are passed over. */
  adopt(pending: readonly PendingEntry[]): void {
    const now = performance.now();
    for (const entry of pending) this.accept(entry, now, entry);
    this.lastRead ??= pending[pending.length - 1]?.id ?? null;
    this.scheduler.pump();
  }

  /** Not read until {@link goLive}. */
  pauseReading(): void {
    if (this.state === 'live') this.state = 'recovering';
    // Recovery finds them among what is pending.
    this.early.length = 0;
  }

  goLive(): void {
    if (this.ended) return;
    this.state = 'live';
    this.context.changed();
  }

  /** The message is settled. */
  settle(item: WorkItem): void {
    const { entryId } = item.message;
    this.inHand.delete(entryId);
    this.settledMeanwhile?.add(entryId);
    this.context.ledger.acknowledge(this.ref.stream, entryId);
    if (item.failures > 0 || item.suspect) this.context.ledger.forget(this.ref.stream, entryId);
    if (this.crowded && this.inHand.isBelow(1 / 2)) this.context.changed();
  }

  /** The message is settled and acknowledged elsewhere. */
  drop(entryId: string): void {
    this.inHand.delete(entryId);
    this.settledMeanwhile?.add(entryId);
  }

  /** What the look-up finds pending, without what is settled while it is under way. */
  async unsettled(lookUp: () => Promise<PendingEntry[]>): Promise<PendingEntry[]> {
    const settled = (this.settledMeanwhile = new Set<string>());
    const pending = await lookUp().finally(() => (this.settledMeanwhile = undefined));
    return pending.filter(({ id }) => !settled.has(id));
  }

  /** Entries in hand for longer than `ms`: their claims are to be kept alive. */
  olderThan(ms: number): string[] {
    return this.inHand.takenBefore(performance.now() - ms);
  }

  /** Starts nothing more; entries of a read under way are still taken in, to be handed over. */
  halt(): void {
    this.state = 'draining';
    this.scheduler.stop();
  }

  /** Waits for what runs, until `over`. Resolves with what remains unfinished. */
  async drain(over: () => boolean): Promise<string[]> {
    while (this.scheduler.running > 0 && !over()) await pause(5);
    this.state = 'ended';
    this.abort.abort();
    return [...this.inHand.ids(), ...this.early.map(({ id }) => id)];
  }

  /** The partition belongs to another: forget what is in hand. */
  lose(): void {
    this.state = 'ended';
    this.scheduler.stop();
    this.abort.abort();
    this.inHand.clear();
    this.early.length = 0;
  }

  private accept(entry: StoredEntry, takenAt: number, past?: PendingEntry): void {
    if (this.inHand.has(entry.id)) return;
    const item = this.itemOf(entry, takenAt);
    if (!item) return;
    if (past) resume(item, past);
    this.inHand.add(item);
    this.scheduler.add(item);
  }

  private itemOf(entry: StoredEntry, takenAt: number): WorkItem | undefined {
    if (entry.header === null) return this.reportLost(entry.id);
    const message = this.parse(entry);
    if (!message) return undefined;
    const { only } = message.header;
    const handler =
      only === undefined || only === this.ref.group ? this.context.handlers(message.type) : undefined;
    if (handler) return new WorkItem(message, handler, takenAt);
    this.context.ledger.acknowledge(this.ref.stream, entry.id);
    return undefined;
  }

  private parse(entry: StoredEntry): EntryMessage | undefined {
    try {
      return new EntryMessage(readHeader(entry.header ?? ''), entry, this.place);
    } catch (error) {
      // One unreadable entry must not stop the ones behind it.
      void this.executor.buryUnreadable(entry, error);
      return undefined;
    }
  }

  private reportLost(id: string): undefined {
    this.context.settings.hooks.lost?.(this.place, 1);
    this.context.ledger.acknowledge(this.ref.stream, id);
  }
}

function resume(item: WorkItem, { failures, dueAt, deliveries }: PendingEntry): void {
  item.failures = failures;
  item.message.attempt = failures + 1;
  item.dueAt = dueAt;
  item.suspect = deliveries > SUSPECT_DELIVERIES;
}
