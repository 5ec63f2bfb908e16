import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../support/paths.mjs';
import { fetchPackages } from './debian-packages.mjs';

const chromium = {
  home: join(cache, 'chromium'),
  main: 'chromium',
  extras: ['fonts-dejavu-core'],
  whole: true,
  programs: { chromium: 'usr/lib/chromium/chromium' },
};

const usual = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const works = (program) => spawnSync(program, ['--version'], { timeout: 10_000 }).status === 0;

/**
 * A Chromium as a path: that of `ROVER_CHROMIUM`, one on the PATH, a copy fetched earlier, a copy fetched now.
 * Undefined when none can be had.
 */
export async function findChromium(signal) {
  const found = [process.env.ROVER_CHROMIUM, ...usual].find((program) => program && works(program));
  if (found) return found;
  const fetched = join(chromium.home, 'chromium');
  const isFetched = () => existsSync(fetched) && works(fetched);
  if (!isFetched()) await fetchPackages(chromium, signal);
  return isFetched() ? fetched : undefined;
}
