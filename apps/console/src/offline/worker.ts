/**
 * The service worker: the page and its files are there without a network, and so is what was looked at before.
 * The platform is asked first, always; only when no answer comes, the last one is shown. What changes anything is
 * never answered from here.
 */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

const worker = globalThis as unknown as Worker;

/** Files of the page, whose names tell their content; the page itself; answers of the API. */
const FILES = 'files';
const PAGE = 'page';
const SEEN = 'seen';
/** Questions that are too long for an address: they change nothing. */
const questions: ReadonlySet<string> = new Set(['/api/v1/vehicles/search']);
const MOST_FILES = 200;
const MOST_SEEN = 500;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== new URL(worker.registration.scope).origin) return;
  if (request.method === 'POST' && questions.has(pathname)) return event.respondWith(askedByBody(request));
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') {
    if (!pathname.startsWith('/api/')) event.respondWith(askedFirst(request, PAGE, '/'));
  } else if (pathname.startsWith('/assets/') || /^\/(icon\.svg|manifest\.webmanifest)$/.test(pathname)) {
    event.respondWith(keptFirst(request));
  } else if (pathname.startsWith('/api/v1/') || pathname === '/console.json') {
    event.respondWith(askedFirst(request, SEEN));
  }
});

async function keptFirst(request: Request): Promise<Response> {
  const cache = await caches.open(FILES);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await keep(cache, request.url, answer.clone(), MOST_FILES);
  return answer;
}

/** `key` where many addresses are one page. */
async function askedFirst(request: Request, name: string, key = request.url): Promise<Response> {
  const cache = await caches.open(name);
  try {
    const answer = await fetch(request);
    if (answer.ok) await keep(cache, key, answer.clone(), MOST_SEEN);
    return answer;
  } catch (error) {
    const kept = await cache.match(key);
    if (kept) return kept;
    throw error;
  }
}

/** What was asked stands in the body; answers are kept by addresses. */
async function askedByBody(request: Request): Promise<Response> {
  const question = await request.clone().text();
  return askedFirst(request, SEEN, `${request.url}?${new URLSearchParams({ question }).toString()}`);
}

/** The oldest goes when there are too many. A browser that gives no room is not an error of the page. */
async function keep(cache: Cache, key: string, answer: Response, most: number): Promise<void> {
  try {
    await cache.delete(key);
    await cache.put(key, answer);
    const keys = await cache.keys();
    await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((old) => cache.delete(old)));
  } catch {
    // It is shown, and not kept.
  }
}

export {};
