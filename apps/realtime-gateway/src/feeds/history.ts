import { compareEntries, type Cursor, type PartitionName } from './cursor.js';
import type { RoomEvent } from './room-event.js';

/** How much of the past is kept in memory. */
export interface HistoryLimits {
  readonly events: number;
  /** UTF-16 units of the events' JSON, which is nearly bytes. */
  readonly bytes: number;
}

/**
 * The latest events of one topic, by room. What falls out raises the floor of its partition: a cursor below a floor
 * cannot be continued from here without a gap.
 */
export class History {
  private readonly byRoom = new Map<string, RoomEvent[]>();
  private readonly floors: Map<PartitionName, string>;
  private readonly ends: Map<PartitionName, string>;
  private events: RoomEvent[] = [];
  private first = 0;
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
    this.bytes += event.json.length;
    this.ends.set(event.partition, event.entryId);
    for (const room of event.rooms) this.roomEvents(room).push(event);
    while (this.size > this.limits.events || this.bytes > this.limits.bytes) this.evict();
  }

  get size(): number {
    return this.events.length - this.first;
  }

  /** Whether everything after the cursor is still here, as far as these partitions go. */
  covers(cursor: Cursor, partitions: readonly PartitionName[]): boolean {
    return partitions.every((partition) => this.within(partition, cursor.get(partition)));
  }

  /** How far the topic had come at a moment: a snapshot taken later lacks nothing before it. */
  positionsAt(time: number): Cursor {
    const positions = new Map(this.ends);
    for (let i = this.events.length - 1; i >= this.first; i--) {
      const event = this.events[i] as RoomEvent;
      if (event.receivedAt < time) break;
      positions.set(event.partition, event.previousId);
    }
    return positions;
  }

  /** What a room saw after the cursor, oldest first. Complete only when the cursor is covered. */
  after(room: string, cursor: Cursor): RoomEvent[] {
    const events = this.byRoom.get(room) ?? [];
    return events.filter(
      ({ partition, entryId }) => compareEntries(entryId, cursor.get(partition) ?? '0-0') > 0,
    );
  }

  /** A cursor from the future was forged, or is from before the stream was lost: nothing can follow it. */
  private within(partition: PartitionName, entryId: string | undefined): boolean {
    const floor = this.floors.get(partition);
    const end = this.ends.get(partition);
    if (entryId === undefined || floor === undefined || end === undefined) return false;
    return compareEntries(entryId, floor) >= 0 && compareEntries(entryId, end) <= 0;
  }

  private roomEvents(room: string): RoomEvent[] {
    const known = this.byRoom.get(room);
    if (known) return known;
    const created: RoomEvent[] = [];
    this.byRoom.set(room, created);
    return created;
  }

  private evict(): void {
    const event = this.events[this.first++] as RoomEvent;
    this.bytes -= event.json.length;
    this.floors.set(event.partition, event.entryId);
    for (const room of event.rooms) this.forget(room);
    if (this.first > this.limits.events) this.compact();
  }

  /** A room's oldest event is the one that falls out: both lists are in order of arrival. */
  private forget(room: string): void {
    const events = this.byRoom.get(room);
    events?.shift();
    if (events?.length === 0) this.byRoom.delete(room);
  }

  private compact(): void {
    this.events = this.events.slice(this.first);
    this.first = 0;
  }
}
