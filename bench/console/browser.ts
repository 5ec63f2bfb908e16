import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { round } from '../support/statistics.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A phone of the middle on “slow 4G”, as Lighthouse states it: 150 ms there and back, 1.6 Mbit/s, a CPU four times slower. */
const PHONE = { cpuRate: 4, latencyMs: 150, downBytes: (1.6e6 / 8) | 0, upBytes: (750e3 / 8) | 0 };
/** The main thread has to be free for so long before a page counts as interactive. */
const QUIET_MS = 1_000;
/** A frame at 60 a second, and what clocks of browsers are off by. */
const FRAME_MS = 16.7 + 0.8;

const session = JSON.stringify({ user: 'bench', roles: ['admin'], showrooms: [], fleets: [] });

/** A Chromium, and one page in it. */
export class Browser {
  private constructor(
    private readonly context: BrowserContext,
    private readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  /** As somebody whom a sign-in has left a token. @throws Error where there is no Chromium */
  static async start(url: string, folder: string, token: string): Promise<Browser> {
    const finder = new URL('../../../ops/local/servers/browser-program.mjs', import.meta.url);
    const { findChromium } = (await import(finder.href)) as {
      findChromium: () => Promise<string | undefined>;
    };
    const executablePath = await findChromium();
    if (!executablePath)
      throw new Error('Chromium can be had neither here nor from the packages of the system');
    const context = await chromium.launchPersistentContext(join(folder, 'browser'), {
      executablePath,
      args: ['--no-sandbox', '--no-first-run'],
      baseURL: url,
      viewport: { width: 1360, height: 850 },
      serviceWorkers: 'block',
    });
    await context.addInitScript(`
      localStorage.setItem('rover.session', '${session}');
      localStorage.setItem('rover.token', '${token}');
      window.longTasks = [];
      new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((task) => task.startTime + task.duration)))
        .observe({ type: 'longtask', buffered: true });
    `);
    const [page = await context.newPage()] = context.pages();
    return new Browser(context, page, await context.newCDPSession(page));
  }

  async stop(): Promise<void> {
    await this.context.close();
  }

  async show(path: string, until: string): Promise<void> {
    await this.page.goto(path);
    await this.page.locator(until).first().waitFor();
  }

  /**
   * A first visit on a phone. `until` is what somebody came for; interactive is when it is there and nothing blocks the
   * page. Scripts count as they travel to a browser that knows gzip alone.
   */
  async firstLoad(path: string, until: string): Promise<{ scriptKb: number; interactiveMs: number }> {
    const scripts = new Set<string>();
    this.page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
    });
    await this.throttle(PHONE);
    await this.page.setViewportSize({ width: 390, height: 844 });
    await this.show(path, until);
    const shownMs = await this.page.evaluate<number>('performance.now()');
    await this.page.waitForTimeout(QUIET_MS * 2);
    const tasks = await this.page.evaluate<number[]>('longTasks');
    await this.throttle(undefined);
    await this.page.setViewportSize({ width: 1360, height: 850 });
    const bytes = [...scripts].reduce((sum, script) => sum + gzippedBytes(script), 0);
    return { scriptKb: round(bytes / 1_000, 1), interactiveMs: round(quietFrom(shownMs, tasks), 0) };
  }

  /** The share of frames that came in time, over so many seconds. */
  async framesInTime(seconds: number): Promise<number> {
    await this.page.waitForTimeout(2_000);
    const share = await this.page.evaluate<number>(`new Promise((resolve) => {
      const times = [];
      const next = (at) => {
        times.push(at);
        if (at - times[0] < ${seconds * 1_000}) return requestAnimationFrame(next);
        const gaps = times.slice(1).map((time, i) => time - times[i]);
        resolve(gaps.filter((gap) => gap <= ${FRAME_MS}).length / gaps.length);
      };
      requestAnimationFrame(next);
    })`);
    return round(share, 4);
  }

  /** What scripts keep, MB, after the rubbish is gone. */
  async heapMb(): Promise<number> {
    await this.cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.cdp.send('Runtime.getHeapUsage');
    return round(usedSize / 1e6, 2);
  }

  private async throttle(limits: typeof PHONE | undefined): Promise<void> {
    await this.cdp.send('Emulation.setCPUThrottlingRate', { rate: limits?.cpuRate ?? 1 });
    await this.cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: limits?.latencyMs ?? 0,
      downloadThroughput: limits?.downBytes ?? -1,
      uploadThroughput: limits?.upBytes ?? -1,
    });
  }
}

function gzippedBytes(script: string): number {
  const path = join(root, 'dist', 'console', script);
  return existsSync(`${path}.gz`) ? statSync(`${path}.gz`).size : statSync(path).size;
}

/** The end of the last long task before the first quiet second. */
function quietFrom(shownMs: number, tasks: readonly number[]): number {
  let at = shownMs;
  for (const end of [...tasks].sort((one, other) => one - other))
    if (end > at && end - at < QUIET_MS) at = end;
  return at;
}
