import { exportSPKI, importJWK, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { ManualClock } from '../clock/clock.js';
import { generateDevelopmentKey, readDevelopmentKey, type DevelopmentKey } from './development-key.js';
import { DEVELOPMENT_ISSUER, DevelopmentTokens } from './development-tokens.js';
import { localKeys } from './token-keys.js';
import { TokenVerifier } from './token-verifier.js';

const clock = new ManualClock();
const now = () => Math.floor(clock.now() / 1000);
const subject = { user: 'ann', roles: ['salesRep' as const], showrooms: ['north'] };

describe('TokenVerifier', () => {
  let key: DevelopmentKey;
  let verifier: TokenVerifier;
  let tokens: DevelopmentTokens;
  const rules = () => ({
    keys: localKeys(key),
    issuer: DEVELOPMENT_ISSUER,
    audience: 'rover',
    rolesClaim: 'roles',
    clock,
  });
  const signed = (
    change: (jwt: SignJWT) => SignJWT,
    payload = {},
    signingKey: CryptoKey | Uint8Array = key.privateKey,
    alg = 'ES256',
  ) =>
    change(
      new SignJWT({ roles: ['admin'], ...payload })
        .setProtectedHeader({ alg, kid: key.id })
        .setSubject('ann')
        .setIssuer(DEVELOPMENT_ISSUER)
        .setAudience('rover')
        .setExpirationTime(now() + 60),
    ).sign(signingKey);

  beforeAll(async () => {
    key = await generateDevelopmentKey();
    verifier = new TokenVerifier(rules());
    tokens = new DevelopmentTokens({ key, audience: 'rover', ttlSeconds: 600, clock });
  });

  it('tells who a token speaks for, and until when', async () => {
    const { token, expiresAt } = await tokens.issue(subject);
    await expect(verifier.verify(token)).resolves.toEqual({
      caller: { sub: 'ann', roles: ['salesRep'], showrooms: ['north'] },
      expiresAt: Date.parse(expiresAt),
      tokenId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('takes the roles it knows from the claim that the issuer uses', async () => {
    const nested = new TokenVerifier({ ...rules(), rolesClaim: 'realm_access.roles' });
    const token = await signed((jwt) => jwt, { realm_access: { roles: ['manager', 'offline_access'] } });
    await expect(nested.verify(token)).resolves.toMatchObject({ caller: { roles: ['manager'] } });
  });

  it('says that a token has expired', async () => {
    const { token } = await tokens.issue(subject);
    const later = new ManualClock(clock.now() + 606_000);
    await expect(new TokenVerifier({ ...rules(), clock: later }).verify(token)).rejects.toMatchObject({
      code: 'TOKEN_EXPIRED',
      status: 401,
    });
  });

  const forgeries: [string, () => Promise<string> | string][] = [
    ['nothing', () => ''],
    ['noise', () => 'a.b.c'],
    ['another issuer', () => signed((jwt) => jwt.setIssuer('evil'))],
    ['another audience', () => signed((jwt) => jwt.setAudience('shop'))],
    ['no subject', () => signed((jwt) => jwt.setSubject(''))],
    ['not yet valid', () => signed((jwt) => jwt.setNotBefore(now() + 60))],
    [
      'no signature',
      () =>
        new UnsecuredJWT({ roles: ['admin'] })
          .setSubject('ann')
          .setIssuer(DEVELOPMENT_ISSUER)
          .setAudience('rover')
          .setExpirationTime(now() + 60)
          .encode(),
    ],
    [
      'a key of someone else',
      async () => signed((jwt) => jwt, {}, (await generateDevelopmentKey()).privateKey),
    ],
    [
      'the public key as a shared secret',
      async () => {
        const spki = await exportSPKI((await importJWK(key.publicJwk, 'ES256')) as CryptoKey);
        return signed((jwt) => jwt, {}, new TextEncoder().encode(spki), 'HS256');
      },
    ],
    [
      'changed claims',
      async () => {
        const [head, , signature] = (await signed((jwt) => jwt)).split('.');
        return [
          head,
          Buffer.from(JSON.stringify({ sub: 'eve', roles: ['admin'] })).toString('base64url'),
          signature,
        ].join('.');
      },
    ],
    ['far too long', () => `${'a'.repeat(9_000)}.b.c`],
  ];
  it.each(forgeries)('refuses a token with %s', async (_what, forge) => {
    await expect(verifier.verify(await forge())).rejects.toMatchObject({
      code: 'TOKEN_INVALID',
      status: 401,
    });
  });

  it('says 503, not 401, when the keys cannot be fetched', async () => {
    const keys = () => Promise.reject(new TypeError('fetch failed'));
    const token = await signed((jwt) => jwt);
    await expect(new TokenVerifier({ ...rules(), keys }).verify(token)).rejects.toMatchObject({
      status: 503,
    });
  });
});

describe('the development key', () => {
  it('is read from a private JWK, and refused without showing it', async () => {
    const { exportJWK, generateKeyPair } = await import('jose');
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = await exportJWK(privateKey);
    const key = await readDevelopmentKey(JSON.stringify(jwk));
    expect(key.publicJwk).not.toHaveProperty('d');
    const secret = JSON.stringify({ ...jwk, d: undefined, note: 'hush' });
    await expect(readDevelopmentKey(secret)).rejects.toThrow(/^(?!.*hush).*ROVER_DEV_SIGNING_KEY/s);
  });

  it('signs nothing where it is not', async () => {
    const off = new DevelopmentTokens({ audience: 'rover', ttlSeconds: 1, clock });
    expect(off.enabled).toBe(false);
    expect(off.jwks()).toEqual({ keys: [] });
    await expect(off.issue(subject)).rejects.toMatchObject({ status: 404 });
  });
});
