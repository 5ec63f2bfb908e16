import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Problem } from '../support/problem.mjs';
import { cachedRedis, fetchRedis } from './redis-packages.mjs';

/**
 * Finds a Redis server to run: `{ path, from }`, or `{ docker: true }` when only a container can be had.
 * The order: on the PATH, a copy fetched earlier, a copy fetched now, Docker.
 */
export async function findRedis(signal) {
  const installed = process.env.ROVER_REDIS_SERVER ?? onPath('redis-server') ?? onPath('valkey-server');
  if (installed && works(installed)) return { path: installed, from: installed };
  const cached = cachedRedis();
  if (works(cached)) return { path: cached, from: 'cached copy' };
  const { problem } = await fetchRedis(signal);
  if (!problem && works(cached)) return { path: cached, from: 'fetched from the system’s packages' };
  if (dockerWorks()) return { docker: true, from: 'Docker' };
  throw new Problem('There is no Redis to run.', advice(), problem ?? 'The fetched copy does not start.');
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Streams with consumer groups as we use them need 6.2; 5 and 6.0 would fail at the first claim. */
function works(path) {
  if (!isExecutable(path)) return false;
  const { stdout, status } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 5_000 });
  const [, major, minor] = /v=(\d+)\.(\d+)/.exec(stdout ?? '') ?? [];
  return status === 0 && Number(major) + Number(minor) / 10 >= 6.2;
}

function dockerWorks() {
  return spawnSync('docker', ['info'], { stdio: 'ignore', timeout: 5_000 }).status === 0;
}

function advice() {
  const install =
    process.platform === 'darwin'
      ? '"brew install redis"'
      : '"apt install redis-server" or your system’s like';
  return `install Redis 6.2 or newer (${install}), start Docker, or set REDIS_URL to a server that runs.`;
}
