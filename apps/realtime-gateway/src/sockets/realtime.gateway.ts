import {
  WebSocketGateway,
  type OnGatewayConnection,
  type OnGatewayDisconnect,
  type OnGatewayInit,
} from '@nestjs/websockets';
import type { Server } from 'socket.io';
import { RosterService } from '../roster/roster.service.js';
import { Broadcaster } from './broadcaster.js';
import { ConnectionService } from './connection.service.js';
import { FarewellService } from './farewell.service.js';
import { HandshakeService } from './handshake.service.js';
import type { RoverSocket } from './session.js';

/** The Socket.IO door. What is said here is documented in FOLLOW.md. */
@WebSocketGateway()
export class RealtimeGateway implements OnGatewayInit<Server>, OnGatewayConnection, OnGatewayDisconnect {
  constructor(
    private readonly handshake: HandshakeService,
    private readonly connections: ConnectionService,
    private readonly broadcaster: Broadcaster,
    private readonly roster: RosterService,
    private readonly farewells: FarewellService,
  ) {}

  afterInit(server: Server): void {
    server.use((socket, next) => this.handshake.middleware(socket as RoverSocket, next));
    this.broadcaster.attach(server);
    this.roster.attach(server);
    this.farewells.attach(server);
  }

  handleConnection(socket: RoverSocket): void {
    this.connections.welcome(socket);
  }

  handleDisconnect(socket: RoverSocket): void {
    this.connections.farewell(socket);
  }
}
