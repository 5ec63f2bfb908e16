import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DurationHistogram, Metrics, type Clock } from '@rover/platform';
import type { Counter, Gauge } from 'prom-client';
import type { Server } from 'socket.io';
import type { RoomEvent } from '../feeds/room-event.js';
import { kindOf } from '../rooms/room-kinds.js';
import { RawEvent } from './raw-event.js';

/** Hands events to the sockets of their rooms, and knows which topics have listeners. */
@Injectable()
export class Broadcaster {
  private server?: Server;
  /** Rooms with somebody in them, by the topic that feeds them. */
  private readonly listening = new Map<string, number>();
  private idle: (topic: string) => void = () => undefined;
  private readonly events: Counter<'type'>;
  private readonly rooms: Gauge<'kind'>;
  private readonly ages: DurationHistogram;

  constructor(
    metrics: Metrics,
    @Inject(CLOCK) private readonly clock: Clock,
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

  /** Whether any room that the topic feeds has somebody in it. */
  listens(topic: string): boolean {
    return (this.listening.get(topic) ?? 0) > 0;
  }

  /** Sends an event to each socket that is in any of its rooms, once for each part. Made into a packet once, and not at all for nobody. */
  send(event: RoomEvent): void {
    const occupied = this.server?.of('/').adapter.rooms;
    for (const part of event.parts) {
      const rooms = part.rooms.filter((room) => occupied?.has(room));
      if (rooms.length === 0) continue;
      this.server?.to(rooms).emit(event.type, new RawEvent(part.json));
      this.events.inc({ type: event.type });
      this.sent(event.type, part.time);
    }
  }

  /** Devices' clocks may be ahead; what comes from the future is fresh. */
  private sent(type: string, time: string): void {
    const age = (this.clock.now() - Date.parse(time)) / 1000;
    if (!Number.isNaN(age)) this.ages.with({ type }).observe(Math.max(0, age));
  }

  /** Tells every room that the topic feeds that its members missed something and should subscribe anew. */
  tellGap(topic: string): void {
    for (const room of this.server?.of('/').adapter.rooms.keys() ?? []) {
      if (kindOf(room)?.topics.some(({ name }) => name === topic))
        this.server?.to(room).emit('session.gap', { room });
    }
  }

  private count(room: string, change: 1 | -1): void {
    const kind = kindOf(room);
    if (!kind) return;
    this.rooms.inc({ kind: kind.name }, change);
    for (const { name } of kind.topics) {
      const left = (this.listening.get(name) ?? 0) + change;
      this.listening.set(name, left);
      if (left === 0) this.idle(name);
    }
  }
}
