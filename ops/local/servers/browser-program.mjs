import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
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

/** Where a program of this name may lie: whoever drives a browser wants its path. */
function pathsOf(program) {
  if (!program) return [];
  if (isAbsolute(program)) return [program];
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program));
}

/**
 * A Chromium as a path: that of `ROVER_CHROMIUM`, one on the PATH, a copy fetched earlier, a copy fetched now.
 * Undefined when none can be had.
 */
export async function findChromium(signal) {
  const found = [process.env.ROVER_CHROMIUM, ...usual]
    .flatMap(pathsOf)
    .find((path) => existsSync(path) && works(path));
  if (found) return found;
  const fetched = join(chromium.home, 'chromium');
  const isFetched = () => existsSync(fetched) && works(fetched);
  if (!isFetched()) await fetchPackages(chromium, signal);
  return isFetched() ? fetched : undefined;
}
