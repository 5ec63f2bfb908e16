import type { FastifyRequest } from 'fastify';
import type { Clock } from '../clock/clock.js';
import { credentialOf, isDeviceKey } from '../http/credential.js';
import { callerHas } from '../identity/access-policy.js';
import type { Identity } from '../identity/identity.js';
import { BurstLimiter } from '../limits/burst-limiter.js';

/** Tokens that are not known yet and are looked at in a second, whoever brings them: checking a signature is dear. */
const UNKNOWN_PER_SECOND = 20;
/** Health is asked when things are bad: an issuer that hangs must not keep the answer back, ms. */
const PATIENCE_MS = 1_500;

/**
 * Tells whether a request comes from an administrator. Whatever goes wrong on the way is a no: health is answered to
 * everybody, and with a token that is worth nothing it says as much as without one.
 */
export function detailsForAdministrators(
  identity: Identity,
  clock: Clock,
): (request: FastifyRequest) => Promise<boolean> {
  const unknown = new BurstLimiter({ perSecond: UNKNOWN_PER_SECOND, burst: UNKNOWN_PER_SECOND }, clock);
  return async ({ headers }) => {
    const token = credentialOf(headers);
    if (token === undefined || isDeviceKey(token)) return false;
    const known = identity.recall(token);
    if (known) return callerHas(known.caller, ['admin']);
    if (!unknown.take('all')) return false;
    return inTime(identity.verify(token).then(({ caller }) => callerHas(caller, ['admin'])));
  };
}

async function inTime(answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS, false)));
  try {
    return await Promise.race([answer, tooLong]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
