import { Inject, Injectable } from '@nestjs/common';
import {
  CLOCK,
  credentialOf,
  DeviceKeys,
  Identity,
  isDeviceKey,
  UnauthenticatedError,
  type Clock,
  type VerifiedIdentity,
} from '@rover/platform';
import type { RoverSocket } from './session.js';

/** Tells who shows a token or a device key. */
@Injectable()
export class Credentials {
  constructor(
    private readonly identity: Identity,
    private readonly deviceKeys: DeviceKeys,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws UnauthenticatedError; UnavailableError when keys or denials cannot be asked */
  async of({ auth, headers }: RoverSocket['handshake']): Promise<VerifiedIdentity> {
    const given: unknown = auth?.['token'] ?? auth?.['deviceKey'];
    // Never from the query string: that ends up in logs of proxies.
    const credential = typeof given === 'string' ? given : credentialOf(headers);
    if (!credential) throw new UnauthenticatedError();
    return this.verify(credential);
  }

  /** The same of a credential alone. */
  async verify(credential: string): Promise<VerifiedIdentity> {
    const verified = await (isDeviceKey(credential)
      ? this.deviceKeys.verify(credential)
      : this.identity.verify(credential));
    if (verified.expiresAt <= this.clock.now())
      throw new UnauthenticatedError('The token has expired.', 'TOKEN_EXPIRED');
    return verified;
  }

  /** Whether what a connection came with was revoked since. */
  isRevoked(identity: VerifiedIdentity): Promise<boolean> {
    return Number.isFinite(identity.expiresAt)
      ? this.identity.isRevoked(identity)
      : this.deviceKeys.isRevoked(identity);
  }
}
