import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG } from '@rover/platform';
import type { RealtimeConfig } from '../realtime.config.js';
import { DeviceGuard } from '../guards/device-guard.service.js';
import { Broadcaster } from '../sockets/broadcaster.js';
import { Credentials } from '../sockets/credentials.service.js';
import { Outlets } from '../sockets/outlets.service.js';
import type { RoverSocket } from '../sockets/session.js';

/** Connections that are asked about at once. */
const AT_ONCE = 50;

/** Closes connections whose token or device key was revoked, or speaks for nothing any more, some seconds after it was. */
@Injectable()
export class RevocationsService implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer?: NodeJS.Timeout;
  private running = false;

  constructor(
    private readonly broadcaster: Broadcaster,
    private readonly credentials: Credentials,
    private readonly outlets: Outlets,
    private readonly devices: DeviceGuard,
    @Inject(CONFIG) private readonly config: RealtimeConfig,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look(), this.config.sockets.recheckMs).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    if (this.running) return;
    this.running = true;
    this.devices.lookAtTerms();
    const sockets = this.broadcaster.sockets();
    for (let i = 0; i < sockets.length; i += AT_ONCE)
      await Promise.all(sockets.slice(i, i + AT_ONCE).map((socket) => this.check(socket)));
    this.running = false;
  }

  private async check(socket: RoverSocket): Promise<void> {
    if (!(await this.credentials.isRevoked(socket.data.session.identity))) return;
    socket.emit('error', { code: 'TOKEN_REVOKED', message: 'The token was revoked.', retryable: false });
    this.outlets.close(socket, 'TOKEN_REVOKED');
  }
}
