import { createServer } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';

/**
 * A real issuer, which lets in whoever gives a name and makes them administrators: `oidc-provider`, with its own pages.
 * @param {{ port: number, clientId: string, returnUri: string, audience: string, tokenSeconds: number }} about
 * @returns {Promise<{ close(): Promise<void> }>}
 */
export async function startIssuer({ port, clientId, returnUri, audience, tokenSeconds }) {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const provider = new Provider(`http://127.0.0.1:${port}`, {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: 'first' }] },
    clients: [
      {
        client_id: clientId,
        application_type: 'web',
        token_endpoint_auth_method: 'none',
        id_token_signed_response_alg: 'ES256',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [returnUri],
        post_logout_redirect_uris: [new URL('/', returnUri).href],
      },
    ],
    cookies: { keys: ['of this test'] },
    clientBasedCORS: () => true,
    extraTokenClaims: () => ({ roles: ['admin'] }),
    features: {
      devInteractions: { enabled: true },
      resourceIndicators: resourceOf(audience, tokenSeconds),
      revocation: { enabled: true },
    },
    issueRefreshToken: async (_context, client) => client.grantTypeAllowed('refresh_token'),
    ttl: { AccessToken: tokenSeconds },
  });
  const server = createServer(provider.callback());
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Tokens for the platform are JWTs that it can verify. */
const resourceOf = (audience, tokenSeconds) => ({
  enabled: true,
  useGrantedResource: () => true,
  getResourceServerInfo: () => ({
    scope: 'openid',
    audience,
    accessTokenFormat: 'jwt',
    accessTokenTTL: tokenSeconds,
    jwt: { sign: { alg: 'ES256' } },
  }),
});
