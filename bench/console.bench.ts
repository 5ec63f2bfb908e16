import { Door } from './live/door.js';
import { Platform } from './live/platform.js';
import { settle } from './live/settle.js';
import { Browser, type FirstLoad } from './console/browser.js';
import { FleetLife, FloorLife, fillMarket } from './console/lives.js';
import { atLeast, atMost } from './support/bar.js';
import type { BenchContext, BenchResult } from './support/context.js';
import { round } from './support/statistics.js';

export const description =
  'console: what a page weighs, how soon it can be used, how it moves, what it keeps';

const FRAMES_SECONDS = 10;
const VISITORS = 200;
const VEHICLES = 500;
const SETTLE_SECONDS = 20;

/** Boots the six apps, fills a market, a floor and a fleet, and looks at them in a Chromium. */
export async function run(context: BenchContext): Promise<BenchResult> {
  const platform = await Platform.start(context);
  const door = new Door(platform.url);
  const token = await door.token('bench', 'admin');
  const browser = await Browser.start(platform.url, token);
  try {
    context.log('Filling the market');
    await fillMarket(door, token);
    await settle(context);
    const first = await browser.firstLoad('/deals', '[role=row][aria-rowindex="2"]', context.quick ? 5 : 9);
    context.log(
      `First load: ${first.scriptKb} kB of scripts, shown after ${first.shownMs} ms, interactive after ${first.interactiveMs} ms`,
    );
    const floor = await framesOf(browser, new FloorLife(door, token, VISITORS), '/floor/bench', 'canvas');
    context.log(`Floor: ${floor} of frames in time`);
    const fleet = new FleetLife(door, token, VEHICLES);
    const map = await framesOf(browser, fleet, '/fleet/bench', 'canvas');
    context.log(`Fleet: ${map} of frames in time`);
    const grown = await growth(browser, fleet, context);
    return resultOf({ ...first, floorFramesInTime: floor, fleetFramesInTime: map, ...grown });
  } finally {
    await browser.stop();
    door.close();
    await platform.stop();
  }
}

type Life = FloorLife | FleetLife;

async function framesOf(browser: Browser, life: Life, path: string, until: string): Promise<number> {
  await life.begin();
  await browser.show(path, until);
  return life.during(() => browser.framesInTime(FRAMES_SECONDS));
}

/** What is kept after a while of live data, beyond what the first seconds of them have brought. */
async function growth(browser: Browser, life: Life, context: BenchContext) {
  const minutes = context.quick ? 2 : 30;
  context.log(`Watching memory for ${minutes} minutes`);
  const kept = await life.during(async () => {
    await seconds(SETTLE_SECONDS);
    const before = await browser.heapMb();
    await seconds(minutes * 60);
    return { before, after: await browser.heapMb() };
  });
  return { heapMb: kept.after, heapGrowthMb: round(kept.after - kept.before, 2) };
}

const seconds = (count: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, count * 1_000));

interface Figures extends FirstLoad {
  readonly floorFramesInTime: number;
  readonly fleetFramesInTime: number;
  readonly heapMb: number;
  readonly heapGrowthMb: number;
}

const resultOf = (figures: Figures): BenchResult => ({
  figures: { ...figures },
  bars: {
    scriptKb: atMost(figures.scriptKb, 170),
    interactiveMs: atMost(figures.interactiveMs, 1_500),
    floorFramesInTime: atLeast(figures.floorFramesInTime, 0.95),
    fleetFramesInTime: atLeast(figures.fleetFramesInTime, 0.95),
    heapGrowthMb: atMost(figures.heapGrowthMb, 5),
  },
});
