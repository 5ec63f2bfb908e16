import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock/clock.js';
import { UnauthenticatedError } from '../errors/common.errors.js';
import type { TokenDenials } from './token-denials.js';
import type { TokenVerifier } from './token-verifier.js';
import type { VerifiedIdentity } from './verified-identity.js';

/** What {@link Identity} works with. */
export interface IdentityParts {
  readonly verifier: Pick<TokenVerifier, 'verify'>;
  readonly denials: TokenDenials;
  readonly clock: Clock;
  /** Tokens remembered. Default 10,000. */
  readonly remembered?: number;
  /** How long a revoked token may go on being accepted where it is known, ms. Default 5,000. */
  readonly recheckMs?: number;
}

interface Entry {
  readonly identity: VerifiedIdentity;
  checkedAt: number;
}

/**
 * Tells who a token speaks for. A token that was verified is remembered by its hash until its end, so that the next
 * request with it costs microseconds; whether it was revoked meanwhile is asked behind the scenes.
 */
export class Identity {
  private readonly known: LRUCache<string, Entry>;

  constructor(private readonly parts: IdentityParts) {
    this.known = new LRUCache({ max: parts.remembered ?? 10_000 });
  }

  /** Who a token speaks for, when that is known without asking anyone; else undefined: then {@link verify} it. */
  recall(token: string): VerifiedIdentity | undefined {
    const key = keyOf(token);
    const entry = this.known.get(key);
    if (!entry) return undefined;
    const now = this.parts.clock.now();
    if (entry.identity.expiresAt <= now) return void this.known.delete(key);
    if (now - entry.checkedAt >= (this.parts.recheckMs ?? 5_000)) this.recheck(key, entry, now);
    return entry.identity;
  }

  /** @throws UnauthenticatedError; UnavailableError when keys or denials cannot be asked */
  async verify(token: string): Promise<VerifiedIdentity> {
    const recalled = this.recall(token);
    if (recalled) return recalled;
    const identity = await this.parts.verifier.verify(token);
    const { tokenId } = identity;
    if (tokenId && (await this.parts.denials.isDenied(tokenId)))
      throw new UnauthenticatedError('The token was revoked.', 'TOKEN_REVOKED');
    this.known.set(keyOf(token), { identity, checkedAt: this.parts.clock.now() });
    return identity;
  }

  /** Whether a token that was good was revoked since; false while nobody can say. */
  async isRevoked({ tokenId }: VerifiedIdentity): Promise<boolean> {
    return tokenId !== undefined && (await this.parts.denials.isDenied(tokenId).catch(() => false));
  }

  /** Refuses a token from now on: here at once, in other processes within seconds. */
  async revoke({ tokenId, expiresAt }: VerifiedIdentity): Promise<void> {
    if (!tokenId) return;
    await this.parts.denials.deny(tokenId, expiresAt);
    for (const [key, { identity }] of this.known.entries())
      if (identity.tokenId === tokenId) this.known.delete(key);
  }

  private recheck(key: string, entry: Entry, now: number): void {
    entry.checkedAt = now;
    const { tokenId } = entry.identity;
    if (!tokenId) return;
    this.parts.denials.isDenied(tokenId).then(
      (denied) => denied && this.known.delete(key),
      // While Redis is away a known token stays good: its own end is near anyway.
      () => undefined,
    );
  }
}

/** The hash, so that a dump of the memory or a debugger shows no usable token. */
const keyOf = (token: string): string => hash('sha256', token, 'base64');
