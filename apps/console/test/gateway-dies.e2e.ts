import { describeRehearsal, startPlatform, waitFor, type Replica, type TestPlatform } from '@rover/testing';
import { findChromium } from '../../../ops/local/servers/browser-program.mjs';
import { objectionsInBothThemes } from './support/accessibility.js';
import { ConsoleBrowser } from './support/console-browser.js';
import { Doors } from './support/doors.js';

const program = await findChromium();
if (!program)
  console.warn('Skipped the console: Chromium can be had neither here nor from the packages of the system');

const VEHICLE = 'van-1';
const MINUTE_MS = 60_000;
/** What was driven meanwhile, km/h: nothing else in this suite is as fast. */
const MEANWHILE = [81, 82, 83, 84];

interface Trend {
  readonly signals: readonly {
    readonly points: readonly { readonly value: number | null; readonly max?: number }[];
  }[];
}

/** The page hangs on one gateway; devices tell another one, as they would behind a load balancer. */
(program ? describeRehearsal : describe.skip)('a vehicle in a browser whose gateway dies', () => {
  let platform: TestPlatform;
  let other: Replica;
  let doors: Doors;
  let browser: ConsoleBrowser;

  beforeAll(async () => {
    platform = await startPlatform();
    other = await platform.addReplica();
    doors = await Doors.open({ url: other.urlOf('gateway') });
    await doors.ask('POST', '/fleets', { id: 'north', name: 'North vans' });
    await doors.ask('POST', '/vehicles', {
      ...{ id: VEHICLE, fleetId: 'north', make: 'Ford', model: 'Transit', modelYear: 2019 },
      plate: 'N101 RVR',
    });
    browser = await ConsoleBrowser.start(program as string, platform.url);
    await browser.signIn('olga');
  });

  afterAll(async () => {
    await browser?.stop();
    await platform?.stop();
  });

  const tell = (speed: number, more: object = {}) =>
    doors.ask('POST', '/telemetry', {
      readings: [{ vehicleId: VEHICLE, deviceTime: new Date().toISOString(), speed, ...more }],
    });
  const connection = (words: string) => browser.page.getByText(words, { exact: true }).waitFor();
  const tile = (text: string) => browser.page.locator('.tiles').getByText(text, { exact: true });
  const speed = (shown: number) => tile(`${shown} km/h`).waitFor();
  const fastest = async (): Promise<number> => {
    const [from, to] = [Date.now() - 10 * MINUTE_MS, Date.now() + MINUTE_MS].map((time) =>
      new Date(time).toISOString(),
    );
    const path = `/vehicles/${VEHICLE}/telemetry/trends?signals=speed&from=${from}&to=${to}`;
    const { signals } = await doors.ask<Trend>('GET', path);
    return Math.max(...(signals[0]?.points.map(({ value, max = value ?? 0 }) => max) ?? []));
  };

  it('says that it is gone, and shows what came meanwhile once it is back, without being loaded again', async () => {
    const { page } = browser;
    await page.goto(`/vehicles/${VEHICLE}`);
    await page.getByRole('heading', { name: '2019 Ford Transit' }).waitFor();
    await tell(40, { coolantTemp: 88 });
    await speed(40);
    await connection('Live');
    await page.evaluate('window.isStill = true');
    await platform.app('gateway').kill();
    await connection('Reconnecting');
    expect(await objectionsInBothThemes(page)).toEqual([]);
    for (const driven of MEANWHILE) await tell(driven);
    await tell(52, { coolantTemp: 114 });
    await waitFor(async () => (await fastest()) === MEANWHILE.at(-1));
    // What is shown is what was known when the line was cut.
    expect(await tile('40 km/h').count()).toBe(1);
    platform.app('gateway').start();
    await connection('Live');
    await speed(52);
    await tile('114 °C').waitFor();
    const chart = page.getByRole('img', { name: /Speed.*84 km\/h/ });
    await chart.waitFor();
    await tell(47);
    await speed(47);
    expect(await page.evaluate('window.isStill')).toBe(true);
  });
});
