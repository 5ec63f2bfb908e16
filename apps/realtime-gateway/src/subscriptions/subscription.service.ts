import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, CONFIG, type Clock } from '@rover/platform';
import { parseCursor, serialiseCursor, type Cursor } from '../feeds/cursor.js';
import type { Feed } from '../feeds/feed.js';
import { FeedsService } from '../feeds/feeds.service.js';
import { RoomGuard } from '../guards/room-guard.service.js';
import type { RealtimeConfig } from '../realtime.config.js';
import { RoomForbiddenError, TooManyRoomsError } from '../rooms/room.errors.js';
import { parseRoom, type Room } from '../rooms/room.js';
import type { SubscribeMessage } from '../sockets/client-messages.js';
import type { RoverSocket } from '../sockets/session.js';
import { SnapshotsService } from '../snapshots/snapshots.service.js';
import { CatchUp } from './catch-up.js';

/** What a subscription answers: the room now, and where its events go on from. */
export interface Subscribed {
  readonly room: string;
  /** Null when the client continues from its own cursor, or nothing is known yet. */
  readonly snapshot: unknown;
  readonly cursor: string;
}

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

/** Who is in which room, from where on. */
@Injectable()
export class SubscriptionService {
  constructor(
    private readonly feeds: FeedsService,
    private readonly snapshots: SnapshotsService,
    private readonly guard: RoomGuard,
    @Inject(CONFIG) private readonly config: RealtimeConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws RoomUnknownError, RoomForbiddenError, TooManyRoomsError, CursorInvalidError, or what the snapshot's service throws
   */
  async subscribe(socket: RoverSocket, { room: name, since }: SubscribeMessage): Promise<Subscription> {
    const room = this.admit(socket, name);
    const cursor = since === undefined ? undefined : parseCursor(since);
    const { wanted } = socket.data.session;
    wanted.add(room.name);
    try {
      await this.guard.enter(socket, room);
      return await this.prepare(socket, room, cursor);
    } catch (error) {
      if (!socket.rooms.has(room.name)) this.forget(socket, room.name);
      throw error;
    }
  }

  /** Leaves a room; one that the socket is not in is left all the same. @throws RoomUnknownError */
  async unsubscribe(socket: RoverSocket, name: string): Promise<{ room: string }> {
    const room = parseRoom(name);
    this.forget(socket, room.name);
    await socket.leave(room.name);
    return { room: room.name };
  }

  private forget(socket: RoverSocket, name: string): void {
    socket.data.session.wanted.delete(name);
    this.guard.forget(socket, name);
  }

  private admit(socket: RoverSocket, name: string): Room {
    const { caller, wanted } = socket.data.session;
    const room = parseRoom(name);
    if (!room.kind.admits(caller, room.id)) throw new RoomForbiddenError();
    const limit = this.config.sockets.rooms;
    if (!wanted.has(room.name) && wanted.size >= limit) throw new TooManyRoomsError(limit);
    return room;
  }

  private async prepare(socket: RoverSocket, room: Room, since?: Cursor): Promise<Subscription> {
    const feeds = await Promise.all(room.kind.topics.map((topic) => this.feeds.open(topic)));
    if (since && covered(feeds, room, since))
      return this.subscription({ socket, room, feeds, from: since }, null);
    if (since) socket.emit('session.gap', { room: room.name });
    const from = startOf(feeds, room, this.clock.now() - SNAPSHOT_MARGIN_MS);
    const snapshot = await this.snapshots.of(room, socket.data.session.caller);
    return this.subscription({ socket, room, feeds, from }, snapshot);
  }

  private subscription(way: ConstructorParameters<typeof CatchUp>[0], snapshot: unknown): Subscription {
    const reply = { room: way.room.name, snapshot, cursor: serialiseCursor(way.from) };
    return { reply, begin: () => new CatchUp(way).begin() };
  }
}

const covered = (feeds: readonly Feed[], room: Room, since: Cursor): boolean =>
  feeds.every((feed) => feed.history.covers(since, feed.partitionsOf(room)));

const startOf = (feeds: readonly Feed[], room: Room, time: number): Cursor =>
  new Map(feeds.flatMap((feed) => [...feed.cursorAt(room, time)]));
