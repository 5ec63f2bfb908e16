import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../support/problem.mjs';
import { commandOf } from '../support/processes.mjs';
import { connect } from './postgres-client.mjs';

/** What a copy must not bring along: of this run of the server, or kept elsewhere. */
const leftOut = new Set(['postmaster.pid', 'postmaster.opts']);
const emptied = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]);

/**
 * Copies the PostgreSQL of our own in `directory` to the folder `target`, while it serves. What was committed before the
 * copy began is in it; of what is committed meanwhile, all up to one moment. A half-made copy is never taken for a whole one.
 * @throws Problem when the server does not run, or `target` is there already
 */
export async function backUp(directory, target) {
  if (existsSync(target))
    throw new Problem(`${target} is there already.`, 'name a folder that does not exist yet.');
  const data = join(directory, 'data');
  const client = await connect(urlOf(directory, data));
  const draft = `${target}.part`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(join(draft, 'data'), { recursive: true, mode: 0o700 });
  try {
    // The server keeps what is written from here on until this connection ends.
    await client.query("SELECT pg_create_physical_replication_slot('rover_backup', true, true)");
    await client.query("SELECT pg_backup_start('rover', true)");
    copyFiles(data, join(draft, 'data'));
    const { rows } = await client.query('SELECT labelfile FROM pg_backup_stop(false)');
    writeFileSync(join(draft, 'data', 'backup_label'), rows[0].labelfile);
    copyLog(data, join(draft, 'data'));
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  } finally {
    await client.end();
  }
  cpSync(join(directory, 'password'), join(draft, 'password'));
  renameSync(draft, target);
}

/**
 * Puts a copy in the place of the data of `directory`; those are kept beside it, and their name is answered.
 * @throws Problem when the server runs, or `source` is no copy
 */
export function restore(source, directory, user) {
  if (!existsSync(join(source, 'data', 'backup_label')))
    throw new Problem(`${source} is no backup.`, 'name a folder that "npm run backup" has made.');
  const data = join(directory, 'data');
  if (isServing(data))
    throw new Problem('PostgreSQL is running on these data.', 'stop Rover first (Ctrl-C).');
  const kept = existsSync(data)
    ? `${data}.before-${new Date().toISOString().replace(/[:.]/g, '-')}`
    : undefined;
  const draft = `${data}.draft`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(join(source, 'data'), draft, { recursive: true });
  own(draft, user);
  if (kept) renameSync(data, kept);
  renameSync(draft, data);
  cpSync(join(source, 'password'), join(directory, 'password'));
  return kept;
}

function urlOf(directory, data) {
  if (!isServing(data))
    throw new Problem(
      'PostgreSQL does not run here.',
      'start Rover, or dump the server of DATABASE_URL by pg_dump.',
    );
  const port = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[3];
  const password = readFileSync(join(directory, 'password'), 'utf8').trim();
  return `postgresql://rover:${password}@127.0.0.1:${port}/postgres`;
}

function isServing(data) {
  const lock = join(data, 'postmaster.pid');
  return existsSync(lock) && commandOf(Number(readFileSync(lock, 'utf8').split('\n')[0])).includes(data);
}

function copyFiles(data, target) {
  for (const name of readdirSync(data)) {
    if (leftOut.has(name)) continue;
    if (emptied.has(name)) mkdirSync(join(target, name), { mode: 0o700 });
    else copyMoving(join(data, name), join(target, name));
  }
}

/** Files come and go while the server works; what it needs of them it makes again from its log. */
function copyMoving(from, to) {
  try {
    cpSync(from, to, { recursive: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    for (const name of existsSync(from) ? readdirSync(from) : [])
      copyMoving(join(from, name), join(to, name));
  }
}

/** The log from the beginning of the copy to its end: kept whole by the slot. */
function copyLog(data, target) {
  for (const name of readdirSync(join(data, 'pg_wal')))
    if (/^[0-9A-F]{24}(\.|$)|\.history$/.test(name))
      copyMoving(join(data, 'pg_wal', name), join(target, 'pg_wal', name));
}

function own(path, user) {
  chmodSync(path, 0o700);
  if (!user) return;
  for (const entry of readdirSync(path, { recursive: true }))
    chownSync(join(path, entry), user.uid, user.gid);
  chownSync(path, user.uid, user.gid);
}
