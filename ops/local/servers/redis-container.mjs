import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { tail } from '../support/command.mjs';
import { folder } from '../support/paths.mjs';
import { Problem } from '../support/problem.mjs';
import { until } from '../support/until.mjs';
import { ask } from './redis-client.mjs';

/** The same Redis in a container, for machines that have Docker and no Redis. Attached: its life is its client's. */
export class RedisContainer {
  name = 'redis';
  #data;
  log;
  #port;
  #password;
  #container;

  constructor({ directory, logs, port, password }) {
    this.#data = folder(directory, 'data');
    this.log = join(folder(logs), 'redis.log');
    this.#port = port;
    this.#password = password;
    this.#container = `rover-redis-${createHash('sha256').update(this.#data).digest('hex').slice(0, 12)}`;
  }

  get url() {
    return `redis://:${this.#password}@127.0.0.1:${this.#port}`;
  }

  start() {
    const log = openSync(this.log, 'a');
    const container = ['run', '--rm', '--name', this.#container, '-p', `127.0.0.1:${this.#port}:6379`];
    const volume = ['-v', `${this.#data}:/data`, '-e', 'PASSWORD', 'redis:7-alpine', 'sh', '-c'];
    const server =
      'exec redis-server --dir /data --requirepass "$PASSWORD" --appendonly yes --save "" --maxmemory-policy noeviction';
    const env = { ...process.env, PASSWORD: this.#password };
    const child = spawn('docker', [...container, ...volume, server], {
      detached: true,
      stdio: ['ignore', log, log],
      env,
    });
    closeSync(log);
    return child;
  }

  async ready(signal) {
    const answers = () =>
      ask(this.url, [['PING']]).then(
        () => true,
        () => false,
      );
    if (await until(answers, { ms: 180_000, everyMs: 200, signal })) return;
    throw new Problem('Redis does not answer in its container.', `read ${this.log}.`, this.lastWords());
  }

  lastWords() {
    return existsSync(this.log) ? tail(readFileSync(this.log, 'utf8'), 12) : '';
  }

  async evict() {
    spawnSync('docker', ['rm', '--force', this.#container], { stdio: 'ignore' });
  }
}
