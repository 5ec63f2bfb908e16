import * as oauth from 'oauth4webapi';
import { RETURN_PATH, sessionStore, signInWith, type Client } from './session.js';

/** Of this tab alone: a rotating refresh token that two tabs use is taken for stolen. */
const PENDING = 'rover.issuer.pending';
const REFRESH = 'rover.issuer.refresh';
/** By it the issuer knows who signs out, and asks nobody whether they mean it. */
const ID_TOKEN = 'rover.issuer.id';
/** Whoever signs out does not wait long for an issuer that is away. */
const FAREWELL_MS = 3_000;

/** What has to be known again when somebody comes back. */
interface Pending {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly returnTo: string;
}

const returnUri = (): string => `${location.origin}${RETURN_PATH}`;
const clientOf = ({ clientId }: Client): oauth.Client => ({ client_id: clientId });

/** Without encryption on this machine alone: for trying an issuer out. */
const optionsOf = ({ issuer }: Client) => {
  const { protocol, hostname } = new URL(issuer);
  const isHere = protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return { [oauth.allowInsecureRequests]: isHere };
};

async function serverOf(client: Client, signal?: AbortSignal): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(client.issuer);
  const options = { ...optionsOf(client), ...(signal && { signal }) };
  return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, options));
}

/** Whom tokens are for: RFC 8707 where the audience is an address, and `audience`, which others listen to. */
const audienceOf = ({ audience }: Client): Record<string, string> => ({
  audience,
  ...(URL.canParse(audience) && { resource: audience }),
});

/** Leaves the page; `returnTo` is shown afterwards. RFC 7636 (PKCE): a code that somebody catches is worth nothing. */
export async function goToIssuer(client: Client, returnTo: string): Promise<void> {
  const { authorization_endpoint: address = '' } = await serverOf(client);
  const pending: Pending = {
    verifier: oauth.generateRandomCodeVerifier(),
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    returnTo,
  };
  sessionStorage.setItem(PENDING, JSON.stringify(pending));
  const to = new URL(address);
  const asked = {
    client_id: client.clientId,
    redirect_uri: returnUri(),
    response_type: 'code',
    scope: client.scope,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
    ...audienceOf(client),
  };
  for (const [name, value] of Object.entries(asked)) to.searchParams.set(name, value);
  location.assign(to);
}

/** Somebody is back: their code becomes a token, and they are signed in. @throws what the issuer has against it */
export async function returnFromIssuer(client: Client): Promise<void> {
  const kept = sessionStorage.getItem(PENDING);
  if (kept === null) throw new Error('Nobody has gone to sign in from here.');
  sessionStorage.removeItem(PENDING);
  const { verifier, state, nonce, returnTo } = JSON.parse(kept) as Pending;
  const server = await serverOf(client);
  const parameters = oauth.validateAuthResponse(server, clientOf(client), new URL(location.href), state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    clientOf(client),
    oauth.None(),
    parameters,
    returnUri(),
    verifier,
    { ...optionsOf(client), additionalParameters: audienceOf(client) },
  );
  const isOpenId = client.scope.split(' ').includes('openid');
  const answer = await oauth.processAuthorizationCodeResponse(server, clientOf(client), response, {
    ...(isOpenId && { expectedNonce: nonce, requireIdToken: true }),
  });
  history.replaceState(null, '', returnTo);
  await signInWith(client, answer.access_token);
  keep(answer);
}

/** By the refresh token of this tab; where there is none any more, the issuer is asked as at the beginning. */
export async function renewedToken(client: Client): Promise<string> {
  const refresh = sessionStorage.getItem(REFRESH);
  if (refresh !== null) {
    try {
      return await refreshed(client, refresh);
    } catch (error) {
      // What the issuer refuses is over; an issuer that is away may be asked again.
      if (!(error instanceof oauth.ResponseBodyError)) throw error;
      sessionStorage.removeItem(REFRESH);
    }
  }
  if (sessionStore.get() !== null) await goToIssuer(client, `${location.pathname}${location.search}`);
  return new Promise<never>(() => undefined);
}

async function refreshed(client: Client, token: string): Promise<string> {
  const server = await serverOf(client);
  const asked = { ...optionsOf(client), additionalParameters: audienceOf(client) };
  const response = await oauth.refreshTokenGrantRequest(server, clientOf(client), oauth.None(), token, asked);
  const answer = await oauth.processRefreshTokenResponse(server, clientOf(client), response);
  keep(answer);
  return answer.access_token;
}

function keep({ refresh_token: refresh, id_token: id }: oauth.TokenEndpointResponse): void {
  // Whoever has signed out meanwhile leaves none behind.
  if (sessionStore.get() === null) return;
  if (refresh !== undefined) sessionStorage.setItem(REFRESH, refresh);
  if (id !== undefined) sessionStorage.setItem(ID_TOKEN, id);
}

/**
 * Where the issuer signs people out and sends them back from (OpenID Connect RP-Initiated Logout); the refresh token is
 * worth nothing from now on. Undefined where the issuer has no such address, or cannot be asked.
 */
export async function farewellOf(client: Client): Promise<string | undefined> {
  const [refresh, hint] = [REFRESH, ID_TOKEN].map((name) => sessionStorage.getItem(name));
  try {
    const server = await serverOf(client, AbortSignal.timeout(FAREWELL_MS));
    if (refresh) await revoke(client, server, refresh).catch(() => undefined);
    if (server.end_session_endpoint === undefined) return undefined;
    const to = new URL(server.end_session_endpoint);
    to.searchParams.set('client_id', client.clientId);
    to.searchParams.set('post_logout_redirect_uri', `${location.origin}/`);
    if (hint) to.searchParams.set('id_token_hint', hint);
    return to.href;
  } catch {
    return undefined;
  }
}

async function revoke(client: Client, server: oauth.AuthorizationServer, refresh: string): Promise<void> {
  if (server.revocation_endpoint === undefined) return;
  const options = { ...optionsOf(client), signal: AbortSignal.timeout(FAREWELL_MS) };
  await oauth.revocationRequest(server, clientOf(client), oauth.None(), refresh, options);
}
