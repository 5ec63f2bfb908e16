import { compareEntries, type Cursor, type PartitionName } from './cursor.js';
import { Fifo } from './fifo.js';
import type { RoomEvent } from './room-event.js';

/** How much of the past is kept in memory. */
export interface HistoryLimits {
  readonly events: number;
  /** UTF-16 units of the events' texts, which is nearly bytes. */
  readonly bytes: number;
}

/**
 * The latest events of one topic, by room. What falls out raises the floor of its partition: a cursor below a floor
 * cannot be continued from here without a gap.
 */
export class History {
  /** Made of events when somebody asks: until then it would cost more than all else that is done with them. */
  private readonly byRoom = new Map<string, Fifo<RoomEvent>>();
  private readonly floors: Map<PartitionName, string>;
  private readonly ends: Map<PartitionName, string>;
  /** Where something was lost that we never had. */
  private readonly losses = new Map<PartitionName, string>();
  private readonly events = new Fifo<RoomEvent>();
  /** How many of them, from the oldest on, `byRoom` knows. */
  private indexed = 0;
  private bytes = 0;

  /** @param start the last entry of each partition before the first event that will be appended */
  constructor(
    start: Cursor,
    private readonly limits: HistoryLimits,
  ) {
    this.floors = new Map(start);
    this.ends = new Map(start);
  }

  append(event: RoomEvent): void {
    this.events.push(event);
    this.bytes += event.size;
    this.ends.set(event.partition, event.entryId);
    while (this.size > this.limits.events || this.bytes > this.limits.bytes) this.evict();
  }

  /** A partition went on by an entry that nobody is told of. */
  pass(partition: PartitionName, entryId: string): void {
    this.ends.set(partition, entryId);
  }

  get size(): number {
    return this.events.size;
  }

  /** Whether everything after the cursor is still here, as far as these partitions go. */
  covers(cursor: Cursor, partitions: readonly PartitionName[]): boolean {
    return partitions.every((partition) => this.within(partition, cursor.get(partition)));
  }

  /**
   * Whether somebody who comes with this cursor lacks nothing that is not here. More than {@link covers}: where a
   * partition lost something, whoever was there before it did is not told from whoever came right after.
   */
  continues(cursor: Cursor, partitions: readonly PartitionName[]): boolean {
    const beyond = (partition: PartitionName) => {
      const loss = this.losses.get(partition);
      return loss === undefined || isAfter(cursor.get(partition) ?? '0-0', loss);
    };
    return this.covers(cursor, partitions) && partitions.every(beyond);
  }

  /** Something of a partition was lost after its end. */
  lose(partition: PartitionName): void {
    const end = this.ends.get(partition) ?? '0-0';
    this.floors.set(partition, end);
    this.losses.set(partition, end);
  }

  /** Whether we have come as far as the cursor, as far as these partitions go. */
  reaches(cursor: Cursor, partitions: readonly PartitionName[]): boolean {
    return partitions.every(
      (partition) => !isAfter(cursor.get(partition) ?? '0-0', this.ends.get(partition)),
    );
  }

  /** How far the topic had come at a moment: a snapshot taken later lacks nothing before it. */
  positionsAt(time: number): Cursor {
    const positions = new Map(this.ends);
    for (const event of this.events.backwards()) {
      if (event.receivedAt < time) break;
      positions.set(event.partition, event.previousId);
    }
    return positions;
  }

  /** What a room saw after the cursor, oldest first. Complete only when the cursor is covered. */
  after(room: string, cursor: Cursor): RoomEvent[] {
    this.index();
    const missed: RoomEvent[] = [];
    const open = this.partitionsBeyond(cursor);
    // From the newest: one who missed little costs little, however long the past is.
    for (const event of this.byRoom.get(room)?.backwards() ?? []) {
      if (open.size === 0) break;
      if (!open.has(event.partition)) continue;
      if (isAfter(event.entryId, cursor.get(event.partition))) missed.push(event);
      else open.delete(event.partition);
    }
    return missed.reverse();
  }

  /** Partitions in which there is something after the cursor. */
  private partitionsBeyond(cursor: Cursor): Set<PartitionName> {
    const ends = [...this.ends].filter(([partition, end]) => isAfter(end, cursor.get(partition)));
    return new Set(ends.map(([partition]) => partition));
  }

  /** A cursor from the future was forged, or is from before the stream was lost: nothing can follow it. */
  private within(partition: PartitionName, entryId: string | undefined): boolean {
    const floor = this.floors.get(partition);
    const end = this.ends.get(partition);
    if (entryId === undefined || floor === undefined || end === undefined) return false;
    return compareEntries(entryId, floor) >= 0 && compareEntries(entryId, end) <= 0;
  }

  private index(): void {
    for (const event of this.events.from(this.indexed))
      for (const { rooms } of event.parts) for (const room of rooms) this.roomEvents(room).push(event);
    this.indexed = this.events.size;
  }

  private roomEvents(room: string): Fifo<RoomEvent> {
    const known = this.byRoom.get(room);
    if (known) return known;
    const created = new Fifo<RoomEvent>();
    this.byRoom.set(room, created);
    return created;
  }

  private evict(): void {
    const event = this.events.shift();
    this.bytes -= event.size;
    this.floors.set(event.partition, event.entryId);
    if (this.indexed === 0) return;
    this.indexed--;
    for (const { rooms } of event.parts) for (const room of rooms) this.forget(room);
  }

  /** A room's oldest event is the one that falls out: both lists are in order of arrival. */
  private forget(room: string): void {
    const events = this.byRoom.get(room);
    events?.shift();
    if (events?.size === 0) this.byRoom.delete(room);
  }
}

/** Whether an entry comes after what a cursor tells of its partition: after everything when it tells nothing. */
const isAfter = (entryId: string, seen = '0-0'): boolean => compareEntries(entryId, seen) > 0;
