import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import type { RealtimeConfig } from '../realtime.config.js';
import { Doorman } from './doorman.js';
import { boundedParser } from './bounded-parser.js';

/** What Engine.IO answers with 400 or 403 as `message`, before there is a connection. */
const RATE_LIMITED = 'RATE_LIMITED';

/** Socket.IO on the app's own port. */
export class SocketAdapter extends IoAdapter {
  constructor(
    app: INestApplicationContext,
    private readonly config: RealtimeConfig,
    private readonly doorman: Doorman,
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
      parser: boundedParser,
      allowRequest: (request, answer) =>
        this.doorman.admits(request) ? answer(null, true) : answer(RATE_LIMITED, false),
      connectTimeout: 10_000,
      cors: { origin: [...origins], credentials: false },
    };
  }
}
