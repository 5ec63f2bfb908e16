import { Backoff } from '../common/backoff.js';
import { RoverError } from '../common/rover-error.js';
import type { Notices } from '../generated/events.js';
import type { Connection } from './connection.js';
import { Room, type RoomHost } from './room.js';
import type { RoomEventOf, RoomWishes } from './room-types.js';

/** Asking again would bring the same. */
const forGood: ReadonlySet<string> = new Set([
  ...['ROOM_UNKNOWN', 'ROOM_FORBIDDEN', 'TOO_MANY_ROOMS', 'VALIDATION_FAILED', 'ACCESS_ENDED'],
]);

/** The rooms of one connection: each joined anew, from its cursor on, whenever the connection was. */
export class Rooms implements RoomHost {
  readonly #rooms = new Map<string, Room>();
  /** How many asked for each. */
  readonly #users = new Map<Room, number>();
  readonly #backoffs = new Map<Room, Backoff>();
  /** Counts connections: an answer of an earlier one tells nothing of this one. */
  #era = 0;

  constructor(private readonly connection: Connection) {
    connection.notices.add(({ name, payload }) => this.#hear(name, payload));
    connection.onStatus((status) => {
      if (status === 'connected') return this.#joinAll();
      if (status === 'refused') this.#refuseAll();
      else this.#rooms.forEach((room) => room.waits());
    });
  }

  /** One object for a room, whoever asks: it is left when all of them have closed it. */
  room(name: string, { since, ...wishes }: RoomWishes & { since?: string } = {}): Room {
    const room = this.#rooms.get(name) ?? this.#enter(new Room(name, this, wishes, since));
    this.#users.set(room, (this.#users.get(room) ?? 0) + 1);
    return room;
  }

  join(room: Room): void {
    const era = this.#era;
    const request = room.request;
    this.connection.send('subscribe', request, (error, reply) => {
      if (era !== this.#era || this.#rooms.get(room.name) !== room) return;
      if (!error && reply) {
        this.#backoffs.delete(room);
        return room.joined(reply, request.since !== undefined);
      }
      this.#failed(room, error as RoverError);
    });
  }

  leave(room: Room): boolean {
    const users = (this.#users.get(room) ?? 1) - 1;
    this.#users.set(room, users);
    if (users > 0) return false;
    this.#rooms.delete(room.name);
    this.#users.delete(room);
    this.#backoffs.delete(room);
    this.connection.send('unsubscribe', { room: room.name }, () => undefined);
    return true;
  }

  closeAll(): void {
    this.#users.clear();
    for (const room of [...this.#rooms.values()]) room.close();
  }

  #enter(room: Room): Room {
    this.#rooms.set(room.name, room);
    this.connection.open();
    if (this.connection.status === 'connected') this.join(room);
    return room;
  }

  #joinAll(): void {
    this.#era++;
    this.#rooms.forEach((room) => this.join(room));
  }

  #refuseAll(): void {
    const error = new RoverError({ code: 'UNAUTHENTICATED', message: 'The platform lets nobody in so.' });
    this.#rooms.forEach((room) => room.refuse(error));
  }

  #failed(room: Room, error: RoverError): void {
    if (forGood.has(error.code)) return room.refuse(error);
    if (error.code === 'CURSOR_INVALID') room.lost();
    const backoff = this.#backoffs.get(room) ?? new Backoff(1_000, 30_000);
    this.#backoffs.set(room, backoff);
    const era = this.#era;
    const waitMs =
      error.code === 'CURSOR_INVALID' ? 0 : Math.max(backoff.next(), (error.retryAfter ?? 0) * 1_000);
    setTimeout(() => era === this.#era && this.#rooms.get(room.name) === room && this.join(room), waitMs);
  }

  #hear(name: string, payload: unknown): void {
    if (name === 'session.gap') return this.#gap(payload as Notices['session.gap']);
    if (name === 'session.revoked') return this.#revoked(payload as Notices['session.revoked']);
    const event = payload as Partial<RoomEventOf> | undefined;
    if (event?.cursor === undefined) return;
    for (const room of event.rooms ?? []) this.#rooms.get(room)?.receive(event as RoomEventOf);
  }

  #gap({ room: name, left }: Notices['session.gap']): void {
    const room = this.#rooms.get(name);
    room?.lost();
    if (room && left) this.join(room);
  }

  #revoked({ room: name, code }: Notices['session.revoked']): void {
    const room = this.#rooms.get(name);
    if (room) this.#failed(room, new RoverError({ code, message: `Access to ${name} has ended.` }));
  }
}
