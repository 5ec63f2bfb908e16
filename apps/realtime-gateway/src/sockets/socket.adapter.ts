import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import type { RealtimeConfig } from '../realtime.config.js';
import { rawEventParser } from './raw-event.parser.js';

/** Socket.IO on the app's own port. */
export class SocketAdapter extends IoAdapter {
  constructor(
    app: INestApplicationContext,
    private readonly config: RealtimeConfig,
  ) {
    super(app);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    return super.createIOServer(port, { ...options, ...this.options() } as ServerOptions) as Server;
  }

  private options(): Partial<ServerOptions> {
    const { origins, messageBytes } = this.config.sockets;
    return {
      path: '/socket.io',
      transports: ['websocket', 'polling'],
      // Per connection it costs 188 kB and more time than it saves on a local network.
      perMessageDeflate: false,
      httpCompression: true,
      serveClient: false,
      maxHttpBufferSize: messageBytes,
      parser: rawEventParser,
      connectTimeout: 10_000,
      cors: { origin: [...origins], credentials: false },
    };
  }
}
