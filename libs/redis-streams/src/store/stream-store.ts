/** An entry as it is kept; both texts are null when it was trimmed while still pending. */
export interface StoredEntry {
  readonly id: string;
  readonly header: string | null;
  readonly payload: string | null;
}

/** An entry to append. */
export interface NewEntry {
  readonly stream: string;
  readonly header: string;
  readonly payload: string;
  /** Trim the stream to about this many entries: reply streams only. */
  readonly capAt?: number;
}

/** A group on a stream. */
export interface GroupRef {
  readonly stream: string;
  readonly group: string;
}

/** A consumer of a group on a stream. */
export interface ConsumerRef extends GroupRef {
  readonly consumer: string;
}

/** Entries of one group that are done. */
export interface Acknowledgement extends GroupRef {
  readonly ids: string[];
}

/** A blocking read for a group. */
export interface GroupRead {
  readonly group: string;
  readonly consumer: string;
  readonly streams: readonly string[];
  /** Most entries per stream. */
  readonly count: number;
  readonly blockMs: number;
  /** Written in front of the read. */
  readonly acks: readonly Acknowledgement[];
}

/** A blocking read without a group. */
export interface PlainRead {
  /** Last id seen, by stream. */
  readonly positions: ReadonlyMap<string, string>;
  readonly count: number;
  readonly blockMs: number;
}

/** What a read brought, by stream. */
export type ReadEntries = [stream: string, entries: StoredEntry[]][];

/** A blocking connection. One call at a time; a call that rejects ends the reader. */
export interface StreamReader {
  /** @throws MissingGroupError when a stream or its group is gone */
  readGroup(read: GroupRead): Promise<ReadEntries>;
  read(read: PlainRead): Promise<ReadEntries>;
  /** Makes a blocked call return early. */
  interrupt(): void;
  close(): void;
}

/** An entry that a consumer holds, with what is known of earlier tries. */
export interface PendingEntry extends StoredEntry {
  /** Times handed to a consumer; 1 unless one died. */
  readonly deliveries: number;
  /** Runs that failed. */
  readonly failures: number;
  /** When the next run is due, in epoch ms; 0 is now. */
  readonly dueAt: number;
}

/** What claiming brought. */
export interface Claimed {
  /** Entries that changed hands, or were idle in our own. */
  readonly claimed: number;
  /** Entries that were trimmed unread: lost. */
  readonly lost: number;
  /** Entries of other consumers, not idle long enough yet. */
  readonly foreign: number;
}

/** A reader's beat on one partition. */
export interface LeaseBeat extends ConsumerRef {
  readonly ttlMs: number;
  /** Everything up to this id is acknowledged. */
  readonly position: string | null;
  /** In hand for long: their idle time starts anew. */
  readonly keepAlive: readonly string[];
}

/** A failed entry's next run. */
export interface RetryState extends GroupRef {
  readonly id: string;
  readonly failures: number;
  readonly dueAt: number;
}

/** An entry on its way to the dead letters. */
export interface Burial extends GroupRef {
  readonly id: string;
  readonly header: string;
  readonly payload: string;
  /** JSON: cause, attempts, time. */
  readonly note: string;
}

/** A dead letter as it is kept. */
export interface StoredLetter extends StoredEntry {
  readonly note: string | null;
}

/** Puts a dead letter back at the end of its stream, for its group alone. */
export interface Redrive extends GroupRef {
  readonly letterId: string;
  readonly header: string;
  readonly payload: string;
}

/** What one trimming may do. */
export interface TrimOrder {
  readonly stream: string;
  readonly keepMs: number;
  /** Above this length `keepMs` is given up. */
  readonly relaxAt: number;
  /** Pause until the next trimming of this stream by anyone. */
  readonly everyMs: number;
}

/** One group of one stream, as the monitor sees it. */
export interface GroupState {
  readonly group: string;
  /** Entries not yet handed to the group; null when Redis cannot tell. */
  readonly lag: number | null;
  readonly pending: number;
  /** The oldest entry handed out and not acknowledged. */
  readonly oldestPendingId: string | null;
  readonly consumers: number;
  readonly deadLetters: number;
}

/** One stream, as the monitor sees it. */
export interface StreamState {
  readonly length: number;
  readonly groups: GroupState[];
}

/** Where a new group begins: at the first entry, at the end, or after an id. */
export type GroupStart = 'beginning' | 'now' | { after: string };

/**
 * What the library asks of a store: Redis, a Redis Cluster, or the memory. Each method is atomic for
 * one stream. Rejects with StreamUnavailableError when the store cannot be reached.
 */
export interface StreamStore {
  /** Whether one reader may read several streams (not on a cluster). */
  readonly readsManyStreams: boolean;
  /** Ids in order; a refusal of one entry is an error in its place. */
  append(entries: readonly NewEntry[]): Promise<(string | Error)[]>;
  lengths(streams: readonly string[]): Promise<number[]>;
  /** The last ids; `0-0` for a stream that is not there. */
  lastIds(streams: readonly string[]): Promise<string[]>;
  /** The first ids; null for an empty stream. */
  firstIds(streams: readonly string[]): Promise<(string | null)[]>;
  expireStream(stream: string, ttlMs: number): Promise<void>;
  /** Does nothing to a group that exists. A group whose position is known continues there. */
  createGroup(ref: GroupRef, start: GroupStart): Promise<void>;
  acknowledge(acks: readonly Acknowledgement[]): Promise<void>;
  reader(stream: string): StreamReader;

  /** Entries between two ids (`-`, `+`), oldest first. */
  range(stream: string, from: string, count: number): Promise<StoredEntry[]>;
  claimIdle(ref: ConsumerRef, idleMs: number): Promise<Claimed>;
  /** The consumer's own unacknowledged entries, in order, without those that the caller says it knows. */
  pendingOf(ref: ConsumerRef, isKnown?: (id: string) => boolean): Promise<PendingEntry[]>;
  /** Takes or renews the lease. The fencing token, or 0 when another holds it. */
  beat(beat: LeaseBeat): Promise<number>;
  /** Keeps entries of a stream without leases from being taken over. */
  keepAlive(ref: ConsumerRef, ids: readonly string[]): Promise<void>;
  /** Gives up the lease; unfinished entries may be claimed at once. */
  release(ref: ConsumerRef, unfinished: readonly string[]): Promise<void>;
  /** Removes the consumer unless it holds entries. */
  removeConsumer(ref: ConsumerRef): Promise<boolean>;
  /** Reports a member as alive and names all that are, sorted. `ttlMs` 0 leaves. */
  meet(membersKey: string, member: string, ttlMs: number): Promise<string[]>;

  saveRetry(states: readonly RetryState[]): Promise<void>;
  forgetRetry(acks: readonly Acknowledgement[]): Promise<void>;
  bury(burial: Burial): Promise<void>;
  letters(ref: GroupRef, after: string, count: number): Promise<StoredLetter[]>;
  letter(ref: GroupRef, letterId: string): Promise<StoredLetter | null>;
  /** False when the letter is not there any more. */
  redrive(redrive: Redrive): Promise<boolean>;
  discard(ref: GroupRef, letterId: string): Promise<boolean>;

  /** Entries removed. */
  trim(order: TrimOrder): Promise<number>;
  inspect(stream: string): Promise<StreamState>;
  close(): Promise<void>;
}

/** A stream or its group is gone: deleted by someone, or the server lost its data. */
export class MissingGroupError extends Error {
  override readonly name = 'MissingGroupError';
}
