import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser as Chromium, type CDPSession, type Page } from 'playwright-core';
import { median, round } from '../support/statistics.js';
import { firstVisit, type Visit } from './first-visit.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A frame at 60 a second, and what clocks of browsers are off by. */
const FRAME_MS = 16.7 + 0.8;

const session = JSON.stringify({ user: 'bench', roles: ['admin'], showrooms: [], fleets: [] });

export interface FirstLoad {
  readonly scriptKb: number;
  /** What somebody came for is on the screen. */
  readonly shownMs: number;
  /** And nothing blocks the page any more. */
  readonly interactiveMs: number;
}

/** A Chromium, and one page in it. */
export class Browser {
  private constructor(
    private readonly chromium: Chromium,
    private readonly page: Page,
    private readonly cdp: CDPSession,
    /** Who visits: the address, and what makes them somebody whom a sign-in has left a token. */
    private readonly visitor: { readonly url: string; readonly before: string },
  ) {}

  /** As somebody whom a sign-in has left a token. @throws Error where there is no Chromium */
  static async start(url: string, token: string): Promise<Browser> {
    const finder = new URL('../../../ops/local/servers/browser-program.mjs', import.meta.url);
    const { findChromium } = (await import(finder.href)) as {
      findChromium: () => Promise<string | undefined>;
    };
    const executablePath = await findChromium();
    if (!executablePath)
      throw new Error('Chromium can be had neither here nor from the packages of the system');
    const program = await chromium.launch({ executablePath, args: ['--no-sandbox', '--no-first-run'] });
    const viewport = { width: 1360, height: 850 };
    const context = await program.newContext({ baseURL: url, viewport, serviceWorkers: 'block' });
    const before = `
      localStorage.setItem('rover.session', '${session}');
      localStorage.setItem('rover.token', '${token}');
    `;
    await context.addInitScript(before);
    const page = await context.newPage();
    return new Browser(program, page, await context.newCDPSession(page), { url, before });
  }

  async stop(): Promise<void> {
    await this.chromium.close();
  }

  async show(path: string, until: string): Promise<void> {
    await this.page.goto(path);
    await this.page.locator(until).first().waitFor();
  }

  /**
   * First visits on a phone, each by a browser that knows nothing of the page: the middle of them. Scripts count as they
   * travel to a browser that knows gzip alone.
   */
  async firstLoad(path: string, until: string, visits: number): Promise<FirstLoad> {
    const all: Visit[] = [];
    for (let at = 0; at < visits; at++)
      all.push(await firstVisit(this.chromium, { ...this.visitor, path, until }));
    const scripts = new Set(all.flatMap((visit) => [...visit.scripts]));
    const bytes = [...scripts].reduce((sum, script) => sum + gzippedBytes(script), 0);
    return {
      scriptKb: round(bytes / 1_000, 1),
      shownMs: round(median(all.map(({ shownMs }) => shownMs)), 0),
      interactiveMs: round(median(all.map(({ interactiveMs }) => interactiveMs)), 0),
    };
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
}

function gzippedBytes(script: string): number {
  const path = join(root, 'dist', 'console', script);
  return existsSync(`${path}.gz`) ? statSync(`${path}.gz`).size : statSync(path).size;
}
