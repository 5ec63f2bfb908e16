import { StreamKeys } from '../keys.js';
import type { StreamStore } from '../store/stream-store.js';
import type { StreamTopic } from '../topic.js';
import { partitionsFor } from './assignment.js';
import { Bell } from './bell.js';
import type { ConsumerSettings } from './consumer-settings.js';
import { Lane, type LaneContext } from './lane.js';
import { Ledger } from './ledger.js';
import { ReaderLoop } from './reader-loop.js';
import { sweep } from './recovery.js';
import { Slots } from './slots.js';
import type { HandlerLookup } from './work.js';

/** A partition that should be ours is asked for this often while another still holds it. */
const HURRY_MS = 200;
const BEATS_PER_LEASE = 4;
/** A lease counts as lost this share of its time before it ends, for clocks and slow links. */
const LEASE_MARGIN = 0.1;
/** One script call keeps at most this many claims alive. */
const KEEP_ALIVE_MAX = 1_000;

/**
 * One replica of a group: it meets the others, deals the partitions out with them, holds leases on its
 * share, and keeps everything alive with one beat.
 */
export class ConsumerGroup {
  private readonly lanes = new Map<string, Lane>();
  private readonly leaving = new Map<string, Promise<void>>();
  private readonly loops = new Map<string, ReaderLoop>();
  private readonly context: LaneContext;
  private readonly keys: StreamKeys;
  private readonly bell = new Bell();
  private readonly store: StreamStore;
  private readonly settings: ConsumerSettings;
  private beating: Promise<void> | undefined;
  private stopped = false;
  /** Only a shutdown is in a hurry: a partition that moves to another replica waits for its handlers. */
  private stopBy = Number.POSITIVE_INFINITY;
  private lastSweep = performance.now();

  constructor(
    private readonly topics: readonly StreamTopic[],
    handlers: HandlerLookup,
    { store, settings }: { store: StreamStore; settings: ConsumerSettings },
  ) {
    this.store = store;
    this.settings = settings;
    this.keys = new StreamKeys(settings.prefix);
    this.context = {
      store,
      settings,
      handlers,
      ledger: new Ledger(store, settings.group, settings.hooks),
      // Two suspects side by side would be blamed for each other's deaths.
      slots: { all: new Slots(settings.concurrency), suspects: new Slots(1) },
      changed: () => this.loops.forEach((loop) => loop.wake()),
    };
  }

  /** The partitions this replica reads now. */
  get held(): { topic: string; partition: number }[] {
    return [...this.lanes.values()].map(({ place: { topic, partition } }) => ({ topic, partition }));
  }

  /** Resolves once the groups exist and the first partitions are asked for. */
  async start(): Promise<void> {
    await this.createGroups();
    await this.beat();
    this.beating = this.keepBeating();
  }

  /** Reads nothing more, lets running handlers end, hands the rest over. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.stopBy = performance.now() + this.settings.drainMs;
    this.bell.ring();
    await this.beating;
    await this.leave();
    const renewing = setInterval(
      () => void this.renewAll().catch(() => undefined),
      this.settings.leaseMs / BEATS_PER_LEASE,
    );
    [...this.lanes.keys()].forEach((stream) => this.giveUp(stream));
    await Promise.all(this.leaving.values());
    clearInterval(renewing);
    this.loops.forEach((loop) => loop.stop());
    await this.context.ledger.flush();
    await this.removeConsumer();
  }

  /** Makes every group, so that nothing appended from now on is trimmed before it is read. */
  private async createGroups(): Promise<void> {
    const { group, startFrom } = this.settings;
    const streams = this.topics.flatMap((topic) => this.keys.streams(topic));
    await Promise.all(streams.map((stream) => this.store.createGroup({ stream, group }, startFrom)));
  }

  private async keepBeating(): Promise<void> {
    let hurry = false;
    while (!this.stopped) {
      await this.bell.wait(hurry ? HURRY_MS : this.settings.leaseMs / BEATS_PER_LEASE);
      if (this.stopped) return;
      hurry = await this.beat().catch((error: unknown) => {
        this.settings.hooks.trouble?.('beat', error);
        return true;
      });
    }
  }

  /** True when a partition that should be ours is still another's. */
  private async beat(): Promise<boolean> {
    const [missing] = await Promise.all([this.deal(), this.renewAll()]);
    if (performance.now() - this.lastSweep > this.settings.idleMs / 2) this.sweepAll();
    return missing;
  }

  private async deal(): Promise<boolean> {
    const { group, consumer, leaseMs } = this.settings;
    const missing = this.topics.map(async (topic) => {
      const members = await this.store.meet(this.keys.members(topic, group), consumer, leaseMs);
      const wanted = partitionsFor(topic, members, consumer);
      this.giveUpOthers(topic, new Set(wanted));
      return (await Promise.all(wanted.map((partition) => this.acquire(topic, partition)))).includes(false);
    });
    return (await Promise.all(missing)).includes(true);
  }

  private giveUpOthers(topic: StreamTopic, wanted: ReadonlySet<number>): void {
    for (const [stream, { place }] of this.lanes)
      if (place.topic === topic.name && !wanted.has(place.partition)) this.giveUp(stream);
  }

  /** False when another holds the partition, or we ourselves are still letting go of it. */
  private async acquire(topic: StreamTopic, partition: number): Promise<boolean> {
    const { group, consumer, leaseMs, hooks } = this.settings;
    const stream = this.keys.stream(topic, partition);
    if (this.lanes.has(stream)) return true;
    if (this.leaving.has(stream)) return false;
    const ref = { stream, group, consumer };
    const askedAt = performance.now();
    const fence = await this.store.beat({ ...ref, ttlMs: leaseMs, position: null, keepAlive: [] });
    if (fence === 0 || this.stopped) return false;
    const lane = new Lane({ topic: topic.name, partition, group }, ref, fence, this.context);
    lane.extend(fence, this.safeUntil(askedAt));
    this.lanes.set(stream, lane);
    hooks.leased?.(lane.place, true);
    this.loopFor(stream).add(lane);
    return true;
  }

  private async renewAll(): Promise<void> {
    await Promise.all([...this.lanes].map(([stream, lane]) => this.renew(stream, lane)));
  }

  private async renew(stream: string, lane: Lane): Promise<void> {
    const askedAt = performance.now();
    const { leaseMs, idleMs } = this.settings;
    const keepAlive = lane.olderThan(idleMs / BEATS_PER_LEASE).slice(0, KEEP_ALIVE_MAX);
    const fence = await this.store.beat({ ...lane.ref, ttlMs: leaseMs, position: lane.position, keepAlive });
    // One more than ours: it had run out, and nobody else took it before we did.
    if (fence === lane.fence || fence === lane.fence + 1) lane.extend(fence, this.safeUntil(askedAt));
    else if (this.lanes.get(stream) === lane) this.lose(stream, lane);
  }

  private safeUntil(askedAt: number): number {
    return askedAt + this.settings.leaseMs * (1 - LEASE_MARGIN);
  }

  private lose(stream: string, lane: Lane): void {
    lane.lose();
    this.forget(stream, lane);
  }

  private giveUp(stream: string): void {
    const lane = this.lanes.get(stream);
    if (!lane || this.leaving.has(stream)) return;
    const gone = this.drain(lane).finally(() => {
      this.leaving.delete(stream);
      this.forget(stream, lane);
    });
    this.leaving.set(stream, gone);
  }

  private async drain(lane: Lane): Promise<void> {
    const { settings, context } = this;
    try {
      lane.halt();
      // A blocked read would go on taking entries that belong to the next holder.
      await this.loops.get(this.loopName(lane.ref.stream))?.remove(lane);
      const unfinished = await lane.drain(() => performance.now() > this.stopBy);
      await context.ledger.flush();
      await this.store.release(lane.ref, unfinished);
    } catch (error) {
      // The lease runs out by itself, and what is pending is claimed after its idle time.
      settings.hooks.trouble?.('release', error);
    }
  }

  private forget(stream: string, lane: Lane): void {
    this.lanes.delete(stream);
    this.settings.hooks.leased?.(lane.place, false);
    void this.loops.get(this.loopName(stream))?.remove(lane);
    this.dropIdleLoop(stream);
  }

  private loopName(stream: string): string {
    return this.store.readsManyStreams ? '' : stream;
  }

  private loopFor(stream: string): ReaderLoop {
    const name = this.loopName(stream);
    const loop = this.loops.get(name) ?? new ReaderLoop(this.context);
    this.loops.set(name, loop);
    return loop;
  }

  /** On a cluster a lane has a connection of its own, which goes with it. */
  private dropIdleLoop(stream: string): void {
    if (this.store.readsManyStreams) return;
    this.loops.get(stream)?.stop();
    this.loops.delete(stream);
  }

  private sweepAll(): void {
    this.lastSweep = performance.now();
    for (const lane of this.lanes.values())
      if (lane.live)
        sweep(lane, this.context).catch((error: unknown) => this.settings.hooks.trouble?.('sweep', error));
  }

  private async leave(): Promise<void> {
    const { group, consumer, hooks } = this.settings;
    const leaving = this.topics.map((topic) => this.store.meet(this.keys.members(topic, group), consumer, 0));
    await Promise.all(leaving).catch((error: unknown) => hooks.trouble?.('leave', error));
  }

  private async removeConsumer(): Promise<void> {
    const { group, consumer, hooks } = this.settings;
    const streams = this.topics.flatMap((topic) => this.keys.streams(topic));
    const removals = streams.map((stream) => this.store.removeConsumer({ stream, group, consumer }));
    await Promise.all(removals).catch((error: unknown) => hooks.trouble?.('leave', error));
  }
}
