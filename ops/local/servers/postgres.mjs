import { spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { command, tail } from '../support/command.mjs';
import { folder } from '../support/paths.mjs';
import { Problem } from '../support/problem.mjs';
import { commandOf, record, stop } from '../support/processes.mjs';
import { until } from '../support/until.mjs';
import { connect } from './postgres-client.mjs';

const durable = [
  'shared_buffers=256MB',
  'max_wal_size=2GB',
  'checkpoint_completion_target=0.9',
  'wal_compression=on',
];
/** For data that nobody wants back: a killed process loses nothing even so, only a fallen machine would. */
const fleeting = ['shared_buffers=128MB', 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const always = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=400',
  'timezone=UTC',
  'log_timezone=UTC',
  'jit=off',
];

/** A PostgreSQL of our own in a folder: loopback, with a password. `throwAway` trades durability for speed. */
export class Postgres {
  name = 'postgres';
  #place;
  #data;
  log;
  #port;
  #password;
  #throwAway;

  /** `place` is what `findPostgres` answered. */
  constructor({ place, logs, port, password, throwAway = false }) {
    this.#place = place;
    this.#data = join(place.directory, 'data');
    this.log = join(folder(logs), 'postgres.log');
    this.#port = port;
    this.#password = password;
    this.#throwAway = throwAway;
  }

  get url() {
    return this.#urlOf('rover');
  }

  /** Makes the data folder on first use. A half-made one is never taken for a whole one. */
  async initialise(signal) {
    if (existsSync(join(this.#data, 'PG_VERSION'))) return this.#checkVersion(signal);
    const draft = `${this.#data}.draft`;
    rmSync(draft, { recursive: true, force: true });
    const { code, output } = await this.#initdb(draft, signal);
    if (code !== 0)
      throw new Problem('PostgreSQL could not make its data folder.', 'read the lines above.', tail(output));
    renameSync(draft, this.#data);
  }

  /** Starts the server and answers its child process; it is not ready yet. */
  start() {
    const settings = [...always, ...(this.#throwAway ? fleeting : durable)].flatMap((setting) => [
      '-c',
      setting,
    ]);
    const args = ['-D', this.#data, '-p', String(this.#port), ...settings];
    const log = openSync(this.log, 'a');
    const stdio = ['ignore', log, log];
    const child = spawn(this.#place.binaries.postgres, args, {
      detached: true,
      stdio,
      cwd: '/',
      ...this.#place.user,
    });
    closeSync(log);
    return child;
  }

  /** Resolves when it answers; makes our database when it is not there yet. */
  async ready(signal) {
    const answers = () => connect(this.#urlOf('postgres')).catch(() => undefined);
    const client = await until(answers, { ms: 60_000, signal });
    if (!client) throw new Problem('PostgreSQL does not answer.', `read ${this.log}.`, this.lastWords());
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'rover'");
    if (rowCount === 0) await client.query('create database rover');
    await client.end();
  }

  lastWords() {
    return existsSync(this.log) ? tail(readFileSync(this.log, 'utf8'), 12) : '';
  }

  /** Stops a server that an earlier run left on our data; a stale lock whose pid is someone else's is removed. */
  async evict() {
    const lock = join(this.#data, 'postmaster.pid');
    if (!existsSync(lock)) return;
    const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
    if (commandOf(pid).includes(this.#data)) await stop(record(this.name, pid), { ask: 'SIGINT' });
    else rmSync(lock, { force: true });
  }

  #urlOf(database) {
    return `postgresql://rover:${this.#password}@127.0.0.1:${this.#port}/${database}`;
  }

  async #initdb(target, signal) {
    const passwordFile = join(this.#place.directory, 'initial-password');
    writeFileSync(passwordFile, this.#password, { mode: 0o600 });
    if (this.#place.user) chownSync(passwordFile, this.#place.user.uid, this.#place.user.gid);
    // The built-in locale sorts the same on every system, whatever its own locales are.
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const access = ['--username=rover', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
    // A commit waits while the next file of the log is made: 16 MB, the default, take a slow disk a quarter of a second.
    const log = ['--wal-segsize=1'];
    const args = [
      `--pgdata=${target}`,
      ...access,
      ...log,
      ...locale,
      ...(this.#throwAway ? ['--no-sync'] : []),
    ];
    try {
      return await command(this.#place.binaries.initdb, args, { signal, cwd: '/', user: this.#place.user });
    } finally {
      rmSync(passwordFile, { force: true });
    }
  }

  async #checkVersion(signal) {
    const made = readFileSync(join(this.#data, 'PG_VERSION'), 'utf8').trim();
    const { output } = await command(this.#place.binaries.postgres, ['--version'], { signal });
    const installed = /(\d+)\./.exec(output)?.[1];
    if (made === installed) return;
    throw new Problem(
      `The data in ${this.#data} is PostgreSQL ${made}'s; version ${installed} cannot read it.`,
      'dump it with the old version and restore it, or move the folder away to begin anew.',
    );
  }
}
