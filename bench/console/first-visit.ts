import type { Browser as Chromium, CDPSession } from 'playwright-core';
import { interactiveFrom, type Seen } from './interactive-from.js';

/** A phone of the middle on “slow 4G”, as Lighthouse states it: 150 ms there and back, 1.6 Mbit/s, a CPU four times slower. */
const PHONE = { cpuRate: 4, latencyMs: 150, downBytes: (1.6e6 / 8) | 0, upBytes: (750e3 / 8) | 0 };
const SCREEN = { width: 390, height: 844 };
/** Looked at for so long after the first row, and at most; a quiet window fits in more than once. */
const WATCH_MS = { step: 1_000, most: 15_000 };

export interface Visit {
  /** What somebody came for is on the screen, ms since the navigation. */
  readonly shownMs: number;
  /** Time to interactive, by {@link interactiveFrom}; ms since the navigation. */
  readonly interactiveMs: number;
  /** Paths of all scripts that were fetched. */
  readonly scripts: ReadonlySet<string>;
}

export interface Destination {
  readonly url: string;
  readonly path: string;
  /** A selector of what somebody came for. */
  readonly until: string;
  /** What is done in the page before its own scripts. */
  readonly before: string;
}

/**
 * One visit on a phone that knows nothing of the page yet. The page tells by itself when it shows what is waited for:
 * looking for it from outside has the browser compile the finder within the page, which on this phone takes longer than
 * the whole list.
 */
export async function firstVisit(
  chromium: Chromium,
  { url, path, until, before }: Destination,
): Promise<Visit> {
  const context = await chromium.newContext({ baseURL: url, viewport: SCREEN, serviceWorkers: 'block' });
  try {
    await context.addInitScript(before + watching(until));
    const page = await context.newPage();
    const scripts = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
    });
    const cdp = await context.newCDPSession(page);
    await slowDown(cdp);
    await page.goto(path, { waitUntil: 'commit' });
    const shownMs = await valueOf<number>(cdp, 'shown');
    const interactiveMs = await interactive(cdp, shownMs);
    return { shownMs, interactiveMs, scripts };
  } finally {
    await context.close();
  }
}

/** `shown`: resolves after the frame that has what is waited for; `longTasks`: what has blocked the page. */
const watching = (until: string): string => `
  window.longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((task) => [task.startTime, task.startTime + task.duration])))
    .observe({ type: 'longtask', buffered: true });
  window.shown = new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(${JSON.stringify(until)})) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
`;

async function slowDown(cdp: CDPSession): Promise<void> {
  await cdp.send('Network.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpuRate });
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: PHONE.latencyMs,
    downloadThroughput: PHONE.downBytes,
    uploadThroughput: PHONE.upBytes,
  });
}

async function valueOf<T>(cdp: CDPSession, expression: string): Promise<T> {
  const asked = { expression, awaitPromise: true, returnByValue: true };
  const { result } = await cdp.send('Runtime.evaluate', asked);
  return result.value as T;
}

/** Looks at the page until it has been quiet for long enough. */
async function interactive(cdp: CDPSession, shownMs: number): Promise<number> {
  for (let watched = 0; watched <= WATCH_MS.most; watched += WATCH_MS.step) {
    const found = interactiveFrom(shownMs, await valueOf<Seen>(cdp, seen));
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, WATCH_MS.step));
  }
  throw new Error('The page was never quiet');
}

const seen = `({
  until: performance.now(),
  longTasks,
  requests: performance.getEntriesByType('resource').map((entry) => [entry.startTime, entry.responseEnd]),
})`;
