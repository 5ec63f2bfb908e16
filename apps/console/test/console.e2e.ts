import { startPlatform, waitFor, type TestPlatform } from '@rover/testing';
import type { Page } from 'playwright-core';
import { findChromium } from '../../../ops/local/servers/browser-program.mjs';
import { objectionsInBothThemes } from './support/accessibility.js';
import { ConsoleBrowser } from './support/console-browser.js';
import { DeadRows } from './support/dead-rows.js';
import { Doors } from './support/doors.js';
import { goodLines, inventoryFile } from './support/inventory-file.js';

const program = await findChromium();
if (!program)
  console.warn('Skipped the console: Chromium can be had neither here nor from the packages of the system');

/** In order, as somebody's first morning with it: each test goes on where the one before has ended. */
describe.skipIf(!program)('the console in a browser', () => {
  let platform: TestPlatform;
  let browser: ConsoleBrowser;
  let page: Page;
  let doors: Doors;

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
    const now = await doors.deals(9);
    const place = now.findIndex((one) => one.listing.id === listing.id);
    expect(place).toBeLessThan(8);
    await waitFor(async () => (await rowOf(listing.id).getAttribute('aria-rowindex')) === String(place + 2));
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

  it('compares deals that the space bar chooses, and keeps the choice in the address', async () => {
    await page.getByRole('grid', { name: 'Deals' }).focus();
    for (const key of ['Home', 'Space', 'j', 'Space']) await page.keyboard.press(key);
    await page.getByText('2 of 4 chosen').waitFor();
    await page.getByRole('button', { name: 'Compare', exact: true }).press('Enter');
    await heading('Comparison').waitFor();
    await page.reload();
    await page.locator('td[data-best]').first().waitFor();
    expect(await page.getByRole('columnheader').count()).toBe(2);
    expect(await objectionsInBothThemes(page)).toEqual([]);
    const rowsShown = () => page.locator('.compare tbody tr').count();
    const all = await rowsShown();
    await page.getByLabel('Only what differs').check();
    await page.waitForURL(/differences=true/);
    expect(await rowsShown()).toBeLessThan(all);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Compare nothing' }).press('Enter');
    await page.waitForURL(/deals$/);
  });

  it('keeps a search, and tells of a vehicle that begins to meet it', async () => {
    await page.goto('/deals?model=Kuga&maxPrice=100000');
    await page.getByRole('button', { name: 'Searches' }).press('Enter');
    await page.getByLabel('Keep what is shown as').fill('Cheap Kugas');
    await page.keyboard.press('Enter');
    await page.getByText('Cheap Kugas is kept').waitFor();
    expect(await objectionsInBothThemes(page)).toEqual([]);
    const ada = await Doors.open(platform, 'ada');
    const names = async () =>
      (await ada.ask<{ name: string }[]>('GET', '/saved-searches')).map(({ name }) => name);
    await page.getByRole('button', { name: 'Remove Cheap Kugas' }).press('Enter');
    await page.getByText('Cheap Kugas is removed').waitFor();
    expect(await names()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await waitFor(async () => (await names()).includes('Cheap Kugas'));
    const [{ id }] = await doors.ask<[{ id: string }]>('GET', '/listings?model=Kuga&limit=1');
    await doors.ask('PATCH', `/listings/${id}`, { askingPrice: 90_000 });
    const told = page.locator('.toast').filter({ hasText: 'meets your search “Cheap Kugas”' });
    await told.getByRole('button', { name: 'Show' }).press('Enter');
    await page.waitForURL(new RegExp(`deals/${id}`));
  });

  it('plays a shopper, whose list follows', async () => {
    await page.getByRole('link', { name: 'Recommendations' }).click();
    await page.getByRole('button', { name: 'Somebody new' }).press('Enter');
    await page.waitForURL(/shopper=played-/);
    const list = page.getByRole('list', { name: 'Recommendations' });
    await list.getByRole('link').first().focus();
    await page.keyboard.press('v');
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
      expect(await objectionsInBothThemes(page)).toEqual([]);
      await dead.removeCause(id);
      await letters.getByRole('button', { name: 'Send again' }).press('Enter');
      await letters.waitFor({ state: 'detached' });
    } finally {
      await dead.close();
    }
  });

  it('shows who is on the floor, and lets its zones be drawn', async () => {
    await doors.ask('POST', '/showrooms', {
      id: 'north',
      name: 'North',
      timeZone: 'Europe/London',
      region: 'GB',
      currency: 'GBP',
    });
    await doors.sensors('north', [{ visitorId: 'v1', kind: 'entered', zone: 'entrance' }]);
    await page.getByRole('link', { name: 'Floor' }).click();
    await page.getByText('1 visitor on the floor').waitFor();
    await doors.sensors('north', [{ visitorId: 'v2', kind: 'entered', zone: 'entrance' }]);
    await page.getByText('2 visitors on the floor').waitFor();
    await page.getByRole('button', { name: 'Edit the plan' }).press('Enter');
    await page.getByLabel('Name of the zone').fill('Entrance hall');
    await page.getByRole('button', { name: 'Add the zone' }).press('Enter');
    expect(await objectionsInBothThemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await page.getByText('The plan is saved').waitFor();
    const { zones } = await doors.ask<{ zones: { name: string }[] }>('GET', '/showrooms/north/floor-plan');
    expect(zones.map(({ name }) => name)).toEqual(['Entrance hall']);
  });

  it('moves a lead by keyboard as far as it goes, and takes that back', async () => {
    await doors.ask('POST', '/showrooms/north/inventory', {
      ...{ stockNumber: 'N-1', title: '2021 Ford Kuga', currency: 'GBP' },
      ...{ askingPrice: 2_000_000, floorPrice: 1_900_000 },
    });
    await doors.ask('POST', '/showrooms/north/reps', { name: 'Rita' });
    await doors.lead('north', { givenName: 'Ana', familyName: 'Becker' });
    await page.getByRole('link', { name: 'Leads' }).click();
    const card = (name: string) => page.getByRole('link', { name, exact: true });
    await card('Ana Becker').waitFor();
    await doors.lead('north', { givenName: 'Ben', familyName: 'Costa' });
    await card('Ben Costa').waitFor();
    expect(await objectionsInBothThemes(page)).toEqual([]);
    const engaged = page.getByRole('region', { name: 'Engaged' });
    await card('Ana Becker').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await engaged.getByText('Ana Becker').waitFor();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await engaged.getByText('Ana Becker').waitFor({ state: 'detached' });
    await card('Ana Becker').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await engaged.getByText('Ana Becker').waitFor();
    await card('Ana Becker').press('Enter');
    await heading('Ana Becker').waitFor();
    await page.getByLabel('What', { exact: true }).selectOption('visit');
    await page.getByRole('button', { name: 'Keep' }).press('Enter');
    await page.getByText('Was here', { exact: true }).first().waitFor();
    await page.getByText('Lead opened').waitFor();
    expect(await objectionsInBothThemes(page)).toEqual([]);
  });

  it('sells a vehicle step by step, not below its floor without a word', async () => {
    await page.getByRole('button', { name: 'Sale', exact: true }).press('Enter');
    await page.getByLabel('Vehicle').fill('N-1 · 2021 Ford Kuga');
    await page.getByRole('button', { name: 'Begin a sale' }).press('Enter');
    const step = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
    const reached = (name: string) => page.locator('.way [aria-current]', { hasText: name }).waitFor();
    await step('Make the quote');
    await reached('Quoted');
    expect(await objectionsInBothThemes(page)).toEqual([]);
    await page.getByLabel('Price (GBP)').fill('18500.50');
    await step('Reckon anew');
    await page.getByText('£18,500.50').first().waitFor();
    await step('Both agree');
    await page
      .getByRole('alert')
      .getByText(/lower than this unit may be sold for/)
      .waitFor();
    await step('Approve the price');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await step('Both agree');
    await reached('Agreed');
    await step('Sign the contract');
    await reached('Signed');
    await step('Hand over the keys');
    await reached('Handed over');
    const [sale] = await doors.ask<{ status: string; terms: { price: number } }[]>(
      'GET',
      '/sales?showroomId=north',
    );
    expect(sale).toMatchObject({ status: 'delivered', terms: { price: 1_850_050 } });
  });

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

  it('lets the page do nothing that its policy forbids', () => {
    expect(browser.complaints).toEqual([]);
  });
});
