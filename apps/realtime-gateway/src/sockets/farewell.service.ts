import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG } from '@rover/platform';
import type { Server } from 'socket.io';
import type { RealtimeConfig } from '../realtime.config.js';
import type { RoverSocket } from './session.js';

/** Sends the sockets away when the app closes: told first, and spread out, so that they do not return all at once. */
@Injectable()
export class FarewellService implements OnModuleDestroy {
  private server?: Server;

  constructor(@Inject(CONFIG) private readonly config: RealtimeConfig) {}

  attach(server: Server): void {
    this.server = server;
  }

  /** Resolves when all are gone. */
  async onModuleDestroy(): Promise<void> {
    const sockets = [...(this.server?.of('/').sockets.values() ?? [])] as RoverSocket[];
    await Promise.all(sockets.map((socket) => this.sendAway(socket)));
  }

  private async sendAway(socket: RoverSocket): Promise<void> {
    const delayMs = Math.round(Math.random() * this.config.sockets.drainMs);
    socket.emit('server.restarting', { delayMs });
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    socket.disconnect(true);
  }
}
