import type { AppName } from '@rover/contracts';
import type { Clock } from '../clock/clock.js';
import type { CommonConfig } from '../config/common.config.js';
import { ConfigError } from '../config/config.errors.js';
import type { RedisConnection } from '../redis/redis-connection.js';
import { DeviceKeyRepository } from './device-key.repository.js';
import { DeviceKeys } from './device-keys.js';
import { generateDevelopmentKey, readDevelopmentKey, type DevelopmentKey } from './development-key.js';
import { DEVELOPMENT_ISSUER, DevelopmentTokens } from './development-tokens.js';
import { Identity } from './identity.js';
import { RedisTokenDenials } from './token-denials.js';
import { gatewayKeys, issuerKeys, localKeys } from './token-keys.js';
import { TokenVerifier, type TokenRules } from './token-verifier.js';

/** What an app needs to know its callers. */
export interface IdentityServices {
  readonly identity: Identity;
  readonly deviceKeys: DeviceKeys;
  readonly developmentTokens: DevelopmentTokens;
}

/** What they are made of. */
export interface IdentitySetting {
  readonly name: AppName;
  readonly config: CommonConfig;
  readonly redis: RedisConnection;
  readonly clock: Clock;
}

/** Sets identity up from the configuration. @throws ConfigError in production without an issuer or an explicit key */
export async function createIdentity({
  name,
  config,
  redis,
  clock,
}: IdentitySetting): Promise<IdentityServices> {
  const key = await developmentKey(name, config);
  const { audience, developmentTtlSeconds: ttlSeconds } = config.identity;
  const verifier = new TokenVerifier(tokenRules(config, key, clock));
  return {
    identity: new Identity({
      verifier,
      denials: new RedisTokenDenials(redis, config.redis.prefix, clock),
      clock,
    }),
    deviceKeys: new DeviceKeys(new DeviceKeyRepository(redis, config.redis.prefix), clock),
    // Every app may hold the key to check tokens; the gateway alone is the door where they are made.
    developmentTokens: new DevelopmentTokens({
      key: name === 'gateway' ? key : undefined,
      audience,
      ttlSeconds,
      clock,
    }),
  };
}

async function developmentKey(
  name: AppName,
  { identity, environment }: CommonConfig,
): Promise<DevelopmentKey | undefined> {
  if (identity.issuer) return undefined;
  if (identity.developmentKey) return readDevelopmentKey(identity.developmentKey.reveal());
  // Development sign-in gives any role to anyone who asks: never by omission where real people are.
  if (environment === 'production')
    throw new ConfigError(['OIDC_ISSUER is not set: in production tokens come from an issuer']);
  return name === 'gateway' ? generateDevelopmentKey() : undefined;
}

function tokenRules(
  { identity, gateway }: CommonConfig,
  key: DevelopmentKey | undefined,
  clock: Clock,
): TokenRules {
  const { issuer, audience, rolesClaim, jwksUrl } = identity;
  if (issuer) return { keys: issuerKeys(issuer), issuer, audience, rolesClaim, clock };
  const url = jwksUrl ?? `http://127.0.0.1:${gateway.port}/api/v1/auth/jwks`;
  const keys = key ? localKeys(key) : gatewayKeys(url);
  return { keys, issuer: DEVELOPMENT_ISSUER, audience, rolesClaim: 'roles', clock };
}
