import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

/** What outlives a run: data, logs, remembered ports. `ROVER_HOME` puts it elsewhere. */
export const home = process.env.ROVER_HOME ? resolve(process.env.ROVER_HOME) : join(root, '.rover');

/** What can be fetched again at any time. */
export const cache = join(root, '.cache');

/** Makes a folder that every user may pass through and only we may list: PostgreSQL may run as another user. */
export function folder(...parts) {
  const path = join(...parts);
  mkdirSync(path, { recursive: true, mode: 0o711 });
  return path;
}

/** What Node runs of an app, in the bundle: its `main.js` or its `migrate.main.js`. */
export const scriptOf = (app, script = 'main.js') => join(root, 'dist', 'bundle', `${app}.${script}`);

/** The program of an installed package, to be run with our own Node. */
export const tool = (...parts) => join(root, 'node_modules', ...parts);
