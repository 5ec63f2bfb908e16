import { compareIds, idAfter, idBefore } from '../../entry-id.js';
import {
  MissingGroupError,
  type Acknowledgement,
  type Burial,
  type Claimed,
  type ConsumerRef,
  type GroupRead,
  type GroupRef,
  type GroupStart,
  type LeaseBeat,
  type NewEntry,
  type PendingEntry,
  type PlainRead,
  type ReadEntries,
  type Redrive,
  type RetryState,
  type StoredEntry,
  type StoredLetter,
  type StreamReader,
  type StreamState,
  type StreamStore,
  type TrimOrder,
} from '../stream-store.js';
import { MemoryGroup } from './memory.group.js';
import { MemoryReader } from './memory.reader.js';
import { MemoryStream } from './memory.stream.js';

const HANDED_OVER = Number.NEGATIVE_INFINITY;

/**
 * The store's twin in memory, for small tests: hand one instance to producers, clients, servers and
 * tails as `{ store }`, and they behave as over Redis, within one process. Nothing expires but leases
 * and members.
 */
export class MemoryStreams implements StreamStore {
  readonly readsManyStreams = true;
  private readonly streams = new Map<string, MemoryStream>();
  private readonly boxes = new Map<string, MemoryStream<StoredLetter>>();
  private readonly members = new Map<string, Map<string, number>>();
  private readonly readers = new Set<MemoryReader>();

  async append(entries: readonly NewEntry[]): Promise<string[]> {
    const ids = entries.map(({ stream, header, payload }) =>
      this.stream(stream).add((id) => ({ id, header, payload })),
    );
    for (const { stream, capAt } of entries) if (capAt !== undefined) this.cap(stream, capAt);
    this.wake();
    return ids;
  }

  async lengths(streams: readonly string[]): Promise<number[]> {
    return streams.map((stream) => this.stream(stream).entries.length);
  }

  async lastIds(streams: readonly string[]): Promise<string[]> {
    return streams.map((stream) => this.stream(stream).lastId);
  }

  async firstIds(streams: readonly string[]): Promise<(string | null)[]> {
    return streams.map((stream) => this.stream(stream).entries[0]?.id ?? null);
  }

  /** A time that is all but over removes the stream; any other has no effect here. */
  async expireStream(stream: string, ttlMs: number): Promise<void> {
    if (ttlMs <= 1) this.streams.delete(stream);
  }

  async createGroup({ stream, group }: GroupRef, start: GroupStart): Promise<void> {
    const { groups, lastId } = this.stream(stream);
    if (groups.has(group)) return;
    const at = typeof start === 'object' ? start.after : start === 'now' ? lastId : '0-0';
    groups.set(group, new MemoryGroup(at));
  }

  async acknowledge(acks: readonly Acknowledgement[]): Promise<void> {
    for (const { stream, group, ids } of acks)
      for (const id of ids) this.group({ stream, group }).pending.delete(id);
  }

  reader(): StreamReader {
    const reader = new MemoryReader(this);
    this.readers.add(reader);
    return reader;
  }

  /** Forgets a closed reader. */
  forget(reader: MemoryReader): void {
    this.readers.delete(reader);
  }

  /** New entries for a consumer of a group. */
  handOut({ streams, group, consumer, count }: GroupRead): ReadEntries {
    const found: ReadEntries = [];
    for (const stream of streams) {
      const state = this.group({ stream, group });
      const entries = this.stream(stream).after(state.delivered, count);
      for (const { id } of entries) state.hand(id, consumer);
      state.delivered = entries[entries.length - 1]?.id ?? state.delivered;
      if (entries.length > 0) found.push([stream, entries]);
    }
    return found;
  }

  /** Entries after positions. */
  look({ positions, count }: PlainRead): ReadEntries {
    const found = Array.from(positions, ([stream, id]): ReadEntries[0] => [
      stream,
      this.stream(stream).after(id, count),
    ]);
    return found.filter(([, entries]) => entries.length > 0);
  }

  async range(stream: string, from: string, count: number): Promise<StoredEntry[]> {
    return this.stream(stream).after(from === '-' ? '0-0' : idBefore(from), count);
  }

  async claimIdle(ref: ConsumerRef, idleMs: number): Promise<Claimed> {
    const state = this.group(ref);
    const idleSince = performance.now() - idleMs;
    const claimed: Claimed = { claimed: 0, lost: 0, foreign: 0 };
    return [...state.pending].reduce((sum, [id, held]) => {
      if (held.at > idleSince)
        return { ...sum, foreign: sum.foreign + (held.consumer === ref.consumer ? 0 : 1) };
      if (this.stream(ref.stream).find(id)) state.hand(id, ref.consumer);
      else state.pending.delete(id);
      return state.pending.has(id) ? { ...sum, claimed: sum.claimed + 1 } : { ...sum, lost: sum.lost + 1 };
    }, claimed);
  }

  async pendingOf(ref: ConsumerRef, isKnown: (id: string) => boolean = () => false): Promise<PendingEntry[]> {
    const state = this.group(ref);
    const unknown = state.heldBy(ref.consumer).filter((id) => !isKnown(id));
    return unknown.map((id) => {
      const entry = this.stream(ref.stream).find(id) ?? { id, header: null, payload: null };
      const { failures, dueAt } = state.retries.get(id) ?? { failures: 0, dueAt: 0 };
      return { ...entry, failures, dueAt, deliveries: state.pending.get(id)?.deliveries ?? 1 };
    });
  }

  async beat({ consumer, ttlMs, keepAlive, ...ref }: LeaseBeat): Promise<number> {
    const state = this.group(ref);
    const now = performance.now();
    const held = state.lease !== undefined && state.lease.until > now;
    if (held && state.lease?.holder !== consumer) return 0;
    if (!held) state.fence++;
    state.lease = { holder: consumer, until: now + ttlMs };
    await this.keepAlive({ ...ref, consumer }, keepAlive);
    return state.fence;
  }

  async keepAlive(ref: ConsumerRef, ids: readonly string[]): Promise<void> {
    this.touch(ref, ids, performance.now());
  }

  async release(ref: ConsumerRef, unfinished: readonly string[]): Promise<void> {
    this.touch(ref, unfinished, HANDED_OVER);
    const state = this.group(ref);
    if (state.lease?.holder === ref.consumer) state.lease = undefined;
  }

  async removeConsumer(ref: ConsumerRef): Promise<boolean> {
    return this.group(ref).heldBy(ref.consumer).length === 0;
  }

  async meet(membersKey: string, member: string, ttlMs: number): Promise<string[]> {
    const members = this.members.get(membersKey) ?? new Map<string, number>();
    this.members.set(membersKey, members);
    const now = performance.now();
    if (ttlMs === 0) members.delete(member);
    else members.set(member, now + ttlMs);
    for (const [name, until] of members) if (until <= now) members.delete(name);
    return [...members.keys()].sort();
  }

  async saveRetry(states: readonly RetryState[]): Promise<void> {
    for (const { id, failures, dueAt, ...ref } of states)
      this.group(ref).retries.set(id, { failures, dueAt });
  }

  async forgetRetry(acks: readonly Acknowledgement[]): Promise<void> {
    for (const { ids, ...ref } of acks) for (const id of ids) this.group(ref).retries.delete(id);
  }

  async bury({ id, header, payload, note, ...ref }: Burial): Promise<void> {
    const state = this.group(ref);
    state.retries.delete(id);
    if (state.pending.delete(id)) this.box(ref).add((letterId) => ({ id: letterId, header, payload, note }));
  }

  async letters(ref: GroupRef, after: string, count: number): Promise<StoredLetter[]> {
    return this.box(ref).after(after === '' ? '0-0' : after, count);
  }

  async letter(ref: GroupRef, letterId: string): Promise<StoredLetter | null> {
    return this.box(ref).find(letterId) ?? null;
  }

  async redrive({ letterId, header, payload, ...ref }: Redrive): Promise<boolean> {
    if (!this.box(ref).remove(letterId)) return false;
    await this.append([{ stream: ref.stream, header, payload }]);
    return true;
  }

  async discard(ref: GroupRef, letterId: string): Promise<boolean> {
    return this.box(ref).remove(letterId);
  }

  async trim({ stream, keepMs, relaxAt }: TrimOrder): Promise<number> {
    const state = this.stream(stream);
    const safe = [...state.groups.values()].map((group) => group.oldestPending ?? idAfter(group.delivered));
    const crowded = state.entries.length > relaxAt;
    const bounds = crowded ? safe : [...safe, `${Date.now() - keepMs}-0`];
    if (bounds.length > 0) return state.trimBefore(bounds.sort(compareIds)[0] as string);
    return state.entries.splice(0, Math.max(0, state.entries.length - relaxAt)).length;
  }

  async inspect(stream: string): Promise<StreamState> {
    const state = this.stream(stream);
    const groups = Array.from(state.groups, ([group, { delivered, pending, oldestPending }]) => ({
      group,
      lag: state.unreadAfter(delivered),
      pending: pending.size,
      oldestPendingId: oldestPending,
      consumers: new Set([...pending.values()].map(({ consumer }) => consumer)).size,
      deadLetters: this.box({ stream, group }).entries.length,
    }));
    return { length: state.entries.length, groups };
  }

  async close(): Promise<void> {
    this.readers.forEach((reader) => reader.close());
  }

  private touch(ref: ConsumerRef, ids: readonly string[], at: number): void {
    for (const id of ids) {
      const held = this.group(ref).pending.get(id);
      if (held?.consumer !== ref.consumer) continue;
      held.at = at;
      if (at === HANDED_OVER) held.deliveries = 0;
    }
  }

  private cap(stream: string, capAt: number): void {
    const { entries } = this.stream(stream);
    if (entries.length > capAt) entries.splice(0, entries.length - capAt);
  }

  private wake(): void {
    this.readers.forEach((reader) => reader.bell.ring());
  }

  private stream(key: string): MemoryStream {
    const known = this.streams.get(key) ?? new MemoryStream();
    this.streams.set(key, known);
    return known;
  }

  private box({ stream, group }: GroupRef): MemoryStream<StoredLetter> {
    const key = `${stream}:${group}`;
    const known = this.boxes.get(key) ?? new MemoryStream<StoredLetter>();
    this.boxes.set(key, known);
    return known;
  }

  private group({ stream, group }: GroupRef): MemoryGroup {
    const found = this.stream(stream).groups.get(group);
    if (!found) throw new MissingGroupError(`No group ${group} on ${stream}`);
    return found;
  }
}
