import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { Clock } from '../clock/clock.js';
import { UnauthenticatedError, UnavailableError } from '../errors/common.errors.js';
import { RoverError } from '../errors/rover.error.js';
import { identityOf } from './claims.js';
import type { VerifiedIdentity } from './verified-identity.js';

/** Asymmetric ones alone: with a shared secret, whoever can check a token could make one. */
const ALGORITHMS = ['ES256', 'ES384', 'RS256', 'PS256', 'EdDSA'];
const CLOCK_TOLERANCE_SECONDS = 5;
/** Larger ones are no tokens of ours, and not worth the work. */
const LONGEST_TOKEN = 8_192;

/** Whose tokens are accepted. */
export interface TokenRules {
  readonly keys: JWTVerifyGetKey;
  readonly issuer: string;
  readonly audience: string;
  readonly rolesClaim: string;
  readonly clock: Clock;
}

/** Checks signature, algorithm, issuer, audience and time of a token. */
export class TokenVerifier {
  constructor(private readonly rules: TokenRules) {}

  /** @throws UnauthenticatedError; UnavailableError when the keys cannot be fetched */
  async verify(token: string): Promise<VerifiedIdentity> {
    if (token.length > LONGEST_TOKEN) throw refused();
    const { keys, issuer, audience, rolesClaim, clock } = this.rules;
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ALGORITHMS,
        issuer,
        audience,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        currentDate: new Date(clock.now()),
        requiredClaims: ['sub', 'exp'],
      });
      return identityOf(payload, rolesClaim);
    } catch (error) {
      throw problemOf(error);
    }
  }
}

const refused = () => new UnauthenticatedError('The token is not valid.', 'TOKEN_INVALID');

function problemOf(error: unknown): RoverError {
  if (error instanceof RoverError) return error;
  if (error instanceof errors.JWTExpired)
    return new UnauthenticatedError('The token has expired.', 'TOKEN_EXPIRED');
  // A wrong token is a refusal; keys that cannot be fetched (jose's plain JOSEError, fetch's TypeError) are an outage.
  const outage =
    error instanceof errors.JWKSTimeout ||
    !(error instanceof errors.JOSEError) ||
    error.code === 'ERR_JOSE_GENERIC';
  return outage
    ? new UnavailableError('The keys of the tokens cannot be fetched right now.', { cause: error })
    : refused();
}
