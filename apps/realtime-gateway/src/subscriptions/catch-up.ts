import type { Cursor, PartitionName } from '../feeds/cursor.js';
import type { Feed } from '../feeds/feed.js';
import { jsonFor, type RoomEvent } from '../feeds/room-event.js';
import type { Room } from '../rooms/room.js';
import { RawEvent } from '../sockets/raw-event.js';
import type { RoverSocket } from '../sockets/session.js';

/** A socket on its way into a room. */
export interface Way {
  readonly socket: RoverSocket;
  readonly room: Room;
  /** The feeds of the room's topics. */
  readonly feeds: readonly Feed[];
  readonly from: Cursor;
}

interface Connection {
  readonly writeBuffer: readonly unknown[];
  once(event: 'drain', listener: () => void): unknown;
}

/** Text that is sent before we wait for the connection to take it: well below the limit of a backlog. */
const SLICE = 64 * 1024;

/**
 * Brings a socket from a cursor to the present and then into the room. The last slice and the joining happen in one
 * tick, in which no event can arrive: nothing is left out and nothing comes twice.
 */
export class CatchUp {
  private readonly at: Map<PartitionName, string>;

  constructor(private readonly way: Way) {
    this.at = new Map(way.from);
  }

  begin(): void {
    // Whoever asks again is taken out first, or live events would mix with the past.
    void this.way.socket.leave(this.way.room.name);
    this.proceed();
  }

  private proceed(): void {
    const { socket, room } = this.way;
    // It may have left or gone while its snapshot was asked for.
    if (!socket.connected || !socket.data.session.wanted.has(room.name)) return;
    if (!this.covered()) return this.giveUp();
    const missed = this.missed();
    const slice = firstSlice(missed);
    for (const event of slice) this.send(event);
    if (slice.length === missed.length) void socket.join(room.name);
    else this.whenSent(() => this.proceed());
  }

  /** Engine.IO says `drain` when it hands its buffer to a transport that is done with all before. */
  private whenSent(proceed: () => void): void {
    const { conn } = this.way.socket as unknown as { conn: Connection };
    if (conn.writeBuffer.length === 0) setImmediate(proceed);
    else conn.once('drain', proceed);
  }

  private covered(): boolean {
    const { feeds, room } = this.way;
    return feeds.every((feed) => feed.history.covers(this.at, feed.partitionsOf(room)));
  }

  /** While we sent the past, it fell out of memory: the client has to subscribe anew. */
  private giveUp(): void {
    const { socket, room } = this.way;
    socket.data.session.wanted.delete(room.name);
    socket.emit('session.gap', { room: room.name, left: true });
  }

  private missed(): RoomEvent[] {
    const { feeds, room } = this.way;
    return feeds.flatMap((feed) => feed.history.after(room.name, this.at));
  }

  private send(event: RoomEvent): void {
    this.way.socket.emit(event.type, new RawEvent(jsonFor(event, this.way.room.name)));
    this.at.set(event.partition, event.entryId);
  }
}

function firstSlice(events: readonly RoomEvent[]): readonly RoomEvent[] {
  let size = 0;
  const end = events.findIndex((event) => (size += event.size) > SLICE);
  return end < 0 ? events : events.slice(0, Math.max(1, end));
}
