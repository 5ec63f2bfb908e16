import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../support/paths.mjs';
import { fetchPackages } from './debian-packages.mjs';

/**
 * The package redis-tools holds the server too, as `redis-check-rdb`: it is one binary, and the name by which it is
 * called chooses its role.
 */
const redis = {
  home: join(cache, 'redis'),
  main: 'redis-tools',
  extras: ['libjemalloc2', 'liblzf1', 'libatomic1'],
  programs: { 'redis-server': 'usr/bin/redis-server', 'redis-cli': 'usr/bin/redis-cli' },
  prepare: (root) => {
    const binary = join(root, 'usr', 'bin');
    if (!existsSync(join(binary, 'redis-server')))
      symlinkSync('redis-check-rdb', join(binary, 'redis-server'));
  },
};

/** Where the fetched copy is, or would be: a small script that sets the library path and becomes the server. */
export const cachedRedis = () => join(redis.home, 'redis-server');

/** Fetches the copy. Answers `{ problem }` with the reason when it could not. */
export const fetchRedis = (signal) => fetchPackages(redis, signal);
