import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../clock/clock.js';
import { RateLimitedError } from '../errors/common.errors.js';
import type { RateDecision } from '../limits/lease.js';
import type { RateLimiter } from '../limits/rate-limiter.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** False leaves a route out of the limit, as health and metrics are. */
    rateLimit?: boolean;
  }
}

/** What the hook asks. */
export interface RateLimitHookOptions {
  readonly limiter: RateLimiter;
  readonly clock: Clock;
}

/**
 * Limits each caller (by `sub`; without one, by address) and says what is left in `RateLimit-*`. To be installed after
 * identity and before the routes are registered. With points in hand it costs no promise.
 */
export function installRateLimit(http: FastifyInstance, { limiter, clock }: RateLimitHookOptions): void {
  const decide = (reply: FastifyReply, decision: RateDecision, done: (error?: Error) => void): void => {
    const seconds = Math.max(0, Math.ceil((decision.resetAt - clock.now()) / 1000));
    reply.header('RateLimit-Limit', decision.limit);
    reply.header('RateLimit-Remaining', decision.remaining);
    reply.header('RateLimit-Reset', seconds);
    done(decision.allowed ? undefined : new RateLimitedError(seconds));
  };
  const hook = (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void): void => {
    const key = keyOf(request);
    const decision = limiter.tryTake(key);
    if (decision) return decide(reply, decision, done);
    void limiter.take(key).then((drawn) => decide(reply, drawn, done));
  };
  http.addHook('onRoute', (route) => {
    if (route.config?.rateLimit !== false) route.onRequest = [...[route.onRequest ?? []].flat(), hook];
  });
}

/** A subject never looks like an address with this sign in front, so that nobody can spend the points of another. */
const keyOf = ({ caller, ip }: FastifyRequest): string => (caller ? `sub:${caller.sub}` : `ip:${ip}`);
