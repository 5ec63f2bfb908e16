import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DurationHistogram, Metrics, type Clock } from '@rover/platform';
import type { Counter, Gauge } from 'prom-client';
import type { Server } from 'socket.io';
import type { PartitionName } from '../feeds/cursor.js';
import { partitionsOfRoom, Positions } from '../feeds/positions.js';
import type { StreamEvent } from '../feeds/stream-event.js';
import type { RoomEvent, RoomPart } from '../feeds/room-event.js';
import { Audience } from '../rooms/audience.js';
import { kindOf } from '../rooms/room-kinds.js';
import { Frames } from './frame.js';
import type { RoverSocket } from './session.js';

interface Occupied {
  readonly room: string;
  readonly members: ReadonlySet<string>;
}

type Lost = (socket: RoverSocket, room: string) => void;

/** Hands events to the sockets of their rooms, and knows which topics have listeners. */
@Injectable()
export class Broadcaster {
  private server?: Server;
  private readonly audience = new Audience();
  private idle: (topic: string) => void = () => undefined;
  private lost: Lost = () => undefined;
  /** Events told since the start, by kind of room. */
  readonly told = new Map<string, number>();
  /** Events handed to sockets since the start. */
  delivered = 0;
  private readonly events: Counter<'type'>;
  private readonly rooms: Gauge<'kind'>;
  private readonly ages: DurationHistogram;

  constructor(
    private readonly positions: Positions,
    @Inject(CLOCK) private readonly clock: Clock,
    metrics: Metrics,
  ) {
    this.events = metrics.counter(
      'rover_socket_events_total',
      'Events sent to rooms that have somebody in them',
      ['type'],
    );
    this.rooms = metrics.gauge('rover_rooms', 'Rooms with somebody in them', ['kind']);
    this.ages = new DurationHistogram(
      metrics,
      'rover_event_age_seconds',
      'Age of what is sent to sockets: from when it happened, for readings from the time of the device',
    );
  }

  /** Called once, when the server is there. */
  attach(server: Server): void {
    this.server = server;
    const { adapter } = server.of('/');
    adapter.on('create-room', (room: string) => this.count(room, 1));
    adapter.on('delete-room', (room: string) => this.count(room, -1));
  }

  /** Called with a topic when the last room that it feeds is empty. */
  onIdleTopic(idle: (topic: string) => void): void {
    this.idle = idle;
  }

  /** Called with each socket that missed something in a room. */
  onLost(lost: Lost): void {
    this.lost = lost;
  }

  /** Every socket of this server. */
  sockets(): readonly RoverSocket[] {
    return [...(this.server?.of('/').sockets.values() ?? [])] as RoverSocket[];
  }

  /** Whether any room that the topic feeds has somebody in it. */
  listens(topic: string): boolean {
    return this.audience.listens(topic);
  }

  /**
   * Sends an event to each socket that is in any of its rooms, once for each part. Made into a frame once, and not at all
   * for nobody. Says whether there was anybody.
   */
  send(event: StreamEvent): boolean {
    if (!this.audience.mayHear(event.told.topic, event.keys)) return false;
    let heard = false;
    for (const part of event.parts) heard = this.sendPart(event, part) || heard;
    return heard;
  }

  /** Tells everybody in rooms that hang on a partition that they missed something. */
  tellGap(partition: PartitionName): void {
    const namespace = this.server?.of('/');
    for (const [room, sids] of namespace?.adapter.rooms ?? []) {
      if (!partitionsOfRoom(room).includes(partition)) continue;
      for (const sid of [...sids]) {
        const socket = namespace?.sockets.get(sid);
        if (socket) this.lost(socket as RoverSocket, room);
      }
    }
  }

  private sendPart(event: RoomEvent, part: RoomPart): boolean {
    const namespace = this.server?.of('/');
    const occupied = part.rooms.flatMap((room) => {
      const members = namespace?.adapter.rooms.get(room);
      return members ? { room, members } : [];
    });
    if (occupied.length === 0) return false;
    const frames = new Frames(event, part, this.positions);
    const tell = (sid: string, joined: readonly Occupied[]) => {
      const socket = namespace?.sockets.get(sid) as RoverSocket | undefined;
      socket?.data.session.outlet.hear(event, part, frames.of(joined));
      this.delivered += 1;
    };
    if (occupied.length === 1) occupied[0]?.members.forEach((sid) => tell(sid, occupied));
    else tellOnce(occupied, tell);
    this.note(event, occupied);
    this.sent(event.type, part.time);
    return true;
  }

  /** Devices' clocks may be ahead; what comes from the future is fresh. */
  private sent(type: string, time: string): void {
    const age = (this.clock.now() - Date.parse(time)) / 1000;
    if (!Number.isNaN(age)) this.ages.with({ type }).observe(Math.max(0, age));
  }

  private note({ type }: RoomEvent, rooms: readonly Occupied[]): void {
    this.events.inc({ type });
    for (const { room } of rooms) {
      const kind = kindOf(room)?.name ?? '';
      this.told.set(kind, (this.told.get(kind) ?? 0) + 1);
    }
  }

  private count(room: string, change: 1 | -1): void {
    const kind = kindOf(room);
    if (!kind) return;
    this.rooms.inc({ kind: kind.name }, change);
    this.audience.count(room, change);
    for (const { name } of kind.topics) if (!this.audience.listens(name)) this.idle(name);
  }
}

/** Whoever is in several of the rooms gets it with the first. */
function tellOnce(
  occupied: readonly Occupied[],
  tell: (sid: string, joined: readonly Occupied[]) => void,
): void {
  for (const room of occupied)
    for (const sid of room.members) {
      const joined = occupied.filter(({ members }) => members.has(sid));
      if (joined[0] === room) tell(sid, joined);
    }
}
