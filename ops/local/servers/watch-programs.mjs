import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../support/paths.mjs';
import { fetchPackages } from './debian-packages.mjs';

const prometheus = {
  home: join(cache, 'prometheus'),
  main: 'prometheus',
  extras: [],
  programs: { prometheus: 'usr/bin/prometheus', promtool: 'usr/bin/promtool' },
};

const alertmanager = {
  home: join(cache, 'alertmanager'),
  main: 'prometheus-alertmanager',
  extras: [],
  programs: { alertmanager: 'usr/bin/prometheus-alertmanager', amtool: 'usr/bin/amtool' },
};

/** Of a package of ours: on the PATH, a copy fetched earlier, a copy fetched now; undefined when none can be had. */
async function find(wanted, signal) {
  const names = Object.keys(wanted.programs);
  if (names.every((name) => works(name))) return Object.fromEntries(names.map((name) => [name, name]));
  const fetched = names.map((name) => [name, join(wanted.home, name)]);
  const cached = () => fetched.every(([, path]) => existsSync(path) && works(path));
  if (!cached()) await fetchPackages(wanted, signal);
  return cached() ? Object.fromEntries(fetched) : undefined;
}

const works = (program) => spawnSync(program, ['--version'], { timeout: 10_000 }).status === 0;

/** The programs that watch: `{ prometheus, promtool, alertmanager, amtool }` as paths, without those that cannot be had. */
export async function findWatchPrograms(signal) {
  return { ...(await find(prometheus, signal)), ...(await find(alertmanager, signal)) };
}
