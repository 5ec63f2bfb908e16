import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, CONFIG, LOGGER, Metrics, type Clock, type Logger } from '@rover/platform';
import type { Counter } from 'prom-client';
import { Positions } from '../feeds/positions.js';
import type { RealtimeConfig } from '../realtime.config.js';
import { Corks } from './corks.js';
import { streamOf } from './raw-stream.js';
import { Outlet, type OutletSetting } from './outlet.js';
import type { RoverSocket } from './session.js';

/** Makes the way to each socket, and closes connections: those that do not read, and those whose time is over. */
@Injectable()
export class Outlets {
  private readonly setting: OutletSetting;
  private readonly closed: Counter<'reason'>;

  constructor(
    positions: Positions,
    corks: Corks,
    @Inject(CONFIG) { sockets }: RealtimeConfig,
    @Inject(CLOCK) clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    metrics: Metrics,
  ) {
    this.closed = metrics.counter('rover_socket_closed_total', 'Connections that we closed', ['reason']);
    this.setting = {
      ...{ positions, corks, limit: sockets.backlogBytes, now: () => clock.now() },
      full: (socket) => this.cut(socket, 'TOO_SLOW'),
    };
  }

  of(socket: RoverSocket): Outlet {
    return new Outlet(socket, this.setting);
  }

  /** Closes a connection once it has what was sent to it. */
  close(socket: RoverSocket, reason: string): void {
    this.closed.inc({ reason });
    socket.disconnect(true);
  }

  /**
   * Ends the transport, not the Socket.IO session: a goodbye would wait behind what the client does not read. The TCP
   * stream first, or WebSocket's own goodbye would wait there as well, and all that is unsent with it.
   */
  private cut(socket: RoverSocket, reason: string): void {
    if (!socket.connected) return;
    this.closed.inc({ reason });
    this.logger.info({ sid: socket.id, code: reason }, 'A connection was closed');
    streamOf(socket.conn)?.destroy();
    socket.conn.close(true);
  }
}
