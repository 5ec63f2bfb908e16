import { Rover, RoverError, type Role } from '@rover/client';
import { createKeptStore } from '../data/store.js';
import { fetchOrEarly } from '../data/early.js';
import { useStore } from '../data/use-store.js';
import { SESSION_KEY, TOKEN_KEY } from './kept-session.js';

/** What the console is to the issuer at which people sign in, as the gateway says. */
export interface Client {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  readonly audience: string;
  /** Where the roles stand in a token; dots lead into objects. */
  readonly rolesClaim: string;
}

/** Who works here. Development: whom to ask a token for, again and again. Else of whom tokens come, or the one token. */
export interface Session {
  readonly user: string;
  readonly roles: readonly Role[];
  readonly showrooms: readonly string[];
  readonly fleets: readonly string[];
  readonly token?: string;
  readonly client?: Client;
}

/** Where the issuer sends people back to. */
export const RETURN_PATH = '/signed-in';
/** Whether somebody comes back from the issuer just now; also who is signed in, when their token had ended. */
export const isReturning = (): boolean =>
  location.pathname === RETURN_PATH && /[?&](code|error)=/.test(location.search);

/** How people sign in here, as the gateway says. */
export type SignIn =
  | { readonly signIn: 'development' }
  | { readonly signIn: 'token' }
  | ({ readonly signIn: 'issuer' } & Client);

const isSession = (value: unknown): value is Session | null =>
  value === null || (typeof (value as Session).user === 'string' && Array.isArray((value as Session).roles));

export const sessionStore = createKeptStore<Session | null>(SESSION_KEY, null, isSession);
export const useSession = (): Session | null => useStore(sessionStore);

/** Whether somebody has one of the roles. */
export const hasRole = (session: Session | null, roles: readonly Role[]): boolean =>
  session?.roles.some((role) => roles.includes(role)) ?? false;

export async function signInOf(): Promise<SignIn> {
  const response = await fetch('/console.json');
  if (!response.ok) throw new Error(`The gateway answers ${response.status}.`);
  return (await response.json()) as SignIn;
}

/** @throws RoverError where no token is given */
async function developmentToken({ user, roles, showrooms, fleets }: Session): Promise<string> {
  const response = await fetch('/api/v1/auth/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user, roles, showrooms, fleets }),
  });
  const body = (await response.json()) as { data?: { token: string }; detail?: string };
  if (body.data) return body.data.token;
  throw new RoverError({
    code: `HTTP_${response.status}`,
    message: body.detail ?? response.statusText,
    status: response.status,
  });
}

/** Asks once for what the session will ask for again, so that a mistake shows at the door. */
export async function signIn(session: Session): Promise<void> {
  const token = session.token ?? (await developmentToken(session));
  await forgetSeen();
  localStorage.setItem(TOKEN_KEY, token);
  sessionStore.set(session);
}

/** Somebody comes back from the issuer, who goes on giving tokens. */
export async function signInWith(client: Client, token: string): Promise<void> {
  const session = sessionOf(token, client.rolesClaim);
  if (!session) throw new Error(`The tokens of ${client.issuer} tell nothing: they have to be JWTs.`);
  await forgetSeen();
  localStorage.setItem(TOKEN_KEY, token);
  const { token: _first, ...who } = session;
  sessionStore.set({ ...who, client });
}

/** Signs out here, and at the issuer, who would else let the next person in as this one. */
export async function signOut(): Promise<void> {
  const client = sessionStore.get()?.client;
  // What cannot be fetched keeps nobody signed in.
  const issuer = client && (await import('./issuer.js').catch(() => undefined));
  const farewell = client && issuer?.farewellOf(client);
  sessionStore.set(null);
  await forgetSeen();
  const address = await farewell;
  if (address !== undefined) location.assign(address);
}

/** What somebody saw is theirs: the next person at this browser begins with nothing. */
async function forgetSeen(): Promise<void> {
  localStorage.removeItem(TOKEN_KEY);
  sessionStorage.clear();
  if ('caches' in window) await caches.delete('seen');
}

/** A new token; without a word of the person who is signed in, where that is possible. */
const newToken = async (session: Session): Promise<string> =>
  session.client ? (await import('./issuer.js')).renewedToken(session.client) : developmentToken(session);

/**
 * A token of the development door or the issuer, asked for anew when the last one was refused or ends. Without a network the last one
 * has to do: nobody who could refuse it hears of it.
 */
function renewing(session: Session): () => Promise<string> {
  let kept = localStorage.getItem(TOKEN_KEY);
  let isFirst = true;
  return async () => {
    const mayKeep = isFirst && kept !== null && sessionOf(kept) !== undefined;
    isFirst = false;
    if (kept !== null && (mayKeep || !navigator.onLine)) return kept;
    const token = await newToken(session).catch((error: unknown) => {
      if (error instanceof RoverError || kept === null) throw error;
      return kept;
    });
    kept = token;
    // Whoever has signed out meanwhile leaves none behind.
    if (sessionStore.get() === session) localStorage.setItem(TOKEN_KEY, token);
    return token;
  };
}

export const roverOf = (session: Session): Rover =>
  new Rover({ url: location.origin, fetch: fetchOrEarly, token: session.token ?? renewing(session) });

interface Claims {
  readonly sub: string;
  readonly showrooms?: readonly string[];
  readonly fleets?: readonly string[];
  readonly exp?: number;
}

/** Whom a token is for. It is read, not verified: that is the gateway's business. Undefined for what is none. */
export function sessionOf(token: string, rolesClaim = 'roles'): Session | undefined {
  try {
    const [, payload = ''] = token.trim().split('.');
    const claims = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as Claims;
    if (typeof claims.sub !== 'string' || (claims.exp ?? Infinity) * 1_000 < Date.now()) return undefined;
    const { sub: user, showrooms = [], fleets = [] } = claims;
    return { user, roles: rolesIn(claims, rolesClaim), showrooms, fleets, token: token.trim() };
  } catch {
    return undefined;
  }
}

const rolesIn = (claims: object, path: string): Role[] => {
  const value = path
    .split('.')
    .reduce<unknown>((at, field) => (at as Record<string, unknown> | undefined)?.[field], claims);
  return Array.isArray(value) ? (value as Role[]) : [];
};
