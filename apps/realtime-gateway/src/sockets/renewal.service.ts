import { Injectable } from '@nestjs/common';
import { UnauthenticatedError } from '@rover/platform';
import { RoomGuard } from '../guards/room-guard.service.js';
import { parseRoom } from '../rooms/room.js';
import { SubscriptionService } from '../subscriptions/subscription.service.js';
import { Credentials } from './credentials.service.js';
import { ExpiryService } from './expiry.service.js';
import { callerOn, type RoverSocket } from './session.js';
import { CallerChangedError } from './socket.errors.js';

/** Lets a connection go on with a new token. */
@Injectable()
export class RenewalService {
  constructor(
    private readonly credentials: Credentials,
    private readonly expiry: ExpiryService,
    private readonly subscriptions: SubscriptionService,
    private readonly guard: RoomGuard,
  ) {}

  /** @throws UnauthenticatedError, CallerChangedError: then all stays as it was */
  async renew(socket: RoverSocket, token: string): Promise<{ expiresAt: string }> {
    const identity = await this.credentials.verify(token);
    if (identity.caller.sub !== callerOn(socket).sub) throw new CallerChangedError();
    if (!Number.isFinite(identity.expiresAt)) throw new UnauthenticatedError('This is no token.');
    socket.data.session.identity = identity;
    this.expiry.watch(socket);
    await this.leaveWhatIsClosed(socket);
    this.guard.recheckAll(socket);
    return { expiresAt: new Date(identity.expiresAt).toISOString() };
  }

  /** Roles and showrooms may be fewer than before. */
  private async leaveWhatIsClosed(socket: RoverSocket): Promise<void> {
    for (const name of socket.data.session.wanted.keys()) {
      const { kind, id } = parseRoom(name);
      if (kind.admits(callerOn(socket), id)) continue;
      await this.subscriptions.leave(socket, name);
      socket.emit('session.revoked', { room: name, code: 'ACCESS_ENDED' });
    }
  }
}
