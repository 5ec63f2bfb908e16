import { installIdentity, installRateLimit, RateLimiter, type AppContext } from '@rover/platform';
import type { FastifyInstance } from 'fastify';
import type { GatewayConfig } from '../gateway.config.js';

const WINDOW_SECONDS = 60;

/** Who may come in, and how often. */
export function addAdmission(http: FastifyInstance, context: AppContext<GatewayConfig>): void {
  const { redis, clock, config, identity } = context;
  const limiter = (name: string, points: number) =>
    new RateLimiter({ redis, clock, name, prefix: config.redis.prefix, points, seconds: WINDOW_SECONDS });
  const attempts = limiter('unknown', config.limits.unknownPerMinute);
  installIdentity(http, { identity: identity.identity, deviceKeys: identity.deviceKeys, attempts });
  installRateLimit(http, { limiter: limiter('caller', config.limits.perMinute), clock });
}
