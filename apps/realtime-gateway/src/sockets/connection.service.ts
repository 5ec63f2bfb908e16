import { Inject, Injectable } from '@nestjs/common';
import { LOGGER, Metrics, type Logger } from '@rover/platform';
import type { Gauge } from 'prom-client';
import { FeedsService } from '../feeds/feeds.service.js';
import { RosterService } from '../roster/roster.service.js';
import { kindOf } from '../rooms/room-kinds.js';
import { ExpiryService } from './expiry.service.js';
import { MessageRouter } from './message-router.service.js';
import { callerOn, type RoverSocket } from './session.js';

/** What every connection gets from its first moment to its last. */
@Injectable()
export class ConnectionService {
  private readonly active: Gauge<'connection_type'>;

  constructor(
    private readonly router: MessageRouter,
    private readonly feeds: FeedsService,
    private readonly expiry: ExpiryService,
    private readonly roster: RosterService,
    @Inject(LOGGER) private readonly logger: Logger,
    metrics: Metrics,
  ) {
    this.active = metrics.gauge('rover_active_connections', 'Connections that are open', ['connection_type']);
  }

  welcome(socket: RoverSocket): void {
    this.active.inc({ connection_type: 'socket' });
    this.roster.add(socket);
    this.router.listen(socket);
    this.expiry.watch(socket);
    this.enterDefaultRooms(socket);
    const { identity, wanted } = socket.data.session;
    socket.emit('session.ready', {
      sid: socket.id,
      caller: identity.caller,
      expiresAt: Number.isFinite(identity.expiresAt) ? new Date(identity.expiresAt).toISOString() : null,
      rooms: [...wanted.keys()],
    });
  }

  farewell(socket: RoverSocket): void {
    this.active.dec({ connection_type: 'socket' });
    this.roster.remove(socket);
    this.expiry.forget(socket);
    socket.data.session.outlet.end();
  }

  private enterDefaultRooms(socket: RoverSocket): void {
    const { sub, roles } = callerOn(socket);
    const rooms = [`user:${sub}`, 'users', ...(roles.includes('admin') ? ['admins'] : [])];
    for (const room of rooms) socket.data.session.wanted.set(room, 0);
    void socket.join(rooms);
    this.feed(rooms);
  }

  /** Who is in a room by itself hears what is said there without asking. */
  private feed(rooms: readonly string[]): void {
    const topics = new Set(rooms.flatMap((room) => kindOf(room)?.topics ?? []));
    for (const topic of topics)
      this.feeds.open(topic).catch((err: unknown) => {
        this.logger.warn({ err, topic: topic.name }, 'A topic cannot be followed');
      });
  }
}
