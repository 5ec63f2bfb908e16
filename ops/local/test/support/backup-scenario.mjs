import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp, restore } from '../../servers/postgres-backup.mjs';
import { connect } from '../../servers/postgres-client.mjs';
import { findPostgres } from '../../servers/postgres-program.mjs';
import { Postgres } from '../../servers/postgres.mjs';
import { folder } from '../../support/paths.mjs';
import { Ports } from '../../support/ports.mjs';

/**
 * Saves a PostgreSQL while somebody writes, loses it altogether, restores it, and prints what came of it as JSON. In a
 * process of its own, since Jest cannot load the package of the embedded server.
 */
const home = mkdtempSync(join(tmpdir(), 'rover-backup-'));
chmodSync(home, 0o711);
const place = await findPostgres(folder(home, 'postgres'));
const password = 'of-a-test';
writeFileSync(join(place.directory, 'password'), password, { mode: 0o600 });
let server, child;

async function start() {
  server = new Postgres({
    place,
    logs: join(home, 'logs'),
    port: await new Ports().choose('backup'),
    password,
  });
  await server.initialise();
  child = server.start();
  await server.ready();
}

async function end() {
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGQUIT');
  await ended;
}

async function ask(text, values) {
  const client = await connect(server.url);
  return (await client.query(text, values).finally(() => client.end())).rows;
}

const refusal = async (act) => {
  try {
    await act();
  } catch (error) {
    return error.message;
  }
  return 'was not refused';
};

async function scenario() {
  const copy = join(home, 'copy');
  await ask('CREATE TABLE ledger (n int PRIMARY KEY, twin int UNIQUE)');
  await ask('INSERT INTO ledger SELECT n, n FROM generate_series(1, 20000) AS n');
  let writing = true;
  const writer = (async () => {
    for (let n = 20_001; writing; n++) await ask('INSERT INTO ledger VALUES ($1, $1)', [n]);
  })();
  await backUp(place.directory, copy);
  writing = false;
  await writer;
  const whileRunning = await refusal(() => restore(copy, place.directory, place.user));
  await end();
  rmSync(join(place.directory, 'data'), { recursive: true });
  const kept = restore(copy, place.directory, place.user);
  await start();
  const [found] = await ask(
    'SELECT count(*)::int, max(n) AS most, count(*) FILTER (WHERE n <> twin)::int AS odd FROM ledger',
  );
  await ask('INSERT INTO ledger VALUES (-1, -1)');
  return {
    ...found,
    kept,
    refusals: [
      whileRunning,
      await refusal(() => backUp(place.directory, copy)),
      await refusal(() => restore(join(home, 'nowhere'), place.directory, place.user)),
      await refusal(() => backUp(join(home, 'nowhere'), join(home, 'other'))),
    ],
    halfMade: ['other', 'other.part', 'copy.part'].filter((name) => existsSync(join(home, name))),
  };
}

try {
  await start();
  console.log(JSON.stringify(await scenario()));
} finally {
  if (child) await end();
  for (const path of [home, place.directory]) rmSync(path, { recursive: true, force: true });
}
