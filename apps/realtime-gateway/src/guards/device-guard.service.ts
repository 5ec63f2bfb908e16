import { Inject, Injectable } from '@nestjs/common';
import {
  Bus,
  CLOCK,
  ForbiddenError,
  speakerOf,
  speaksForAll,
  spokenFor,
  type AccessChange,
  type Clock,
  type VerifiedIdentity,
} from '@rover/platform';
import { Outlets } from '../sockets/outlets.service.js';
import type { RoverSocket } from '../sockets/session.js';
import { AccessTails } from './access-tails.service.js';
import { DueChecks } from './due-checks.js';

const isDevice = ({ vehicleIds }: VerifiedIdentity): boolean => vehicleIds !== undefined;

/** Connections of devices: they last as long as whoever made the key may speak for one of its vehicles. */
@Injectable()
export class DeviceGuard {
  /** Until when each may stay as it stands, epoch ms. */
  private readonly stays = new Map<RoverSocket, number>();
  private readonly due = new DueChecks<RoverSocket>((socket) => this.check(socket));

  constructor(
    private readonly bus: Bus,
    private readonly tails: AccessTails,
    private readonly outlets: Outlets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    tails.onChange((change) => this.recheck(change));
  }

  /**
   * Watched before it is asked for: a change that comes in between asks again.
   * @throws ForbiddenError when its key speaks for no vehicle any more, or what the service throws
   */
  async admit(socket: RoverSocket): Promise<void> {
    const { identity } = socket.data.session;
    if (!isDevice(identity) || speaksForAll(speakerOf(identity))) return;
    await this.tails.open();
    this.stays.set(socket, Infinity);
    socket.once('disconnect', () => this.stays.delete(socket));
    const until = await this.untilOf(identity).catch((error: unknown) => this.refuse(socket, error));
    if (until === undefined)
      this.refuse(socket, new ForbiddenError('The device key speaks for no vehicle any more.'));
    this.stays.set(socket, until);
  }

  /** Looks at those whose time has come. */
  lookAtTerms(): void {
    const now = this.clock.now();
    for (const [socket, until] of this.stays) if (until <= now) this.due.add(socket, '');
  }

  private refuse(socket: RoverSocket, error: unknown): never {
    this.stays.delete(socket);
    throw error;
  }

  private recheck({ user }: AccessChange): void {
    for (const socket of this.stays.keys())
      if (user === undefined || speakerOf(socket.data.session.identity).sub === user)
        this.due.add(socket, '');
  }

  /** A service that cannot be asked leaves it as it is; the term is looked at again. */
  private async check(socket: RoverSocket): Promise<void> {
    const until = await this.untilOf(socket.data.session.identity).catch(() => this.clock.now());
    if (!this.stays.has(socket)) return;
    if (until !== undefined) return void this.stays.set(socket, until);
    socket.emit('error', {
      code: 'ACCESS_ENDED',
      message: 'The device key has no vehicle.',
      retryable: false,
    });
    this.outlets.close(socket, 'ACCESS_ENDED');
  }

  /** When the last of its vehicles is not its any more; undefined when it has none. */
  private async untilOf(identity: VerifiedIdentity): Promise<number | undefined> {
    const spoken = await spokenFor(this.bus, speakerOf(identity), identity.vehicleIds ?? []);
    return spoken.size > 0 ? Math.max(...spoken.values()) : undefined;
  }
}
