import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CLOCK, CONFIG, LOGGER, type Clock, type Logger } from '@rover/platform';
import type { Server } from 'socket.io';
import type { RealtimeConfig } from '../realtime.config.js';
import { kindOf } from '../rooms/room-kinds.js';
import { Broadcaster } from '../sockets/broadcaster.js';
import { callerOn, type RoverSocket } from '../sockets/session.js';
import { TooManyConnectionsError } from '../sockets/socket.errors.js';
import {
  RosterRepository,
  type Changes,
  type Entry,
  type Member,
  type Occupancy,
} from './roster.repository.js';

/** Changes are gathered for so long before they are written. */
const GATHER_MS = 200;
const LIVE_EVERY_MS = 2_000;
/** Members of a room that are told by name, for each server. */
const MOST_MEMBERS = 100;

/** Says in Redis which connections and rooms this server has, for all servers to see. */
@Injectable()
export class RosterService implements OnApplicationShutdown {
  readonly server = randomUUID();
  private io?: Server;
  private readonly startedAt: number;
  private readonly callers = new Map<string, number>();
  private dirty = new Dirty();
  private gathering?: NodeJS.Timeout;
  private living?: NodeJS.Timeout;

  constructor(
    private readonly repository: RosterRepository,
    private readonly broadcaster: Broadcaster,
    @Inject(CONFIG) private readonly config: RealtimeConfig,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.startedAt = clock.now();
  }

  attach(io: Server): void {
    this.io = io;
    const { adapter } = io.of('/');
    adapter.on('join-room', (room: string) => this.roomChanged(room));
    adapter.on('leave-room', (room: string) => this.roomChanged(room));
    this.living = setInterval(() => void this.live(), LIVE_EVERY_MS).unref();
    void this.live();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.living);
    clearTimeout(this.gathering);
    await this.repository.leave(this.server).catch(() => undefined);
  }

  /**
   * Whether a caller may have one connection more, over all servers that can be asked.
   * @throws TooManyConnectionsError
   */
  async makeRoomFor(sub: string): Promise<void> {
    const limit = this.config.sockets.connectionsPerCaller;
    const here = this.callers.get(sub) ?? 0;
    const elsewhere = here < limit ? await this.elsewhere(sub) : 0;
    if (here + elsewhere >= limit) throw new TooManyConnectionsError(limit);
  }

  add(socket: RoverSocket): void {
    const { sub } = callerOn(socket);
    this.callers.set(sub, (this.callers.get(sub) ?? 0) + 1);
    this.connectionChanged(socket);
  }

  remove(socket: RoverSocket): void {
    const { sub } = callerOn(socket);
    const left = (this.callers.get(sub) ?? 1) - 1;
    if (left > 0) this.callers.set(sub, left);
    else this.callers.delete(sub);
    this.connectionChanged(socket);
  }

  private async elsewhere(sub: string): Promise<number> {
    try {
      const servers = (await this.repository.list(this.clock.now())).filter(
        (server) => server !== this.server,
      );
      const counts = servers.length > 0 ? await this.repository.at('callers', sub, servers) : [];
      return counts.reduce((sum, count) => sum + count, 0);
    } catch {
      // Nobody is kept out because Redis is away.
      return 0;
    }
  }

  private roomChanged(room: string): void {
    if (!kindOf(room)) return;
    this.dirty.rooms.add(room);
    this.gather();
  }

  private connectionChanged(socket: RoverSocket): void {
    this.dirty.sids.add(socket.id);
    this.dirty.callers.add(callerOn(socket).sub);
    this.gather();
  }

  private gather(): void {
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      void this.write();
    }, GATHER_MS).unref();
  }

  private async write(): Promise<void> {
    const { dirty } = this;
    this.dirty = new Dirty();
    try {
      await this.repository.write(this.server, this.changesOf(dirty));
    } catch {
      // Said again with the next sign of life, which finds it missing or writes it anew.
      this.dirty.add(dirty);
    }
  }

  private async live(): Promise<void> {
    const { delivered, told } = this.broadcaster;
    const report = {
      ...{ startedAt: this.startedAt, connections: this.io?.of('/').sockets.size ?? 0, delivered },
      told: Object.fromEntries(told),
    };
    try {
      const known = await this.repository.live(this.server, report, this.clock.now());
      if (!known || this.dirty.size > 0) await this.writeAll(known);
    } catch (err) {
      this.logger.debug({ err }, 'The roster cannot be written');
    }
  }

  private async writeAll(known: boolean): Promise<void> {
    if (!known) this.dirty.add(this.everything());
    if (this.dirty.size > 0) await this.write();
  }

  private everything(): Dirty {
    const all = new Dirty();
    const { adapter, sockets } = this.io?.of('/') ?? {};
    for (const room of adapter?.rooms.keys() ?? []) if (kindOf(room)) all.rooms.add(room);
    for (const sid of sockets?.keys() ?? []) all.sids.add(sid);
    for (const sub of this.callers.keys()) all.callers.add(sub);
    return all;
  }

  private changesOf({ rooms, sids, callers }: Dirty): Changes {
    return {
      rooms: new Map([...rooms].map((room) => [room, this.occupancyOf(room)])),
      connections: new Map([...sids].map((sid) => [sid, this.entryOf(sid)])),
      callers: new Map([...callers].map((sub) => [sub, this.callers.get(sub) ?? null])),
    };
  }

  private occupancyOf(room: string): Occupancy | null {
    const sids = this.io?.of('/').adapter.rooms.get(room);
    return sids ? [sids.size, this.membersOf(sids)] : null;
  }

  private membersOf(sids: ReadonlySet<string>): Member[] {
    const members = new Map<string, number>();
    for (const sid of sids) {
      const sub = this.entryOf(sid)?.[0];
      if (sub !== undefined) members.set(sub, (members.get(sub) ?? 0) + 1);
      if (members.size >= MOST_MEMBERS) break;
    }
    return [...members];
  }

  private entryOf(sid: string): Entry | null {
    const socket = this.io?.of('/').sockets.get(sid) as RoverSocket | undefined;
    return socket ? [callerOn(socket).sub, socket.data.session.connectedAt] : null;
  }
}

/** What has changed and is not written yet, by name. */
class Dirty {
  readonly rooms = new Set<string>();
  readonly sids = new Set<string>();
  readonly callers = new Set<string>();

  get size(): number {
    return this.rooms.size + this.sids.size + this.callers.size;
  }

  add(other: Dirty): void {
    for (const room of other.rooms) this.rooms.add(room);
    for (const sid of other.sids) this.sids.add(sid);
    for (const sub of other.callers) this.callers.add(sub);
  }
}
