import { createLocalJWKSet, createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { UnavailableError } from '../errors/common.errors.js';
import type { DevelopmentKey } from './development-key.js';

const DISCOVERY_TIMEOUT_MS = 5_000;
// A restarted gateway has a new key: its first token must not be refused for half a minute.
const DEVELOPMENT_COOLDOWN_MS = 1_000;

/** The key of development tokens when this process has it. */
export const localKeys = ({ publicJwk }: DevelopmentKey): JWTVerifyGetKey =>
  createLocalJWKSet({ keys: [publicJwk] });

/** The key of development tokens as the gateway tells it. */
export const gatewayKeys = (url: string): JWTVerifyGetKey =>
  createRemoteJWKSet(new URL(url), { cooldownDuration: DEVELOPMENT_COOLDOWN_MS });

/**
 * The keys of an OIDC issuer. Its configuration is fetched with the first token and again after a failure, so that
 * an issuer that is away does not keep the platform from starting.
 */
export function issuerKeys(issuer: string): JWTVerifyGetKey {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  return async (header, token) => {
    keys ??= discover(issuer).catch((error: unknown) => {
      keys = undefined;
      throw error;
    });
    return (await keys)(header, token);
  };
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(DISCOVERY_TIMEOUT_MS) });
    const { issuer: named, jwks_uri: jwks } = (await response.json()) as {
      issuer?: string;
      jwks_uri?: string;
    };
    // OpenID Connect Discovery 4.3: another issuer's configuration must not be used.
    if (named !== issuer || !jwks) throw new Error(`${url} is the configuration of another issuer`);
    return createRemoteJWKSet(new URL(jwks));
  } catch (cause) {
    throw new UnavailableError('The identity provider is not available right now.', { cause });
  }
}
