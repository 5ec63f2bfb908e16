import { TOKEN_KEY } from '../session/kept-session.js';

interface Early {
  readonly authorization: string;
  readonly at: number;
  readonly answer: Promise<Response | undefined>;
}

/** An answer that nobody has come for meanwhile is too old to be shown. */
const FRESH_MS = 10_000;
const asked = new Map<string, Early>();

/** Asks for what a screen will ask for first, while its code is on its way; by the token that was kept. */
export function askEarly(path: string): void {
  const token = localStorage.getItem(TOKEN_KEY);
  if (token === null) return;
  const authorization = `Bearer ${token}`;
  const headers = { accept: 'application/json', authorization };
  const answer = fetch(path, { headers }).catch(() => undefined);
  asked.set(`${location.origin}${path}`, { authorization, at: Date.now(), answer });
}

/** `fetch`; where the same person was answered early, and well, the one time it is that answer. */
export const fetchOrEarly: typeof fetch = async (input, init) => {
  const early = typeof input === 'string' ? taken(input, init) : undefined;
  const answer = await early?.answer;
  return answer?.ok ? answer : fetch(input, init);
};

function taken(url: string, init: RequestInit = {}): Early | undefined {
  const early = asked.get(url);
  asked.delete(url);
  const isGood =
    (init.method ?? 'GET') === 'GET' &&
    new Headers(init.headers).get('authorization') === early?.authorization &&
    Date.now() - (early?.at ?? 0) < FRESH_MS;
  return isGood ? early : undefined;
}
