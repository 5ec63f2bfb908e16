import { randomUUID } from 'node:crypto';
import { SignJWT, type JWK } from 'jose';
import type { Role } from '@rover/contracts';
import type { Clock } from '../clock/clock.js';
import { NotFoundError } from '../errors/common.errors.js';
import { DEVELOPMENT_ALGORITHM, type DevelopmentKey } from './development-key.js';

/** Issuer of development tokens. */
export const DEVELOPMENT_ISSUER = 'rover-development';

/** Whom a development token is for. */
export interface TokenSubject {
  readonly user: string;
  readonly roles: readonly Role[];
  readonly fleets?: readonly string[];
  readonly showrooms?: readonly string[];
}

/** A token and its end, RFC 3339. */
export interface IssuedToken {
  readonly token: string;
  readonly expiresAt: string;
}

/** What tokens are made with. */
export interface DevelopmentTokenOptions {
  readonly key?: DevelopmentKey;
  readonly audience: string;
  readonly ttlSeconds: number;
  readonly clock: Clock;
}

/** Signs tokens for whoever asks: for trying and for tests. Off where an OIDC issuer is configured. */
export class DevelopmentTokens {
  constructor(private readonly options: DevelopmentTokenOptions) {}

  /** Whether this process signs tokens. */
  get enabled(): boolean {
    return this.options.key !== undefined;
  }

  /** The public keys, as RFC 7517 wants them; empty when off. */
  jwks(): { keys: JWK[] } {
    return { keys: this.options.key ? [this.options.key.publicJwk] : [] };
  }

  /** @throws NotFoundError when this process signs no tokens */
  async issue({ user, roles, fleets, showrooms }: TokenSubject): Promise<IssuedToken> {
    const { key, audience, ttlSeconds, clock } = this.options;
    if (!key) throw new NotFoundError('Development sign-in is off.');
    const now = Math.floor(clock.now() / 1000);
    const token = await new SignJWT({ roles, fleets, showrooms })
      .setProtectedHeader({ alg: DEVELOPMENT_ALGORITHM, kid: key.id, typ: 'JWT' })
      .setSubject(user)
      .setIssuer(DEVELOPMENT_ISSUER)
      .setAudience(audience)
      .setJti(randomUUID())
      .setIssuedAt(now)
      .setExpirationTime(now + ttlSeconds)
      .sign(key.privateKey);
    return { token, expiresAt: new Date((now + ttlSeconds) * 1000).toISOString() };
  }
}
