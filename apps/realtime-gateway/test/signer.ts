import type { Caller } from '@rover/contracts';
import { DEVELOPMENT_ISSUER } from '@rover/platform';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** Makes tokens as the gateway's development sign-in does, with any end. */
export interface Signer {
  /** The variable by which an app knows the key. */
  readonly env: Record<string, string>;
  sign(caller: Caller, expiresInMs: number): Promise<string>;
}

export async function signer(): Promise<Signer> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const sign = ({ sub, ...claims }: Caller, expiresInMs: number) =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'ES256' })
      .setSubject(sub)
      .setIssuer(DEVELOPMENT_ISSUER)
      .setAudience('rover')
      .setIssuedAt()
      .setExpirationTime((Date.now() + expiresInMs) / 1_000)
      .sign(privateKey);
  return { env: { ROVER_DEV_SIGNING_KEY: JSON.stringify(await exportJWK(privateKey)) }, sign };
}
