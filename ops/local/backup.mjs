import { join, resolve } from 'node:path';
import { backUp, restore } from './servers/postgres-backup.mjs';
import { findPostgres } from './servers/postgres-program.mjs';
import { folder, home } from './support/paths.mjs';
import { Problem, printProblem } from './support/problem.mjs';

const usage = `Usage: npm run backup -- save FOLDER      copies the PostgreSQL that npm start brought, while it serves
       npm run backup -- restore FOLDER   puts a copy in its place; Rover must be stopped
A server of your own (DATABASE_URL) is dumped and restored by its own tools: see ops/recovery.md.`;

try {
  const [verb, path, ...more] = process.argv.slice(2);
  if (!['save', 'restore'].includes(verb) || !path || more.length > 0)
    throw new Problem('That is no command of backup.', '', usage);
  const { directory, user } = await findPostgres(folder(join(home, 'postgres')));
  const target = resolve(path);
  if (verb === 'save') {
    await backUp(directory, target);
    console.log(`Saved to ${target}.`);
  } else {
    const kept = restore(target, directory, user);
    console.log(`Restored from ${target}.${kept ? ` What was there before is in ${kept}.` : ''}`);
  }
} catch (error) {
  printProblem(error);
  process.exitCode = 1;
}
