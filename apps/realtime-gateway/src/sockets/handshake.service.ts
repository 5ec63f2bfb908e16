import { Inject, Injectable } from '@nestjs/common';
import {
  CLOCK,
  Identity,
  recogniseError,
  SecurityEvents,
  UnauthenticatedError,
  type Clock,
} from '@rover/platform';
import type { RoverSocket } from './session.js';
import { socketProblem } from './socket-problem.js';

type Next = (error?: Error) => void;

/** Lets in who shows a valid token, before any room or message. */
@Injectable()
export class HandshakeService {
  constructor(
    private readonly identity: Identity,
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
    const token = tokenOf(socket.handshake);
    if (!token) throw new UnauthenticatedError();
    const { caller, expiresAt } = await this.identity.verify(token);
    if (expiresAt <= this.clock.now())
      throw new UnauthenticatedError('The token has expired.', 'TOKEN_EXPIRED');
    socket.data.session = { caller, expiresAt, wanted: new Set() };
  }
}

/** Never from the query string: that ends up in logs of proxies. */
function tokenOf({ auth, headers }: RoverSocket['handshake']): string | undefined {
  const given: unknown = auth?.['token'];
  if (typeof given === 'string') return given;
  return /^Bearer ([^\s]+)$/i.exec(headers.authorization ?? '')?.[1];
}
