import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { checkout } from '../checkout.js';

/** A Redis server that can be started, and what its loader needs. */
export interface RedisProgram {
  readonly path: string;
  readonly env: NodeJS.ProcessEnv;
}

/** `ROVER_REDIS_SERVER`, else what is on the PATH, else the copy that `npm test` keeps in `.cache`. Undefined: none. */
export function findRedisProgram(): RedisProgram | undefined {
  const cached = join(checkout, '.cache', 'redis', 'root');
  const path = [
    process.env['ROVER_REDIS_SERVER'],
    ...onPath(),
    join(cached, 'usr', 'bin', 'redis-server'),
  ].find((candidate) => candidate && existsSync(candidate));
  if (!path) return undefined;
  const libraries = existsSync(cached) ? libraryFolders(cached).join(':') : '';
  return { path, env: { ...process.env, ...(path.startsWith(cached) && { LD_LIBRARY_PATH: libraries }) } };
}

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return ['redis-server', 'valkey-server'].flatMap((name) => folders.map((folder) => join(folder, name)));
}

function libraryFolders(root: string): string[] {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((file) =>
    /\.so(\.|$)/.test(file.name),
  );
  return [...new Set(files.map((file) => file.parentPath))];
}
