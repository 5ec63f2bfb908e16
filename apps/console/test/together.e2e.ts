import { startPlatform, type TestPlatform } from '@rover/testing';
import { findChromium } from '../../../ops/local/servers/browser-program.mjs';
import { visitorsAndReps } from './chapters/floor.js';
import { heldByOne } from './chapters/holds.js';
import { onePersonOrTwo } from './chapters/merging.js';
import type { Company } from './support/company.js';
import { ConsoleBrowser } from './support/console-browser.js';
import { Doors } from './support/doors.js';

const program = await findChromium();
if (!program)
  console.warn('Skipped the console: Chromium can be had neither here nor from the packages of the system');

describe.skipIf(!program)('two people in a showroom, each in a browser', () => {
  let platform: TestPlatform;
  let doors: Doors;
  const browsers: ConsoleBrowser[] = [];
  const company: Company = {
    get platform() {
      return platform;
    },
    get doors() {
      return doors;
    },
    get ada() {
      return browsers[0] as ConsoleBrowser;
    },
    get ben() {
      return browsers[1] as ConsoleBrowser;
    },
  };

  beforeAll(async () => {
    platform = await startPlatform({ oneProcess: true });
    doors = await Doors.open(platform);
    await doors.showroom('north', 'North');
    await doors.ask('POST', '/showrooms/north/reps', { name: 'Rita' });
    await doors.market();
    for (const user of ['ada', 'ben']) {
      const browser = await ConsoleBrowser.start(program as string, platform.url);
      browsers.push(browser);
      await browser.signIn(user);
    }
  });

  afterAll(async () => {
    await Promise.all(browsers.map((browser) => browser.stop()));
    await platform?.stop();
  });

  visitorsAndReps(company);

  heldByOne(company);

  onePersonOrTwo(company);

  it('lets no page do what its policy forbids', () => {
    expect(browsers.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
