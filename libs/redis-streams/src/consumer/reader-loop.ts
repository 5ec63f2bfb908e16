import { MissingGroupError, type StreamReader } from '../store/stream-store.js';
import { Bell } from './bell.js';
import { EntrySize } from './entry-size.js';
import type { Lane, LaneContext } from './lane.js';
import { pause } from './pause.js';
import { recover } from './recovery.js';
import { backoff } from './retry-policy.js';

/** A read asks for this many entries per stream; more outlive the young generation and cost collections. */
const READ_COUNT = 100;
/** Text that a read of all streams is to bring at most, about, in UTF-16 units: so much is parsed in some ten ms. */
const READ_SIZE = 8 * 1024 * 1024;
const BLOCK_MS = 1_000;
const TROUBLE = { baseMs: 100, maxMs: 2_000 };

/** One blocking connection and the lanes it feeds: all of them, or one on a cluster. */
export class ReaderLoop {
  private readonly lanes = new Set<Lane>();
  private readonly bell = new Bell();
  private reader: StreamReader | undefined;
  private reading: ReadonlySet<Lane> = new Set();
  private stopped = false;
  private failures = 0;
  private readonly entrySize = new EntrySize();
  private current: Promise<void> = Promise.resolve();
  /** The last read brought a little: what comes while it is handled may share the next one. */
  private isSparse = false;

  constructor(private readonly context: LaneContext) {
    void this.loop();
  }

  add(lane: Lane): void {
    this.lanes.add(lane);
    void recover(lane, this.context);
  }

  /** Resolves when no read asks for the lane any more. */
  async remove(lane: Lane): Promise<void> {
    this.lanes.delete(lane);
    if (!this.reading.has(lane)) return;
    this.reader?.interrupt();
    await this.current;
  }

  /** Something changed: a read that is under way without a lane that wants entries is cut short. */
  wake(): void {
    this.bell.ring();
    const wanted = [...this.lanes].some((lane) => lane.wantsEntries && !this.reading.has(lane));
    if (this.reading.size > 0 && wanted) this.reader?.interrupt();
  }

  stop(): void {
    this.stopped = true;
    this.bell.ring();
    this.reader?.close();
  }

  private async loop(): Promise<void> {
    while (!this.stopped) {
      const lanes = [...this.lanes].filter((lane) => lane.wantsEntries);
      if (lanes.length === 0) await this.bell.wait(BLOCK_MS);
      else {
        this.current = this.readOnce(lanes);
        await this.current;
        if (this.isSparse) await pause(this.context.settings.paceMs);
      }
    }
  }

  private async readOnce(lanes: readonly Lane[]): Promise<void> {
    this.isSparse = false;
    try {
      this.reading = new Set(lanes);
      await this.read(new Map(lanes.map((lane) => [lane.ref.stream, lane])));
      this.failures = 0;
    } catch (error) {
      if (!this.stopped) await this.heal(error);
    } finally {
      this.reading = new Set();
    }
  }

  private async read(lanes: ReadonlyMap<string, Lane>): Promise<void> {
    const { ledger, settings, store } = this.context;
    const { group, consumer } = settings;
    const streams = [...lanes.keys()];
    const reader = (this.reader ??= store.reader(streams[0] as string));
    const count = this.entrySize.fitting(READ_SIZE / streams.length, READ_COUNT);
    const read = { group, consumer, streams, count, blockMs: BLOCK_MS };
    const found = await ledger.carry(streams, (acks) => reader.readGroup({ ...read, acks }));
    // Handlers begin here and mostly run while the next read is on its way: neither side waits for the other.
    for (const [stream, entries] of found) {
      this.entrySize.learn(entries);
      lanes.get(stream)?.take(entries);
    }
    const most = Math.max(0, ...found.map(([, { length }]) => length));
    this.isSparse = settings.paceMs > 0 && most > 0 && most < count;
  }

  /** Waits, longer each time, and has every lane look after its pending entries before it reads on. */
  private async heal(error: unknown): Promise<void> {
    const { hooks } = this.context.settings;
    hooks.trouble?.(error instanceof MissingGroupError ? 'group' : 'read', error);
    this.reader?.close();
    this.reader = undefined;
    this.lanes.forEach((lane) => lane.pauseReading());
    await pause(backoff(++this.failures, TROUBLE));
    for (const lane of this.lanes) void recover(lane, this.context);
  }
}
