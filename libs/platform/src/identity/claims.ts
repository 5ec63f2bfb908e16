import { roles as knownRoles, type Caller, type Role } from '@rover/contracts';
import type { JWTPayload } from 'jose';
import { UnauthenticatedError } from '../errors/common.errors.js';
import type { VerifiedIdentity } from './verified-identity.js';

const LONGEST_SUBJECT = 200;

/**
 * Who the claims of a token speak for. Roles that we do not know are left out: an issuer has more than ours.
 * @throws UnauthenticatedError when there is no usable subject or no expiry
 */
export function identityOf(claims: JWTPayload, rolesClaim: string): VerifiedIdentity {
  const { sub, exp, jti } = claims;
  if (!sub || sub.length > LONGEST_SUBJECT || exp === undefined)
    throw new UnauthenticatedError('The token is not valid.', 'TOKEN_INVALID');
  const caller: Caller = {
    sub,
    roles: textsAt(claims, rolesClaim).filter((role): role is Role =>
      (knownRoles as readonly string[]).includes(role),
    ),
    ...optional('fleets', textsAt(claims, 'fleets')),
    ...optional('showrooms', textsAt(claims, 'showrooms')),
  };
  return { caller: Object.freeze(caller), expiresAt: exp * 1000, ...(jti && { tokenId: jti }) };
}

const optional = (name: string, texts: string[]) => (texts.length > 0 ? { [name]: texts } : {});

/** The texts of a claim; `a.b` is the field `b` of the object `a`. */
function textsAt(claims: JWTPayload, path: string): string[] {
  const value = path
    .split('.')
    .reduce<unknown>((at, field) => (at as Record<string, unknown> | undefined)?.[field], claims);
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}
