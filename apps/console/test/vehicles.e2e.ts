import { describeRehearsal, startPlatform, waitFor, type TestPlatform } from '@rover/testing';
import type { Page } from 'playwright-core';
import { findChromium } from '../../../ops/local/servers/browser-program.mjs';
import { objectionsInBothThemes } from './support/accessibility.js';
import { ConsoleBrowser } from './support/console-browser.js';
import { Doors } from './support/doors.js';
import { tabTo } from './support/keyboard.js';

const program = await findChromium();
if (!program)
  console.warn('Skipped the console: Chromium can be had neither here nor from the packages of the system');

const VEHICLES = 12;

/** In order: each test goes on where the one before has ended. */
(program ? describeRehearsal : describe.skip)('vehicles and fleets in a browser', () => {
  let platform: TestPlatform;
  let browser: ConsoleBrowser;
  let page: Page;
  let doors: Doors;

  const ask = <T>(method: string, path: string, body?: unknown): Promise<T> =>
    doors.ask<T>(method, path, body);

  const measured = (at: number, more: object) => ({
    vehicleId: `van-${at}`,
    deviceTime: new Date().toISOString(),
    location: { type: 'Point', coordinates: [-1.5 + at / 50, 53.8] },
    ...more,
  });
  const tell = (...readings: object[]) => ask('POST', '/telemetry', { readings });

  beforeAll(async () => {
    platform = await startPlatform({ oneProcess: true });
    doors = await Doors.open(platform, 'olga');
    await ask('POST', '/fleets', { id: 'north', name: 'North vans' });
    for (let at = 0; at < VEHICLES; at++)
      await ask('POST', '/vehicles', {
        id: `van-${at}`,
        fleetId: 'north',
        make: at === 7 ? 'Renault' : 'Ford',
        model: at === 7 ? 'Master' : 'Transit',
        modelYear: 2015 + (at % 4),
        plate: `N${100 + at} RVR`,
      });
    browser = await ConsoleBrowser.start(program as string, platform.url);
    page = browser.page;
    await browser.signIn('olga');
  });

  afterAll(async () => {
    await browser?.stop();
    await platform?.stop();
  });

  const isWithin = async (width: number): Promise<boolean> => {
    await page.setViewportSize({ width, height: 740 });
    const widest = await page.evaluate<number>('document.documentElement.scrollWidth');
    await page.setViewportSize({ width: 1360, height: 850 });
    return widest <= width;
  };

  it('finds a vehicle by a word, and keeps the search in the address', async () => {
    await page.goto('/vehicles');
    await page.getByText(`${VEHICLES} vehicles`, { exact: true }).waitFor();
    expect(await objectionsInBothThemes(page)).toEqual([]);
    await page.getByLabel('Find a vehicle').fill('master');
    await page.waitForURL(/text=master/);
    await page.getByText('1 vehicle', { exact: true }).waitFor();
    const grid = page.getByRole('grid', { name: 'Vehicles' });
    await grid.getByText('N107 RVR').waitFor();
    expect(await isWithin(360)).toBe(true);
    await grid.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '2018 Renault Master' }).waitFor();
  });

  it('shows what a vehicle measures as it comes', async () => {
    await page.getByText('Nothing has been heard of it', { exact: true }).waitFor();
    await tell(measured(7, { speed: 42, coolantTemp: 88, odometer: 184_000_000 }));
    await page.getByText('42 km/h', { exact: true }).waitFor();
    await tell(measured(7, { speed: 57 }));
    await page.getByText('57 km/h', { exact: true }).waitFor();
    expect(await page.getByText('88 °C', { exact: true }).count()).toBe(1);
    const forecast = '/vehicles/van-7/maintenance/forecast';
    await waitFor(async () => {
      const { prediction } = await ask<{ prediction: { components: unknown[] } | null }>('GET', forecast);
      return (prediction?.components.length ?? 0) > 0;
    });
    await page.reload();
    const foretold = page.getByRole('list', { name: 'What it will need' });
    await foretold
      .getByRole('listitem')
      .filter({ hasText: 'Engine oil' })
      .getByText(/between .* and .*, in four of five cases/)
      .waitFor();
    await foretold
      .getByText(/No record of the last time/)
      .first()
      .waitFor();
    // It is asked for when somebody comes near it.
    await page.getByRole('heading', { name: 'Documents', exact: true }).scrollIntoViewIfNeeded();
    await page.getByText('No documents', { exact: true }).waitFor();
    expect(await objectionsInBothThemes(page)).toEqual([]);
    expect(await isWithin(360)).toBe(true);
  });

  it('draws the way of a trip, and takes it away', async () => {
    const begin = Date.now() - 10 * 60_000;
    const fixes = Array.from({ length: 30 }, (_, at) => ({
      vehicleId: 'van-5',
      deviceTime: new Date(begin + at * 10_000).toISOString(),
      speed: 54,
      location: { type: 'Point', coordinates: [-1.5 + at * 0.002, 53.8 + Math.sin(at / 4) / 200] },
    }));
    await tell(...fixes);
    await waitFor(async () => (await ask<unknown[]>('GET', '/vehicles/van-5/trips')).length === 1);
    await page.goto('/vehicles/van-5');
    const trip = page.locator('.trips button');
    await page.locator('.trips [aria-pressed=true]').waitFor();
    await waitFor(async () => (await inkOnMap(page)) > 100);
    await trip.press('Enter');
    await waitFor(async () => (await inkOnMap(page)) === 0);
    await page.goBack();
  });

  it('goes back to a day on which nobody knew it, and to now', async () => {
    await page.getByLabel('As known at the end of').fill('2020-05-17');
    await page.waitForURL(/at=2020-05-17/);
    await page.getByText(/Nothing here moves/).waitFor();
    await page.getByText('Nothing has been heard of it', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Back to now' }).click();
    await page.getByText('57 km/h', { exact: true }).waitFor();
  });

  it('watches a fleet move', async () => {
    await page.goto('/fleet');
    await page.getByRole('application', { name: 'Map of the fleet' }).waitFor();
    const row = page.getByRole('row').filter({ hasText: 'N103 RVR' });
    await row.getByText('Silent', { exact: true }).waitFor();
    await tell(measured(3, { speed: 64, heading: 90 }));
    await row.getByText('64 km/h', { exact: true }).waitFor();
    await row.getByText('Driving', { exact: true }).waitFor();
    expect(await objectionsInBothThemes(page)).toEqual([]);
    expect(await isWithin(360)).toBe(true);
  });

  it('tries a rule on what was measured, keeps it, and is rung by it', async () => {
    await page.getByRole('tab', { name: 'Rules' }).click();
    await page.getByRole('button', { name: 'New rule' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Races');
    await page.getByRole('combobox', { name: 'Signal' }).selectOption('speed');
    await page.getByLabel('Value (km/h)').fill('60');
    await page.getByLabel('After seconds').fill('0');
    await page.getByRole('button', { name: 'Try on 30 days' }).click();
    await page.getByText('It would have rung once', { exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'N103 RVR' }).count()).toBe(1);
    expect(await objectionsInBothThemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('checkbox', { name: 'Races is on' }).waitFor();
    await page.getByRole('tab', { name: 'Alerts' }).click();
    // The rule is known to whoever watches a moment after it was kept.
    const alert = page.getByRole('button', { name: 'Acknowledge Races of N104 RVR' });
    await waitFor(async () => {
      await tell(measured(4, { speed: 71 }));
      return (await alert.count()) === 1;
    });
    expect(await objectionsInBothThemes(page)).toEqual([]);
  });

  it('acknowledges an alert at once, and takes it back', async () => {
    const acknowledge = page.getByRole('button', { name: 'Acknowledge Races of N104 RVR' });
    const taken = async () => {
      const alerts = await ask<{ vehicleId: string; ruleName: string; acknowledgedBy: string | null }[]>(
        'GET',
        '/alerts?fleet=north&status=active',
      );
      return alerts.find(({ vehicleId, ruleName }) => vehicleId === 'van-4' && ruleName === 'Races')
        ?.acknowledgedBy;
    };
    await acknowledge.click();
    await page.getByText('Seen by olga', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await acknowledge.waitFor();
    expect(await taken()).toBeNull();
    await acknowledge.click();
    await page.getByRole('tab', { name: 'Compliance' }).click();
    await waitFor(async () => (await taken()) === 'olga');
    expect(await objectionsInBothThemes(page)).toEqual([]);
  });

  it('is worked in by keyboard alone', async () => {
    await page.goto('/vehicles');
    await page.getByText(`${VEHICLES} vehicles`, { exact: true }).waitFor();
    await tabTo(page, page.getByRole('checkbox', { name: 'Renault' }));
    await page.keyboard.press('Space');
    await page.waitForURL(/make=Renault/);
    await page.getByText('1 vehicle', { exact: true }).waitFor();
    await tabTo(page, page.getByRole('grid', { name: 'Vehicles' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '2018 Renault Master' }).waitFor();
    await page.keyboard.press('Control+K');
    await page.keyboard.type('go to fleet');
    expect(await objectionsInBothThemes(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('tab', { name: 'Map' }));
    for (const tab of ['Alerts', 'Rules']) {
      await page.keyboard.press('ArrowRight');
      await page.getByRole('tab', { name: tab, selected: true }).waitFor();
    }
    const isOn = page.getByRole('checkbox', { name: 'Races is on' });
    await isOn.waitFor();
    await tabTo(page, isOn);
    await page.keyboard.press('Space');
    await waitFor(async () => !(await isOn.isChecked()));
    const make = page.getByRole('button', { name: 'New fleet' });
    await make.press('Enter');
    await page.getByRole('dialog', { name: 'New fleet' }).waitFor();
    expect(await objectionsInBothThemes(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await make.and(page.locator(':focus')).waitFor();
  });

  it('shows without a network what was seen of vehicles and fleets', async () => {
    const seen = async (): Promise<void> => {
      await page.goto('/vehicles');
      await page.getByText(`${VEHICLES} vehicles`, { exact: true }).waitFor();
      await page.goto('/vehicles/van-7');
      await page.getByRole('heading', { name: '2018 Renault Master' }).waitFor();
      await page.goto('/vehicles/van-5');
      await page.locator('.trips [aria-pressed=true]').waitFor();
      await page.goto('/fleet/north/map');
      await page.getByRole('row').filter({ hasText: 'N103 RVR' }).waitFor();
      await page.goto('/fleet/north/rules');
      await page.getByRole('checkbox', { name: 'Races is on' }).waitFor();
    };
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await seen();
    const complaints = browser.complaints.length;
    await browser.context.setOffline(true);
    await seen();
    await page.getByText('Reconnecting').waitFor();
    await browser.context.setOffline(false);
    await page.getByText('Live', { exact: true }).waitFor();
    // What could not be fetched meanwhile is no complaint.
    browser.complaints.length = complaints;
  });

  it('tells what a fleet costs', async () => {
    await page.getByRole('tab', { name: 'CO₂ and cost' }).press('Enter');
    await page.getByText('No costs yet', { exact: true }).waitFor();
    await ask('POST', '/vehicles/van-3/maintenance', {
      ...{ title: 'New brakes', components: ['brakePads'], performedAt: new Date().toISOString() },
      ...{ parts: [{ name: 'Pads', quantity: 2, unitCost: 4_500 }], otherCost: 1_000, currency: 'GBP' },
    });
    await page.reload();
    await page.getByText('£100', { exact: true }).first().waitFor();
    await page.getByRole('row').filter({ hasText: '£90' }).getByText('£10', { exact: true }).waitFor();
    await page.getByText(/£8 a vehicle/).waitFor();
    expect(await objectionsInBothThemes(page)).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});

/** How many pixels of the map have the colour of ways. */
const inkOnMap = (page: Page): Promise<number> =>
  page.evaluate<number>(`(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--accent)';
    const [r, g, b] = getComputedStyle(probe).color.match(/\\d+/g).map(Number);
    probe.remove();
    const near = (one, other) => Math.abs(one - other) < 12;
    let found = 0;
    for (const canvas of document.querySelectorAll('.geo-map canvas')) {
      if (!canvas.width || !canvas.height) continue;
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      for (let at = 0; at < data.length; at += 4)
        if (data[at + 3] > 200 && near(data[at], r) && near(data[at + 1], g) && near(data[at + 2], b)) found++;
    }
    return found;
  })()`);
