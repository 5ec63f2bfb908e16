import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, recogniseError, SecurityEvents, type Clock } from '@rover/platform';
import { DeviceGuard } from '../guards/device-guard.service.js';
import { RosterService } from '../roster/roster.service.js';
import { Credentials } from './credentials.service.js';
import { Outlets } from './outlets.service.js';
import type { RoverSocket } from './session.js';
import { socketProblem } from './socket-problem.js';

type Next = (error?: Error) => void;

/** Lets in who shows a valid credential and has not too many connections, before any room or message. */
@Injectable()
export class HandshakeService {
  constructor(
    private readonly credentials: Credentials,
    private readonly outlets: Outlets,
    private readonly roster: RosterService,
    private readonly devices: DeviceGuard,
    private readonly security: SecurityEvents,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A middleware of Socket.IO; a refusal arrives as `connect_error` with the code as message and the problem as `data`. */
  readonly middleware = (socket: RoverSocket, next: Next): void => {
    this.admit(socket).then(
      () => next(),
      (error: unknown) => {
        const { address } = socket.handshake;
        this.security.refused(recogniseError(error), { door: 'socket', address });
        const problem = socketProblem(error);
        next(Object.assign(new Error(problem.code), { data: problem }));
      },
    );
  };

  private async admit(socket: RoverSocket): Promise<void> {
    const identity = await this.credentials.of(socket.handshake);
    const outlet = this.outlets.of(socket);
    socket.data.session = { identity, connectedAt: this.clock.now(), wanted: new Map(), outlet };
    await this.devices.admit(socket);
    await this.roster.makeRoomFor(identity.caller.sub);
  }
}
