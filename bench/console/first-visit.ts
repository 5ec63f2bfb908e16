import type { Browser as Chromium, CDPSession } from 'playwright-core';

/** A phone of the middle on “slow 4G”, as Lighthouse states it: 150 ms there and back, 1.6 Mbit/s, a CPU four times slower. */
const PHONE = { cpuRate: 4, latencyMs: 150, downBytes: (1.6e6 / 8) | 0, upBytes: (750e3 / 8) | 0 };
const SCREEN = { width: 390, height: 844 };
/** The main thread has to be free for so long before a page counts as interactive. */
const QUIET_MS = 1_000;
/** Long tasks later than this after the first row are no more part of loading. */
const WATCH_MS = 4_000;

/** Start and end of a task of more than 50 ms, ms since the navigation. */
type LongTask = readonly [start: number, end: number];

export interface Visit {
  /** What somebody came for is on the screen, ms since the navigation. */
  readonly shownMs: number;
  /** It is there, and nothing blocks the page for a second from then on, ms since the navigation. */
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
    await page.waitForTimeout(WATCH_MS);
    const tasks = await valueOf<LongTask[]>(cdp, 'longTasks');
    return { shownMs, interactiveMs: quietFrom(shownMs, tasks), scripts };
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

/** The end of the last long task that began before the first quiet second. */
function quietFrom(shownMs: number, tasks: readonly LongTask[]): number {
  let at = shownMs;
  for (const [start, end] of [...tasks].sort(([one], [other]) => one - other))
    if (end > at && start - at < QUIET_MS) at = end;
  return at;
}
