import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type CryptoKey,
  type JWK,
} from 'jose';
import { ConfigError } from '../config/config.errors.js';

/** Algorithm of development tokens. */
export const DEVELOPMENT_ALGORITHM = 'ES256';

/** The key that signs development tokens, and its public half as others fetch it. */
export interface DevelopmentKey {
  readonly id: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** The key of a private JWK (P-256). @throws ConfigError that does not show it */
export async function readDevelopmentKey(text: string): Promise<DevelopmentKey> {
  try {
    const jwk = JSON.parse(text) as JWK;
    const { kty, crv, x, y, d } = jwk;
    if (!d) throw new Error('The key has no private part');
    const privateKey = (await importJWK({ kty, crv, x, y, d }, DEVELOPMENT_ALGORITHM)) as CryptoKey;
    return await withId(privateKey, { kty, crv, x, y });
  } catch {
    throw new ConfigError([
      'ROVER_DEV_SIGNING_KEY has a bad value: a private JWK of the curve P-256 is wanted',
    ]);
  }
}

/** A key for the life of this process. */
export async function generateDevelopmentKey(): Promise<DevelopmentKey> {
  const { privateKey, publicKey } = await generateKeyPair(DEVELOPMENT_ALGORITHM, { extractable: true });
  return withId(privateKey, await exportJWK(publicKey));
}

async function withId(privateKey: CryptoKey, jwk: JWK): Promise<DevelopmentKey> {
  const id = await calculateJwkThumbprint(jwk);
  return { id, privateKey, publicJwk: { ...jwk, kid: id, alg: DEVELOPMENT_ALGORITHM, use: 'sig' } };
}
