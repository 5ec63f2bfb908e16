import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, CONFIG, LOGGER, Metrics, type Clock, type Logger } from '@rover/platform';
import type { Counter, Gauge } from 'prom-client';
import { FeedsService } from '../feeds/feeds.service.js';
import type { RealtimeConfig } from '../realtime.config.js';
import { kindOf } from '../rooms/room-kinds.js';
import { Backlog, type Outgoing } from './backlog.js';
import { corkFlushes, type Flushing } from './flush-cork.js';
import { MessageGate } from './message-gate.service.js';
import type { RoverSocket } from './session.js';
import { TooSlowError } from './socket.errors.js';
import { refuse, socketProblem } from './socket-problem.js';

/** The longest delay that a timer of Node takes. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** What every connection gets from its first moment to its last. */
@Injectable()
export class ConnectionService {
  private readonly active: Gauge<'connection_type'>;
  private readonly closed: Counter<'reason'>;

  constructor(
    private readonly gate: MessageGate,
    private readonly feeds: FeedsService,
    @Inject(CONFIG) private readonly config: RealtimeConfig,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    metrics: Metrics,
  ) {
    this.active = metrics.gauge('rover_active_connections', 'Connections that are open', ['connection_type']);
    this.closed = metrics.counter('rover_socket_closed_total', 'Connections that we closed', ['reason']);
  }

  welcome(socket: RoverSocket): void {
    this.active.inc({ connection_type: 'socket' });
    this.gate.guard(socket);
    this.boundBacklog(socket);
    corkFlushes(socket.conn as unknown as Flushing);
    this.closeAtExpiry(socket);
    this.enterDefaultRooms(socket);
    const { caller, expiresAt } = socket.data.session;
    socket.emit('session.ready', {
      sid: socket.id,
      caller,
      expiresAt: new Date(expiresAt).toISOString(),
      rooms: [...socket.data.session.wanted],
    });
  }

  /** Answers a message with what went wrong. */
  refuse(socket: RoverSocket, ack: unknown, error: unknown): void {
    this.gate.refused(socket, error);
    refuse(socket, ack, error);
  }

  farewell(): void {
    this.active.dec({ connection_type: 'socket' });
  }

  private enterDefaultRooms(socket: RoverSocket): void {
    const { caller, wanted } = socket.data.session;
    const rooms = [`user:${caller.sub}`, 'users', ...(caller.roles.includes('admin') ? ['admins'] : [])];
    for (const room of rooms) wanted.add(room);
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

  private boundBacklog(socket: RoverSocket): void {
    const backlog = new Backlog(this.config.sockets.backlogBytes, {
      lagging: (bytes) =>
        void socket.emit('session.lagging', { bytes, limit: this.config.sockets.backlogBytes }),
      full: () => this.close(socket, new TooSlowError()),
    });
    backlog.watch(socket.conn as unknown as Outgoing);
  }

  private closeAtExpiry(socket: RoverSocket): void {
    const left = socket.data.session.expiresAt - this.clock.now();
    // Such a token outlives every connection; a timer that long would fire at once.
    if (left > LONGEST_TIMER_MS) return;
    const notice = Math.max(0, left - this.config.sockets.expiryNoticeMs);
    const timers = [
      setTimeout(() => this.announceExpiry(socket), notice),
      setTimeout(() => this.expire(socket), left),
    ];
    for (const timer of timers) timer.unref();
    socket.once('disconnect', () => timers.forEach(clearTimeout));
  }

  private announceExpiry(socket: RoverSocket): void {
    const expiresAt = new Date(socket.data.session.expiresAt).toISOString();
    socket.emit('session.reconnect', { code: 'TOKEN_EXPIRING', expiresAt });
  }

  private expire(socket: RoverSocket): void {
    socket.emit('error', { code: 'TOKEN_EXPIRED', message: 'The token has expired.', retryable: false });
    this.closed.inc({ reason: 'TOKEN_EXPIRED' });
    socket.disconnect(true);
  }

  /** Ends the transport, not the Socket.IO session: a goodbye would wait behind what the client does not read. */
  private close(socket: RoverSocket, reason: TooSlowError): void {
    if (!socket.connected) return;
    const { code } = socketProblem(reason);
    this.closed.inc({ reason: code });
    this.logger.info({ sid: socket.id, code }, 'A connection was closed');
    socket.conn.close(true);
  }
}
