import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type AccessChange, type Clock } from '@rover/platform';
import { RoomForbiddenError } from '../rooms/room.errors.js';
import type { Room } from '../rooms/room.js';
import { callerOn, type RoverSocket } from '../sockets/session.js';
import { AccessTails } from './access-tails.service.js';
import { isGuarded, RoomAnswers, type GuardedRoom, type RoomAnswer } from './room-answers.service.js';
import { DueChecks } from './due-checks.js';

/** The longest delay that a timer of Node takes. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** The service's clock may be behind ours: what should have ended is asked for again so soon, ms. */
const SOONEST_MS = 100;
const RETRY_MS = 1_000;
/** Whoever cannot be shown to have access for so many tries has none. */
const TRIES = 10;

interface Stay {
  readonly room: GuardedRoom;
  timer?: NodeJS.Timeout;
  failures: number;
}

/** Knows who is in which room by leave of a service, and sends them out at once when the leave ends. */
@Injectable()
export class RoomGuard {
  private readonly stays = new Map<RoverSocket, Map<string, Stay>>();
  private readonly due = new DueChecks<RoverSocket>((socket, names) => this.check(socket, names));

  constructor(
    private readonly answers: RoomAnswers,
    private readonly tails: AccessTails,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    tails.onChange((change) => this.recheck(change));
  }

  /**
   * Watched before it is asked for: a change that comes in between asks again.
   * @throws RoomForbiddenError, or what the service throws
   */
  async enter(socket: RoverSocket, room: Room): Promise<void> {
    if (!isGuarded(room)) return;
    const stay = this.watch(socket, room);
    try {
      await this.tails.open();
      const [answer] = await this.answers.of(callerOn(socket), [room]);
      if (!answer?.allowed) throw new RoomForbiddenError();
      this.arm(socket, stay, answer);
    } catch (error) {
      // Who asks again for a room that they are in stays there when the service cannot be asked.
      if (error instanceof RoomForbiddenError || !socket.rooms.has(room.name)) this.forget(socket, room.name);
      if (error instanceof RoomForbiddenError) await socket.leave(room.name);
      throw error;
    }
  }

  /** Asks anew about every room that a socket is in: its caller may be less than before. */
  recheckAll(socket: RoverSocket): void {
    for (const name of this.stays.get(socket)?.keys() ?? []) this.due.add(socket, name);
  }

  /** Whether somebody may be in a room, without entering it. @throws RoomForbiddenError, or what the service throws */
  async ask(socket: RoverSocket, room: Room): Promise<void> {
    if (!isGuarded(room)) return;
    const [answer] = await this.answers.of(callerOn(socket), [room]);
    if (!answer?.allowed) throw new RoomForbiddenError();
  }

  /** Somebody left a room. */
  forget(socket: RoverSocket, name: string): void {
    const stays = this.stays.get(socket);
    clearTimeout(stays?.get(name)?.timer);
    stays?.delete(name);
    if (stays?.size === 0) this.stays.delete(socket);
  }

  private watch(socket: RoverSocket, room: GuardedRoom): Stay {
    const stays = this.stays.get(socket) ?? new Map<string, Stay>();
    if (!this.stays.has(socket)) {
      this.stays.set(socket, stays);
      socket.once('disconnect', () => this.forgetAll(socket));
    }
    const stay = stays.get(room.name) ?? { room, failures: 0 };
    stays.set(room.name, stay);
    return stay;
  }

  private forgetAll(socket: RoverSocket): void {
    for (const name of [...(this.stays.get(socket)?.keys() ?? [])]) this.forget(socket, name);
  }

  private recheck(change: AccessChange): void {
    for (const [socket, stays] of this.stays)
      for (const { room } of stays.values())
        if (concerns(change, socket, room)) this.due.add(socket, room.name);
  }

  private async check(socket: RoverSocket, names: readonly string[]): Promise<void> {
    const stays = names.flatMap((name) => this.stays.get(socket)?.get(name) ?? []);
    if (stays.length === 0) return;
    const rooms = stays.map(({ room }) => room);
    const answers = await this.answers.of(callerOn(socket), rooms).catch(() => undefined);
    for (const [i, stay] of stays.entries()) this.conclude(socket, stay, answers && answers[i]);
  }

  private conclude(socket: RoverSocket, stay: Stay, answer: RoomAnswer | undefined): void {
    if (this.stays.get(socket)?.get(stay.room.name) !== stay) return;
    if (answer?.allowed) return this.arm(socket, stay, answer);
    if (answer) return this.sendOut(socket, stay, 'ACCESS_ENDED');
    stay.failures += 1;
    if (stay.failures >= TRIES) this.sendOut(socket, stay, 'ACCESS_UNKNOWN');
    else this.checkIn(socket, stay, RETRY_MS);
  }

  private arm(socket: RoverSocket, stay: Stay, { until }: RoomAnswer): void {
    stay.failures = 0;
    clearTimeout(stay.timer);
    if (until === null) return;
    this.checkIn(socket, stay, Date.parse(until) - this.clock.now());
  }

  private checkIn(socket: RoverSocket, stay: Stay, ms: number): void {
    clearTimeout(stay.timer);
    const delay = Math.min(Math.max(ms, SOONEST_MS), LONGEST_TIMER_MS);
    stay.timer = setTimeout(() => this.due.add(socket, stay.room.name), delay).unref();
  }

  private sendOut(socket: RoverSocket, { room }: Stay, code: 'ACCESS_ENDED' | 'ACCESS_UNKNOWN'): void {
    this.forget(socket, room.name);
    socket.data.session.wanted.delete(room.name);
    socket.data.session.outlet.forget(room.name);
    void socket.leave(room.name);
    socket.emit('session.revoked', { room: room.name, code });
  }
}

function concerns(
  { user, vehicleId }: AccessChange,
  socket: RoverSocket,
  { id, kind }: GuardedRoom,
): boolean {
  if (user !== undefined) return callerOn(socket).sub === user;
  return vehicleId === undefined || (kind.doorway.kind === 'vehicle' && id === vehicleId);
}
