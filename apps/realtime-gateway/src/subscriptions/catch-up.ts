import { serialiseCursor, type Cursor, type PartitionName } from '../feeds/cursor.js';
import type { Feed } from '../feeds/feed.js';
import { partFor, type RoomEvent } from '../feeds/room-event.js';
import type { Room } from '../rooms/room.js';
import type { RoverSocket } from '../sockets/session.js';

/** A socket on its way into a room. */
export interface Way {
  readonly socket: RoverSocket;
  readonly room: Room;
  /** The feeds of the room's topics. */
  readonly feeds: readonly Feed[];
  readonly from: Cursor;
  /** Which subscription of the socket this is. */
  readonly nth: number;
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
    if (this.stillWanted) void this.way.socket.leave(this.way.room.name);
    this.proceed();
  }

  private proceed(): void {
    const { socket, room } = this.way;
    if (!this.stillWanted) return;
    if (!this.covered()) return this.giveUp();
    const missed = this.missed();
    const slice = firstSlice(missed);
    for (const event of slice) this.send(event);
    if (slice.length === missed.length) void socket.join(room.name);
    else socket.data.session.outlet.whenSent(() => this.proceed());
  }

  /** The socket may have left or gone while its snapshot was asked for, or have asked once more. */
  private get stillWanted(): boolean {
    const { socket, room, nth } = this.way;
    return socket.connected && socket.data.session.wanted.get(room.name) === nth;
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
    const missed = feeds.flatMap((feed) => feed.history.after(room.name, this.at));
    // As they came, over all topics; within a partition the order is that of the stream anyway.
    return feeds.length === 1 ? missed : missed.sort((a, b) => a.receivedAt - b.receivedAt);
  }

  private send(event: RoomEvent): void {
    const { socket, room } = this.way;
    this.at.set(event.partition, event.entryId);
    const told = { room: room.name, cursor: serialiseCursor(this.at) };
    socket.data.session.outlet.hearPast(event, partFor(event, room.name), told);
  }
}

function firstSlice(events: readonly RoomEvent[]): readonly RoomEvent[] {
  let size = 0;
  const end = events.findIndex((event) => (size += event.size) > SLICE);
  return end < 0 ? events : events.slice(0, Math.max(1, end));
}
