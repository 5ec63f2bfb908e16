import { startPlatform, waitFor, type TestPlatform } from '@rover/testing';
import type { Page } from 'playwright-core';
import { findChromium } from '../../../ops/local/servers/browser-program.mjs';
import { somebodyWhoIsLikelyToBuy } from './chapters/arrivals.js';
import { choosingAmongDeals } from './chapters/choosing.js';
import { nothingToObjectTo } from './chapters/everywhere.js';
import { installedAsAnApp } from './chapters/installing.js';
import { lookingAfterIt } from './chapters/monitor.js';
import { doneWithoutNetwork } from './chapters/offline.js';
import { aDayAtTheShowroom } from './chapters/showroom.js';
import { fitsTabletsAndWalls } from './chapters/widths.js';
import { objectionsInBothThemes } from './support/accessibility.js';
import { ConsoleBrowser } from './support/console-browser.js';
import { DeadRows } from './support/dead-rows.js';
import { Doors } from './support/doors.js';
import { goodLines, inventoryFile } from './support/inventory-file.js';
import type { Morning } from './support/morning.js';

const program = await findChromium();
if (!program)
  console.warn('Skipped the console: Chromium can be had neither here nor from the packages of the system');

/** In order, as somebody's first morning with it: each test goes on where the one before has ended. */
describe.skipIf(!program)('the console in a browser', () => {
  let platform: TestPlatform;
  let browser: ConsoleBrowser;
  let page: Page;
  let doors: Doors;
  const morning: Morning = {
    get platform() {
      return platform;
    },
    get browser() {
      return browser;
    },
    get page() {
      return page;
    },
    get doors() {
      return doors;
    },
  };

  beforeAll(async () => {
    platform = await startPlatform({ oneProcess: true });
    doors = await Doors.open(platform);
    browser = await ConsoleBrowser.start(program as string, platform.url);
    page = browser.page;
  });

  afterAll(async () => {
    await browser?.stop();
    await platform?.stop();
  });

  const heading = (name: string) => page.getByRole('heading', { name, exact: true });
  const rows = () => page.getByRole('grid', { name: 'Deals' }).getByRole('row');
  const rowOf = (id: string) => page.locator(`[data-key="${id}"]`);

  it('lets somebody in by keyboard alone', async () => {
    await page.goto('/');
    await heading('Sign in to Rover').waitFor();
    expect(await objectionsInBothThemes(page)).toEqual([]);
    await page.getByLabel('Name').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('ada');
    await page.keyboard.press('Enter');
    await heading('No deals here yet').waitFor();
    expect(new URL(page.url()).pathname).toBe('/deals');
  });

  it('takes an inventory that is dropped, and shows it ranked', async () => {
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByLabel('or choose one').setInputFiles(inventoryFile());
    await page.getByLabel('Odometer in').selectOption('mi');
    expect(await objectionsInBothThemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'Import inventory.csv' }).click();
    await page.getByText('Imported', { exact: true }).waitFor();
    expect(await page.locator('[data-count="ranked"]').textContent()).toBe(String(goodLines));
    expect(await page.getByRole('region', { name: 'Rejected lines' }).textContent()).toContain('a lot');
    await page.getByRole('button', { name: 'Show the deals' }).click();
    await rows().nth(1).waitFor();
    const [best] = await doors.deals(1);
    await rowOf(best!.listing.id).waitFor();
    expect(await rowOf(best!.listing.id).getAttribute('aria-rowindex')).toBe('2');
  });

  it('shows a price drop as it happens, and the deal rising by it', async () => {
    const ranked = await doors.deals(9);
    const { listing } = ranked.at(-1)!;
    const askingPrice = Math.round(listing.askingPrice * 0.6);
    await doors.ask('PATCH', `/listings/${listing.id}`, { askingPrice });
    await rowOf(listing.id)
      .getByLabel(/^Price dropped by/)
      .waitFor();
    // The market goes on: where it ranks is asked for each time.
    await waitFor(async () => {
      const place = (await doors.deals(8)).findIndex((one) => one.listing.id === listing.id);
      return place >= 0 && (await rowOf(listing.id).getAttribute('aria-rowindex')) === String(place + 2);
    });
  });

  it('tells by keyboard why a deal is one, holds it, and takes that back', async () => {
    await page.getByRole('grid', { name: 'Deals' }).focus();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await heading('What makes its value').waitFor();
    expect(await objectionsInBothThemes(page)).toEqual([]);
    const id = decodeURIComponent(new URL(page.url()).pathname.split('/')[2] as string);
    const status = async () => (await doors.ask<{ status: string }>('GET', `/listings/${id}`)).status;
    await page.getByRole('button', { name: 'Hold', exact: true }).press('Enter');
    await page.getByText('Reserved', { exact: true }).waitFor();
    expect(await status()).toBe('reserved');
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.getByRole('button', { name: 'Hold', exact: true }).waitFor();
    expect(await status()).toBe('inStock');
    await page.keyboard.press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
  });

  it('keeps filters in the address', async () => {
    await page.goto('/deals?model=Kuga');
    await page.getByText(`40 listings`).waitFor();
    await page.getByLabel('Model').fill('Fiesta');
    await page.waitForURL(/model=Fiesta/);
    await rows().filter({ hasText: 'Fiesta' }).first().waitFor();
    expect(await objectionsInBothThemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.waitForURL(/deals$/);
  });

  choosingAmongDeals(morning);

  it('plays a shopper, whose list follows', async () => {
    await page.getByRole('link', { name: 'Recommendations' }).click();
    await page.getByRole('button', { name: 'Somebody new' }).press('Enter');
    await page.waitForURL(/shopper=played-/);
    // The list of who was looked at before stays until the new one is there.
    await page.getByText('0 actions are known').waitFor();
    const list = page.getByRole('list', { name: 'Recommendations' });
    await list.getByRole('link').first().press('v');
    await page.getByText('1 action is known').waitFor();
    await list.getByText('Similar vehicles').first().waitFor();
    await page
      .getByText(/\d ms$/)
      .first()
      .waitFor();
    expect(await objectionsInBothThemes(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Page of a vehicle' }).click();
    await page.getByText('The page of').waitFor();
  });

  it('sends a dead letter again when its cause is gone', async () => {
    const dead = new DeadRows(platform);
    try {
      const id = await dead.append();
      await page.getByRole('link', { name: 'Monitor' }).click();
      await page.getByText('Everything works').waitFor();
      const letters = page.getByRole('region', { name: 'Dead letters' });
      await letters.getByText('listing.rows.received').waitFor();
      await page.getByRole('grid', { name: 'Messages by type' }).getByRole('row').nth(1).waitFor();
      expect(await objectionsInBothThemes(page)).toEqual([]);
      await letters.getByRole('button', { name: 'Throw away' }).press('Enter');
      await page.getByRole('dialog', { name: 'Throw away' }).waitFor();
      expect(await objectionsInBothThemes(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await dead.removeCause(id);
      await letters.getByRole('button', { name: 'Send again' }).press('Enter');
      await letters.waitFor({ state: 'detached' });
    } finally {
      await dead.close();
    }
  });

  lookingAfterIt(morning);

  aDayAtTheShowroom(morning);

  doneWithoutNetwork(morning);

  somebodyWhoIsLikelyToBuy(morning);

  nothingToObjectTo(morning);

  it('goes anywhere from the palette', async () => {
    await page.keyboard.press('Control+K');
    await page.keyboard.type('design');
    expect(await objectionsInBothThemes(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await heading('Design system').waitFor();
    expect(await objectionsInBothThemes(page)).toEqual([]);
  });

  it('speaks other languages', async () => {
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel('Language').selectOption('de');
    await heading('Einstellungen').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.getByLabel('Sprache').selectOption('en');
    await heading('Settings').waitFor();
    await page.keyboard.press('Escape');
  });

  fitsTabletsAndWalls(morning);

  it('fits a narrow phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of [
      '/deals',
      '/recommendations',
      '/floor',
      '/leads',
      '/leads/north/drives',
      '/leads/north/sales',
      '/monitor',
      '/design',
    ]) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(360);
    }
    await page.goto('/deals');
    await rows().first().waitFor();
    const widest = await page.evaluate<number>(
      `Math.max(...[...document.querySelectorAll('.card > *')].map((one) => one.getBoundingClientRect().right))`,
    );
    expect(widest).toBeLessThanOrEqual(360);
    await page.getByRole('button', { name: 'More' }).press('Enter');
    const more = page.getByRole('dialog', { name: 'More' });
    await more.getByRole('link', { name: 'Monitor' }).waitFor();
    expect(await objectionsInBothThemes(page)).toEqual([]);
    await more.getByRole('link', { name: 'Recommendations' }).press('Enter');
    await page.waitForURL(/recommendations/);
    await more.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Deals' }).press('Enter');
    await rows().first().click();
    await heading('What makes its value').waitFor();
    expect(await objectionsInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 1360, height: 850 });
  });

  it('shows without a network what was seen', async () => {
    await page.goto('/deals');
    await rows().nth(1).waitFor();
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await page.reload();
    await rows().nth(1).waitFor();
    const complaints = browser.complaints.length;
    await browser.context.setOffline(true);
    await page.reload();
    await rows().nth(1).waitFor();
    await page.getByText('Reconnecting').waitFor();
    await browser.context.setOffline(false);
    await page.getByText('Live', { exact: true }).waitFor();
    // What could not be fetched meanwhile is no complaint.
    browser.complaints.length = complaints;
  });

  installedAsAnApp(morning);

  it('signs out every page of the browser at once, and sends what could be undone still', async () => {
    const other = await browser.context.newPage();
    const vera = async () =>
      (await doors.ask<{ id: string; status: string }[]>('GET', '/leads?showroomId=north&q=lind'))[0]!;
    await other.goto(`/leads/north/board/${(await vera()).id}`);
    await other.getByLabel('Move to').selectOption('engaged');
    await other.locator('.head .badge').getByText('Engaged').waitFor();
    await other.getByRole('button', { name: 'Sign out' }).click();
    await heading('Sign in to Rover').waitFor();
    expect((await vera()).status).toBe('engaged');
    expect(await page.getByRole('grid').count()).toBe(0);
    expect(await page.evaluate(`localStorage.getItem('rover.token')`)).toBeNull();
    await other.close();
  });

  it('lets the page do nothing that its policy forbids', () => {
    expect(browser.complaints).toEqual([]);
  });
});
