import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, CONFIG, type Clock } from '@rover/platform';
import type { RealtimeConfig } from '../realtime.config.js';
import { Outlets } from './outlets.service.js';
import type { RoverSocket } from './session.js';

/** The longest delay that a timer of Node takes. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Closes connections when their token expires, with a notice ahead; one timer for each at a time. */
@Injectable()
export class ExpiryService {
  private readonly timers = new Map<RoverSocket, NodeJS.Timeout>();

  constructor(
    private readonly outlets: Outlets,
    @Inject(CONFIG) private readonly config: RealtimeConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Begins to watch, or goes on with another end. */
  watch(socket: RoverSocket): void {
    this.forget(socket);
    const left = this.leftOf(socket);
    // Such a token outlives every connection; a timer that long would fire at once.
    if (left > LONGEST_TIMER_MS) return;
    this.in(left - this.config.sockets.expiryNoticeMs, socket, () => this.announce(socket));
  }

  forget(socket: RoverSocket): void {
    clearTimeout(this.timers.get(socket));
    this.timers.delete(socket);
  }

  private announce(socket: RoverSocket): void {
    const expiresAt = new Date(socket.data.session.identity.expiresAt).toISOString();
    socket.emit('session.reconnect', { code: 'TOKEN_EXPIRING', expiresAt });
    this.in(this.leftOf(socket), socket, () => this.expire(socket));
  }

  private expire(socket: RoverSocket): void {
    socket.emit('error', { code: 'TOKEN_EXPIRED', message: 'The token has expired.', retryable: false });
    this.outlets.close(socket, 'TOKEN_EXPIRED');
  }

  private leftOf(socket: RoverSocket): number {
    return socket.data.session.identity.expiresAt - this.clock.now();
  }

  private in(ms: number, socket: RoverSocket, act: () => void): void {
    this.timers.set(socket, setTimeout(act, Math.max(0, ms)).unref());
  }
}
