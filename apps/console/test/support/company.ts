import type { TestPlatform } from '@rover/testing';
import type { Page } from 'playwright-core';
import type { ConsoleBrowser } from './console-browser.js';
import type { Doors } from './doors.js';

/** Two people who work at the same time, each in a browser of their own. */
export interface Company {
  readonly platform: TestPlatform;
  readonly ada: ConsoleBrowser;
  readonly ben: ConsoleBrowser;
  readonly doors: Doors;
}

/** Holds back what pages send there until all of them have sent it, so that none is first for having been asked first. */
export async function sendTogether(pages: readonly Page[], method: string, address: string): Promise<void> {
  let letGo = (): void => undefined;
  const all = new Promise<void>((resolve) => (letGo = resolve));
  let sent = 0;
  for (const page of pages)
    await page.route(address, async (route) => {
      if (route.request().method() !== method) return route.fallback();
      sent += 1;
      if (sent === pages.length) letGo();
      await all;
      return route.continue();
    });
}
