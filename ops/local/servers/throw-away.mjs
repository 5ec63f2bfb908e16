import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ledger } from '../support/ledger.mjs';
import { folder, home } from '../support/paths.mjs';
import { Ports } from '../support/ports.mjs';
import { bringPostgres, bringRedis } from './index.mjs';

/**
 * Servers for one run of tests or of a bench: in a temporary folder, on free ports, gone when the run ends. Whatever
 * addresses the environment names are not used: tests drop databases. `durable` keeps PostgreSQL's usual care for the
 * disk, for figures that are to be believed. Answers `{ folder, env }`, the environment for those who use them.
 */
export async function bringThrowAway({ life, steps, what, durable = false }) {
  for (const name of ['DATABASE_URL', 'REDIS_URL', 'REDIS_CLUSTER_NODES']) delete process.env[name];
  const run = await openRun({ life, steps, what, throwAway: !durable });
  const started = await steps.run('Start PostgreSQL and Redis', async (remark) => {
    const postgres = await bringPostgres(run);
    const redis = await bringRedis(run);
    remark(`${postgres.remark}; ${redis.remark}`);
    return { DATABASE_URL: postgres.url, REDIS_URL: redis.url, ROVER_REDIS_SERVER: redis.program };
  });
  const env = Object.fromEntries(Object.entries(started).filter(([, value]) => value));
  return { env, folder: folder(run.directory, 'work') };
}

async function openRun({ life, steps, what, throwAway }) {
  const runs = folder(home, 'runs');
  await Ledger.sweep(runs);
  const { ledger } = await Ledger.open(join(runs, `${what}-${process.pid}.json`), what);
  life.onStop(() => ledger.close());
  const directory = mkdtempSync(join(tmpdir(), `rover-${what}-`));
  // PostgreSQL may run as another user, who has to pass through.
  chmodSync(directory, 0o711);
  ledger.addFolder(directory);
  const say = (line) => steps.say(line);
  return {
    life,
    ledger,
    say,
    directory,
    logs: folder(directory, 'logs'),
    ports: new Ports(),
    temporary: true,
    throwAway,
  };
}
