import type { TestPlatform } from '@rover/testing';
import type { Page } from 'playwright-core';
import type { ConsoleBrowser } from './console-browser.js';
import type { Doors } from './doors.js';

/** What all tests of a suite work with, once it has begun. */
export interface Morning {
  readonly platform: TestPlatform;
  readonly browser: ConsoleBrowser;
  readonly page: Page;
  readonly doors: Doors;
}
