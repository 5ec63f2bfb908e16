import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Subscribed, SubscribeMessage } from '@rover/contracts';
import { CLOCK, CONFIG, type Clock } from '@rover/platform';
import { parseCursor, serialiseCursor, timeOf, type Cursor } from '../feeds/cursor.js';
import type { Feed } from '../feeds/feed.js';
import { FeedsService } from '../feeds/feeds.service.js';
import { RoomGuard } from '../guards/room-guard.service.js';
import type { RealtimeConfig } from '../realtime.config.js';
import { RoomForbiddenError, TooManyRoomsError } from '../rooms/room.errors.js';
import { parseRoom, type Room } from '../rooms/room.js';
import { Broadcaster } from '../sockets/broadcaster.js';
import { callerOn, type RoverSocket } from '../sockets/session.js';
import { SnapshotsService } from '../snapshots/snapshots.service.js';
import { CatchUp, type Way } from './catch-up.js';

/** A subscription that is granted. The client must have `reply` before `begin` sends it events. */
export interface Subscription {
  readonly reply: Subscribed;
  begin(): void;
}

/**
 * How much of the past goes with a snapshot. The service that made it follows the same streams as we do and may be
 * behind us by a little: what it may not have seen yet is sent again.
 */
const SNAPSHOT_MARGIN_MS = 1_000;

/** How long a cursor of another server may be ahead of us: what it has read, we are about to read. */
const BEHIND_MS = 1_000;
const LOOK_EVERY_MS = 10;

interface Asked {
  readonly socket: RoverSocket;
  readonly room: Room;
  readonly nth: number;
}

/** Who is in which room, from where on. */
@Injectable()
export class SubscriptionService {
  private asked = 0;

  constructor(
    private readonly feeds: FeedsService,
    private readonly snapshots: SnapshotsService,
    private readonly guard: RoomGuard,
    @Inject(CONFIG) private readonly config: RealtimeConfig,
    @Inject(CLOCK) private readonly clock: Clock,
    broadcaster: Broadcaster,
  ) {
    broadcaster.onLost((socket, room) => this.lost(socket, room));
  }

  /**
   * @throws RoomUnknownError, RoomForbiddenError, TooManyRoomsError, CursorInvalidError, or what the snapshot's service throws
   */
  async subscribe(
    socket: RoverSocket,
    { room: name, since, ...wishes }: SubscribeMessage,
  ): Promise<Subscription> {
    const room = this.admit(socket, name);
    const cursor = since === undefined ? undefined : parseCursor(since);
    const { wanted, outlet } = socket.data.session;
    const asked = { socket, room, nth: ++this.asked };
    wanted.set(room.name, asked.nth);
    try {
      await this.guard.enter(socket, room);
      const { from, feeds, snapshot } = await this.prepare(asked, cursor);
      return {
        reply: { room: room.name, snapshot, cursor: serialiseCursor(from) },
        begin: () => {
          if (wanted.get(room.name) === asked.nth) outlet.wish(room.name, wishes);
          new CatchUp({ ...asked, feeds, from }).begin();
        },
      };
    } catch (error) {
      if (!socket.rooms.has(room.name)) this.forget(socket, room.name);
      throw error;
    }
  }

  /** Leaves a room; one that the socket is not in is left all the same. @throws RoomUnknownError */
  async unsubscribe(socket: RoverSocket, name: string): Promise<{ room: string }> {
    const room = parseRoom(name);
    await this.leave(socket, room.name);
    return { room: room.name };
  }

  /** Takes a socket out of a room, in whatever state it is on its way in. */
  async leave(socket: RoverSocket, name: string): Promise<void> {
    this.forget(socket, name);
    await socket.leave(name);
  }

  private forget(socket: RoverSocket, name: string): void {
    socket.data.session.wanted.delete(name);
    socket.data.session.outlet.forget(name);
    this.guard.forget(socket, name);
  }

  /** Who missed something subscribes anew; nobody is taken out of a room that is entered without asking. */
  private lost(socket: RoverSocket, name: string): void {
    if (!socket.data.session.wanted.get(name)) return void socket.emit('session.gap', { room: name });
    void this.leave(socket, name);
    socket.emit('session.gap', { room: name, left: true });
  }

  private admit(socket: RoverSocket, name: string): Room {
    const { wanted } = socket.data.session;
    const room = parseRoom(name);
    if (!room.kind.admits(callerOn(socket), room.id)) throw new RoomForbiddenError();
    const limit = this.config.sockets.rooms;
    if (!wanted.has(room.name) && wanted.size >= limit) throw new TooManyRoomsError(limit);
    return room;
  }

  private async prepare(
    { socket, room }: Asked,
    since?: Cursor,
  ): Promise<Pick<Way, 'feeds' | 'from'> & { snapshot: unknown }> {
    const feeds = await Promise.all(room.kind.topics.map((topic) => this.feeds.open(topic)));
    if (since) {
      await this.readUpTo(since, feeds, room);
      if (continues(feeds, room, since)) return { feeds, from: since, snapshot: null };
      socket.emit('session.gap', { room: room.name });
    }
    const from = startOf(feeds, room, this.clock.now() - SNAPSHOT_MARGIN_MS);
    return { feeds, from, snapshot: await this.snapshots.of(room, callerOn(socket)) };
  }

  /** Whoever comes from another server may have seen what we have not read yet. */
  private async readUpTo(since: Cursor, feeds: readonly Feed[], room: Room): Promise<void> {
    const latest = this.clock.now() + BEHIND_MS;
    if ([...since.values()].some((entryId) => timeOf(entryId) > latest)) return;
    for (let waited = 0; waited < BEHIND_MS; waited += LOOK_EVERY_MS) {
      if (feeds.every((feed) => feed.history.reaches(since, feed.partitionsOf(room)))) return;
      await sleep(LOOK_EVERY_MS);
    }
  }
}

const continues = (feeds: readonly Feed[], room: Room, since: Cursor): boolean =>
  feeds.every((feed) => feed.history.continues(since, feed.partitionsOf(room)));

const startOf = (feeds: readonly Feed[], room: Room, time: number): Cursor =>
  new Map(feeds.flatMap((feed) => [...feed.cursorAt(room, time)]));
