import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tail } from '../support/command.mjs';
import { folder } from '../support/paths.mjs';
import { Problem } from '../support/problem.mjs';
import { birth, commandOf, record, stop } from '../support/processes.mjs';
import { until } from '../support/until.mjs';
import { ask } from './redis-client.mjs';

/** A Redis of our own in a folder: loopback, with a password, an append-only file synced every second. */
export class Redis {
  name = 'redis';
  #data;
  log;
  #program;
  #port;
  #password;

  constructor({ directory, logs, program, port, password }) {
    this.#data = folder(directory, 'data');
    this.log = join(folder(logs), 'redis.log');
    this.#program = program;
    this.#port = port;
    this.#password = password;
  }

  get url() {
    return `redis://:${this.#password}@127.0.0.1:${this.#port}`;
  }

  /** Starts the server and answers its child process; it is not ready yet. */
  start() {
    const log = openSync(this.log, 'a');
    const stdio = ['ignore', log, log];
    // A group of its own, so that the terminal's Ctrl-C does not stop it before those who still write to it.
    const child = spawn(this.#program, [this.#writeConfig()], { detached: true, stdio });
    closeSync(log);
    return child;
  }

  /** Resolves when it has loaded its data and answers. */
  async ready(signal) {
    const answers = () =>
      ask(this.url, [['PING']]).then(
        () => true,
        () => false,
      );
    if (await until(answers, { ms: 60_000, signal })) return;
    throw new Problem('Redis does not answer.', `read ${this.log}.`, this.lastWords());
  }

  lastWords() {
    return existsSync(this.log) ? tail(readFileSync(this.log, 'utf8'), 12) : '';
  }

  /** Stops a server that an earlier run left on our data. Its own pid file names it; its command must agree. */
  async evict() {
    const file = join(this.#data, 'redis.pid');
    const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    const ours =
      birth(pid) && /redis-server|valkey-server/.test(commandOf(pid)) && (await this.#holdsData(pid));
    if (ours) await stop(record(this.name, pid));
  }

  /** Whether the process works in our data folder: as the system tells, or where it does not, as it says itself. */
  async #holdsData(pid) {
    const link = `/proc/${pid}/cwd`;
    if (existsSync(link)) return readlinkSync(link) === this.#data;
    const port = /:(\d+)\b/.exec(commandOf(pid))?.[1];
    const url = `redis://:${this.#password}@127.0.0.1:${port}`;
    const [[, directory]] = await ask(url, [['CONFIG', 'GET', 'dir']]).catch(() => [[]]);
    return directory === this.#data;
  }

  /** The settings go into a file that only we can read: a command line shows the password to everyone. */
  #writeConfig() {
    const path = join(this.#data, '..', 'redis.conf');
    const settings = {
      bind: '127.0.0.1',
      port: this.#port,
      requirepass: this.#password,
      dir: JSON.stringify(this.#data),
      pidfile: JSON.stringify(join(this.#data, 'redis.pid')),
      logfile: '""',
      daemonize: 'no',
      appendonly: 'yes',
      appendfsync: 'everysec',
      // Rewriting takes a processor for a second or more: not each time that a busy minute has doubled a small file.
      'auto-aof-rewrite-min-size': '256mb',
      save: '""',
      'maxmemory-policy': 'noeviction',
    };
    const lines = Object.entries(settings).map(([name, value]) => `${name} ${value}\n`);
    writeFileSync(path, lines.join(''), { mode: 0o600 });
    return path;
  }
}
