import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { node, tail } from '../support/command.mjs';
import { root } from '../support/paths.mjs';
import { Problem } from '../support/problem.mjs';

/** Brings every service's schema up to date, side by side: each locks its own. Answers what it did, in a word. */
export async function migrate(env, signal) {
  const scripts = migrations();
  const results = await Promise.all(scripts.map((script) => node([script], { env, signal })));
  const failed = results.find(({ code }) => code !== 0);
  if (failed)
    throw new Problem(
      'A migration failed.',
      'mend what the lines above tell; nothing was half-done.',
      tail(failed.output),
    );
  return `${scripts.length} services`;
}

function migrations() {
  const apps = join(root, 'dist', 'apps');
  if (!existsSync(apps)) return [];
  const scripts = readdirSync(apps).map((app) => join(apps, app, 'src', 'migrate.main.js'));
  return scripts.filter((script) => existsSync(script));
}
