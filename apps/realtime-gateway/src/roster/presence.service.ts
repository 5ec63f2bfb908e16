import { Inject, Injectable } from '@nestjs/common';
import type { RealtimeStats, LiveConnection, RoomPresence } from '@rover/contracts';
import { callerHas, CLOCK, type Clock } from '@rover/platform';
import { RoomGuard } from '../guards/room-guard.service.js';
import { RoomForbiddenError } from '../rooms/room.errors.js';
import { kindOf } from '../rooms/room-kinds.js';
import { parseRoom } from '../rooms/room.js';
import { callerOn, type RoverSocket } from '../sockets/session.js';
import { RosterRepository, type Occupancy } from './roster.repository.js';

/** Who is there, over all servers that live. */
@Injectable()
export class PresenceService {
  constructor(
    private readonly repository: RosterRepository,
    private readonly guard: RoomGuard,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Who is in a room. @throws RoomUnknownError, RoomForbiddenError to those who may not be in it themselves */
  async of(socket: RoverSocket, name: string): Promise<RoomPresence> {
    const room = parseRoom(name);
    if (!room.kind.admits(callerOn(socket), room.id)) throw new RoomForbiddenError();
    if (!socket.rooms.has(room.name)) await this.guard.ask(socket, room);
    const found = await this.repository.at('rooms', room.name, await this.servers());
    const count = found.reduce((sum, [connections]) => sum + connections, 0);
    const maySee = callerHas(callerOn(socket), ['admin', 'manager']);
    return { room: room.name, count, ...(maySee && { members: membersOf(found) }) };
  }

  async stats(): Promise<RealtimeStats> {
    const servers = await this.servers();
    const reports = await this.repository.reports(servers);
    const rooms = new Map<string, { names: Set<string>; members: number }>();
    for (const server of servers)
      for (const [room, [count]] of await this.repository.all('rooms', server)) addRoom(rooms, room, count);
    const seenAt = new Date(this.clock.now()).toISOString();
    const sum = (of: (report: (typeof reports)[number]) => number | undefined) =>
      reports.reduce((total, report) => total + (of(report) ?? 0), 0);
    return {
      connections: sum((report) => report?.connections),
      delivered: sum((report) => report?.delivered),
      servers: servers.map((server, i) => ({
        server,
        connections: reports[i]?.connections ?? 0,
        startedAt: new Date(reports[i]?.startedAt ?? 0).toISOString(),
        seenAt,
      })),
      rooms: [...rooms].map(([kind, { names, members }]) => ({
        ...{ kind, rooms: names.size, members },
        events: sum((report) => report?.told[kind]),
      })),
    };
  }

  /** Connections, the longest first. */
  async connections(user?: string): Promise<LiveConnection[]> {
    const found: LiveConnection[] = [];
    for (const server of await this.servers())
      for (const [sid, [sub, connectedAt]] of await this.repository.all('connections', server))
        if (user === undefined || sub === user)
          found.push({ sid, sub, server, connectedAt: new Date(connectedAt).toISOString() });
    return found.sort((a, b) => a.connectedAt.localeCompare(b.connectedAt));
  }

  private servers(): Promise<string[]> {
    return this.repository.list(this.clock.now());
  }
}

function addRoom(
  rooms: Map<string, { names: Set<string>; members: number }>,
  room: string,
  count: number,
): void {
  const kind = kindOf(room)?.name ?? '';
  const known = rooms.get(kind) ?? { names: new Set(), members: 0 };
  known.names.add(room);
  known.members += count;
  rooms.set(kind, known);
}

function membersOf(found: readonly Occupancy[]): RoomPresence['members'] {
  const members = new Map<string, number>();
  for (const [, some] of found)
    for (const [sub, connections] of some) members.set(sub, (members.get(sub) ?? 0) + connections);
  return [...members].map(([sub, connections]) => ({ sub, connections }));
}
