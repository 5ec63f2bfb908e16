import type { Access, Caller } from '@rover/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify';
import { RateLimitedError } from '../errors/common.errors.js';
import { requireAccess } from '../identity/access-policy.js';
import type { DeviceKeys } from '../identity/device-keys.js';
import type { Identity } from '../identity/identity.js';
import type { VerifiedIdentity } from '../identity/verified-identity.js';
import type { RateLimiter } from '../limits/rate-limiter.js';
import { credentialOf, deviceKeyInQuery, isDeviceKey } from './credential.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null on public routes. */
    caller: Caller | null;
    /** The same with what the credential says besides; null on public routes. */
    identity: VerifiedIdentity | null;
  }
  interface FastifyContextConfig {
    /** Who may use the route. A route that does not say is for those who are signed in. */
    access?: Access;
    /** Whether a device key may stand in the query as `key`. Default false. */
    keyInQuery?: boolean;
  }
}

/** What the hook asks. */
export interface IdentityHookOptions {
  readonly identity: Identity;
  readonly deviceKeys: DeviceKeys;
  /** Counts credentials that are not known yet, per address: checking a signature is dear. */
  readonly attempts?: RateLimiter;
}

/**
 * Lets each route be used by whom its `config.access` names. To be installed before the routes are registered.
 * A token that is known costs a hash and no promise.
 */
export function installIdentity(http: FastifyInstance, options: IdentityHookOptions): void {
  http.decorateRequest('caller', null);
  http.decorateRequest('identity', null);
  http.addHook('onRoute', (route) => {
    const access = route.config?.access ?? 'signedIn';
    if (access === 'public') return;
    const hook = identityHook(access, options, route.config?.keyInQuery ?? false);
    route.onRequest = [...[route.onRequest ?? []].flat(), hook];
  });
}

function identityHook(
  access: Access,
  options: IdentityHookOptions,
  keyInQuery: boolean,
): onRequestHookHandler {
  const admit = (request: FastifyRequest, identity: VerifiedIdentity | undefined): void => {
    // First, so that a refusal is told of the person rather than of the address that they share with others.
    request.identity = identity ?? null;
    request.caller = identity?.caller ?? null;
    requireAccess(access, request.caller);
  };
  return (request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void) => {
    const inQuery = keyInQuery ? deviceKeyInQuery(request.query as Record<string, unknown>) : undefined;
    const credential = credentialOf(request.headers) ?? inQuery;
    const known = credential && !isDeviceKey(credential) ? options.identity.recall(credential) : undefined;
    if (!credential || known) return finish(() => admit(request, known), done);
    verify(credential, request.ip, options).then(
      (identity) => finish(() => admit(request, identity), done),
      (error: Error) => done(error),
    );
  };
}

/** Calls `done` once, with what `step` threw. */
function finish(step: () => void, done: (error?: Error) => void): void {
  try {
    step();
  } catch (error) {
    return done(error as Error);
  }
  done();
}

async function verify(
  credential: string,
  address: string,
  options: IdentityHookOptions,
): Promise<VerifiedIdentity> {
  const decision = await options.attempts?.take(address);
  if (decision && !decision.allowed) throw new RateLimitedError((decision.resetAt - Date.now()) / 1000);
  return isDeviceKey(credential)
    ? options.deviceKeys.verify(credential)
    : options.identity.verify(credential);
}
