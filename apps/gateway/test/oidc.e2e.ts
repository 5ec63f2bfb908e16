import { createServer, type Server } from 'node:http';
import type { RunningApp } from '@rover/platform';
import { createTestApp, createTestRedis, freePort, type TestRedis } from '@rover/testing';
import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type CryptoKey,
  type JWK,
} from 'jose';
import { gateway } from '../src/gateway.app.js';
import { GatewayClient } from './support/gateway-client.js';

interface Key {
  readonly jwk: JWK;
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
}

async function aKey(kid: string, alg = 'ES256'): Promise<Key> {
  const { publicKey, privateKey } = await generateKeyPair(alg);
  return { jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' }, publicKey, privateKey };
}

/** An identity provider as far as a resource server sees it: a discovery document and a set of keys. */
class Issuer {
  readonly keys: JWK[] = [];
  private server?: Server;

  private constructor(private readonly port: number) {}

  static async create(): Promise<Issuer> {
    return new Issuer(await freePort());
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/realms/rover`;
  }

  async open(): Promise<void> {
    const answers: Record<string, () => unknown> = {
      '/realms/rover/.well-known/openid-configuration': () => ({
        issuer: this.url,
        jwks_uri: `${this.url}/keys`,
      }),
      '/realms/rover/keys': () => ({ keys: this.keys }),
    };
    this.server = createServer((request, response) => {
      const answer = answers[request.url ?? ''];
      response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer?.() ?? {}));
    });
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    const { server } = this;
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  }
}

const seconds = () => Math.floor(Date.now() / 1_000);

describe('tokens of an OIDC issuer', () => {
  let redis: TestRedis;
  let issuer: Issuer;
  let running: RunningApp;
  let client: GatewayClient;
  let key: Key;

  /** A good token but for what a test changes. */
  const token = (
    change: (jwt: SignJWT) => SignJWT = (jwt) => jwt,
    { signer = key as Pick<Key, 'jwk'> & { privateKey: CryptoKey | Uint8Array }, header = {} } = {},
  ) =>
    change(
      new SignJWT({ realm_access: { roles: ['admin', 'offline_access'] } })
        .setProtectedHeader({ alg: signer.jwk.alg as string, kid: signer.jwk.kid, ...header })
        .setSubject('ann')
        .setIssuer(issuer.url)
        .setAudience(['account', 'fleet'])
        .setIssuedAt()
        .setExpirationTime('5m'),
    ).sign(signer.privateKey);

  const ask = async (given: string) => {
    const { status, json, headers } = await client.send('GET /api/v1/device-keys', { token: given });
    if (status !== 200) expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    return { status, code: json.code as string | undefined, retryAfter: headers.get('retry-after') };
  };

  const start = () =>
    createTestApp(gateway, {
      redis,
      env: {
        LOG_LEVEL: 'silent',
        OIDC_ISSUER: issuer.url,
        OIDC_AUDIENCE: 'fleet',
        OIDC_ROLES_CLAIM: 'realm_access.roles',
      },
    });

  beforeAll(async () => {
    [redis, issuer, key] = await Promise.all([createTestRedis(), Issuer.create(), aKey('first')]);
    issuer.keys.push(key.jwk);
    // The issuer is away while the platform starts.
    running = await start();
    client = new GatewayClient(running.url);
  });

  afterAll(async () => {
    await running.close();
    await issuer.close();
    await redis.drop();
  });

  it('are neither accepted nor refused before the issuer can be asked', async () => {
    expect(await ask(await token())).toEqual({ status: 503, code: 'UNAVAILABLE', retryAfter: '1' });
    await issuer.open();
    expect(await ask(await token())).toMatchObject({ status: 200 });
  });

  it('say who the caller is and what the caller may do', async () => {
    const customer = await new SignJWT({ realm_access: { roles: ['customer'] } })
      .setProtectedHeader({ alg: 'ES256', kid: 'first' })
      .setSubject('bob')
      .setIssuer(issuer.url)
      .setAudience('fleet')
      .setExpirationTime('5m')
      .sign(key.privateKey);
    expect(await ask(customer)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  it.each<[what: string, forge: () => Promise<string> | string, code?: string]>([
    ['another audience', () => token((jwt) => jwt.setAudience('account'))],
    ['another issuer', () => token((jwt) => jwt.setIssuer(`${issuer.url}/`))],
    ['an end in the past', () => token((jwt) => jwt.setExpirationTime(seconds() - 60)), 'TOKEN_EXPIRED'],
    ['a beginning in the future', () => token((jwt) => jwt.setNotBefore(seconds() + 60))],
    ['no end', () => token(() => endless())],
    ['an unknown key', async () => token(undefined, { signer: await aKey('stranger') })],
    ["a stranger's key under a known name", async () => token(undefined, { signer: await aKey('first') })],
    [
      'no signature',
      () =>
        new UnsecuredJWT({ realm_access: { roles: ['admin'] } })
          .setSubject('ann')
          .setIssuer(issuer.url)
          .setAudience('fleet')
          .setExpirationTime('5m')
          .encode(),
    ],
    [
      'the public key (PEM) as a shared secret',
      async () => confused(new TextEncoder().encode(await exportSPKI(key.publicKey))),
    ],
    [
      'the public key (JWK) as a shared secret',
      () => confused(new TextEncoder().encode(JSON.stringify(key.jwk))),
    ],
  ])('are refused with %s', async (_what, forge, code = 'TOKEN_INVALID') => {
    expect(await ask(await forge())).toEqual({ status: 401, code, retryAfter: null });
  });

  const endless = () =>
    new SignJWT({ realm_access: { roles: ['admin'] } })
      .setProtectedHeader({ alg: 'ES256', kid: 'first' })
      .setSubject('ann')
      .setIssuer(issuer.url)
      .setAudience('fleet');

  const confused = (secret: Uint8Array) =>
    token(undefined, { signer: { jwk: key.jwk, privateKey: secret }, header: { alg: 'HS256' } });

  it('are accepted under a new key of the issuer, and no longer under one that it withdrew', async () => {
    const rotated = await aKey('second', 'RS256');
    issuer.keys.splice(0, 1, rotated.jwk);
    const real = Date.now;
    // Keys are not fetched more often than every half minute, or anyone could make us flood the issuer.
    const later = vi.spyOn(Date, 'now').mockImplementation(() => real() + 31_000);
    try {
      expect(await ask(await token(undefined, { signer: rotated }))).toMatchObject({ status: 200 });
      expect(await ask(await token((jwt) => jwt.setJti('new')))).toMatchObject({ status: 401 });
    } finally {
      later.mockRestore();
    }
  });

  it('leave no other way in: development tokens are neither given nor taken', async () => {
    const body = { user: 'ann', roles: ['admin'] };
    expect((await client.send('POST /api/v1/auth/token', { body })).status).toBe(404);
    const another = await createTestApp(gateway, { redis });
    const development = await new GatewayClient(another.url).token('ann', 'admin');
    await another.close();
    expect(await ask(development)).toMatchObject({ status: 401, code: 'TOKEN_INVALID' });
  });
});
