import type { Positions } from '../feeds/positions.js';
import type { RoomEvent, RoomPart } from '../feeds/room-event.js';
import { Pending } from '../shapes/pending.js';
import { Shape, type Wishes } from '../shapes/shape.js';
import type { Corks } from './corks.js';
import { eventFrame, type AddressedFrame, type Frame } from './frame.js';
import { keepsBack, queuedBytes, streamOf, writePacket } from './raw-stream.js';
import type { RoverSocket } from './session.js';

/** What all outlets share. */
export interface OutletSetting {
  readonly corks: Corks;
  readonly positions: Positions;
  /** Bytes that may wait for a connection. */
  readonly limit: number;
  now(): number;
  /** More waits for a connection than may. */
  full(socket: RoverSocket): void;
}

/**
 * The way to one socket. Most get the frame that everybody gets, straight to their TCP stream. Whoever has wishes or reads
 * too slowly gets frames of its own. What waits for it is counted and bounded: without
 * a bound, a client that stops reading keeps every event of its rooms in our memory.
 */
export class Outlet {
  private held = false;
  private lagging = false;
  private shapes?: Map<string, Shape>;
  private pending?: Pending;

  constructor(
    private readonly socket: RoverSocket,
    private readonly setting: OutletSetting,
  ) {}

  /** An event that rooms of the socket hear now. */
  hear(event: RoomEvent, part: RoomPart, { rooms, frame }: AddressedFrame): void {
    if (!this.lagging && !this.shapes && !this.pending?.size) return this.write(frame());
    const plain = rooms.filter((room) => !this.shapes?.has(room));
    if (plain.length > 0) this.tell(event, part, plain);
    for (const room of rooms) if (this.shapes?.has(room)) this.tell(event, part, [room]);
  }

  /** An event that a room heard before the socket came. */
  hearPast(event: RoomEvent, part: RoomPart, { room, cursor }: { room: string; cursor: string }): void {
    const data = this.picked(event, part, [room]);
    if (data !== undefined) this.write(eventFrame(event, part, { cursor, rooms: [room], data }));
  }

  /** What the socket wants of a room from now on. */
  wish(room: string, wishes: Wishes): void {
    this.forget(room);
    if (wishes.maxRate === undefined && !wishes.fields) return;
    this.shapes ??= new Map();
    this.shapes.set(room, new Shape(wishes));
  }

  /** The socket leaves a room, or goes. */
  forget(room: string): void {
    this.pending?.forget(room);
    this.shapes?.get(room)?.end();
    this.shapes?.delete(room);
    if (this.shapes?.size === 0) this.shapes = undefined;
  }

  end(): void {
    for (const room of [...(this.shapes?.keys() ?? [])]) this.forget(room);
    this.pending = undefined;
  }

  /** Calls once the connection has taken what was written; at the next turn when nothing waits. */
  whenSent(proceed: () => void): void {
    const { conn } = this.socket;
    const stream = streamOf(conn);
    if (stream?.writableNeedDrain) stream.once('drain', proceed);
    else if (!stream && queuedBytes(conn) > 0) conn.once('drain', proceed);
    else setImmediate(proceed);
  }

  /** Looks whether too much waits; to be called after anything was sent. */
  check(): void {
    const { conn } = this.socket;
    this.bound((streamOf(conn)?.writableLength ?? 0) + queuedBytes(conn));
  }

  private bound(bytes: number): void {
    if (bytes > this.setting.limit) this.setting.full(this.socket);
    else if (bytes > this.setting.limit / 2 && !this.lagging) this.lag(bytes);
  }

  /** Each event in its turn: what waits for these rooms goes first, so that no cursor passes over it. */
  private tell(event: RoomEvent, part: RoomPart, rooms: readonly string[]): void {
    const data = this.picked(event, part, rooms);
    if (data === undefined) return;
    if (this.mustWait(event, rooms))
      return this.keep(event, { rooms, subject: part.subject, time: part.time, data }, rooms);
    this.release(rooms);
    const cursor = this.setting.positions.cursorOf(rooms);
    this.write(eventFrame(event, part, { cursor, rooms, data }));
  }

  private picked({ type }: RoomEvent, { data }: RoomPart, [room]: readonly string[]): string | undefined {
    const shape = this.shapes?.get(room as string);
    return shape ? shape.pick(type, data) : data;
  }

  private mustWait({ type }: RoomEvent, [room]: readonly string[]): boolean {
    if (!Pending.takes(type)) return false;
    const shape = this.shapes?.get(room as string);
    return this.lagging || (shape !== undefined && !shape.take(this.setting.now()));
  }

  private keep(event: RoomEvent, part: RoomPart, rooms: readonly string[]): void {
    this.pending ??= new Pending();
    this.pending.keep(event, part, rooms);
    if (this.lagging) return;
    this.shapes?.get(rooms[0] as string)?.whenDue(this.setting.now(), () => this.due(rooms));
  }

  private due(rooms: readonly string[]): void {
    if (this.lagging) return;
    this.shapes?.get(rooms[0] as string)?.take(this.setting.now());
    this.release(rooms);
  }

  /** Tells what waits for any of these rooms; all of it when none are named. */
  private release(rooms?: readonly string[]): void {
    for (const { event, part, rooms: of, conflated } of this.pending?.take(rooms) ?? [])
      this.write(
        eventFrame(event, part, { cursor: this.setting.positions.cursorOf(of), rooms: of, conflated }),
      );
  }

  private write(frame: Frame): void {
    const { conn } = this.socket;
    const stream = streamOf(conn);
    if (!stream || keepsBack(conn)) {
      writePacket(conn, frame);
      return this.check();
    }
    this.hold(stream);
    stream.write(frame.websocket);
    this.bound(stream.writableLength);
  }

  private hold(stream: NonNullable<ReturnType<typeof streamOf>>): void {
    if (this.held) return;
    this.held = true;
    this.setting.corks.hold(stream, () => (this.held = false));
  }

  private lag(bytes: number): void {
    // Set first: the notice is itself something that waits.
    this.lagging = true;
    this.socket.emit('session.lagging', { bytes, limit: this.setting.limit });
    this.whenSent(() => this.caughtUp());
  }

  private caughtUp(): void {
    this.lagging = false;
    if (this.socket.connected) this.release();
  }
}
