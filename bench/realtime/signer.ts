import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** Makes tokens as the gateway's development sign-in does. */
export interface Signer {
  /** The variable by which an app knows the key. */
  readonly env: Record<string, string>;
  token(sub: string, roles: readonly string[]): Promise<string>;
}

export async function signer(): Promise<Signer> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const token = (sub: string, roles: readonly string[]) =>
    new SignJWT({ roles })
      .setProtectedHeader({ alg: 'ES256' })
      .setSubject(sub)
      .setIssuer('rover-development')
      .setAudience('rover')
      .setIssuedAt()
      .setExpirationTime('2h')
      .sign(privateKey);
  return { env: { ROVER_DEV_SIGNING_KEY: JSON.stringify(await exportJWK(privateKey)) }, token };
}
