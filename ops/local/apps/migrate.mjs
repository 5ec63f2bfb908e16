import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { node, tail } from '../support/command.mjs';
import { root, scriptOf } from '../support/paths.mjs';
import { Problem } from '../support/problem.mjs';
import { apps } from './apps.mjs';

const all = fileURLToPath(new URL('migrate-all.mjs', import.meta.url));

/**
 * Brings the schema of every service that has one up to date. Answers what it did, in a few words. A database of our
 * own that this very build has migrated is left alone: the look alone would take a good part of a warm start.
 */
export async function migrate(env, marker, signal) {
  const done = fingerprint(env);
  if (!process.env.DATABASE_URL && existsSync(marker) && readFileSync(marker, 'utf8') === done)
    return 'up to date';
  const remark = await run(env, signal);
  writeFileSync(marker, done);
  return remark;
}

/** The build and the database: the password in its address is made anew with its data. */
function fingerprint({ DATABASE_URL }) {
  const built = readFileSync(join(root, 'dist', '.built'));
  return createHash('sha256').update(built).update(DATABASE_URL).digest('hex');
}

async function run(env, signal) {
  const scripts = apps
    .map(({ name }) => scriptOf(name, 'migrate.main.js'))
    .filter((script) => existsSync(script));
  const { code, output } = await node([all, ...scripts.map((script) => pathToFileURL(script).href)], {
    env,
    signal,
  });
  if (code === 0) return `${scripts.length} schemas, ${countOf(output)} migrations run`;
  const advice = 'mend what the lines above tell and start again; the failed migration was rolled back.';
  throw new Problem('A migration failed.', advice, tail(output));
}

/** Each command logs one line that names the migrations it ran. */
function countOf(output) {
  const lists = [...output.matchAll(/"migrations":\[([^\]]*)\]/g)].map(([, list]) => list);
  return lists.reduce((sum, list) => sum + (list ? list.split(',').length : 0), 0);
}
