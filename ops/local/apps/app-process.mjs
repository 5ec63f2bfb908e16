import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tail } from '../support/command.mjs';
import { root } from '../support/paths.mjs';
import { Problem } from '../support/problem.mjs';
import { until } from '../support/until.mjs';
import { nodeFlagsOf } from './node-flags.mjs';

const largestLog = 20 * 2 ** 20;
const readyWithinMs = 90_000;

/** One process of ours, with a log file and the addresses at which it says whether it is ready. */
export class AppProcess {
  name;
  log;
  #script;
  #env;
  #ports;

  /** `script` is what Node runs; `ports` those of the apps inside: one, or all six. */
  constructor({ name, script, env, ports, logs }) {
    this.name = name;
    this.log = join(logs, `${name}.log`);
    this.#script = script;
    this.#env = env;
    this.#ports = ports;
  }

  /** Starts it. The log is the process's own file, so that it never waits for us and outlives us. */
  start() {
    keepSmall(this.log);
    const log = openSync(this.log, 'a');
    const env = { ...process.env, ...this.#env };
    const options = { cwd: root, env, detached: true, stdio: ['ignore', log, log] };
    const child = spawn(process.execPath, [...nodeFlagsOf(this.name), ...this.#script], options);
    closeSync(log);
    return child;
  }

  /** Resolves when every app inside answers 200 at `/health/ready`. */
  async ready(signal) {
    for (const port of this.#ports) {
      let last = 'nothing answers';
      const question = async () => (last = await readiness(port)) === true;
      if (await until(question, { ms: readyWithinMs, everyMs: 100, signal })) continue;
      throw new Problem(`${this.name} did not get ready: ${last}.`, `read ${this.log}.`, this.lastWords());
    }
  }

  lastWords() {
    return existsSync(this.log) ? tail(readFileSync(this.log, 'utf8'), 20) : '';
  }
}

/** The address at which apps of this machine reach each other, whatever ROVER_HOST opens to the outside. */
export function loopback() {
  const host = process.env.ROVER_HOST;
  return !host || host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
}

async function readiness(port) {
  const host =
    process.env.ROVER_HOST && process.env.ROVER_HOST !== '0.0.0.0' ? process.env.ROVER_HOST : '127.0.0.1';
  try {
    const response = await fetch(`http://${host}:${port}/health/ready`, {
      signal: AbortSignal.timeout(2_000),
    });
    return response.ok || `/health/ready answers ${response.status} ${(await response.text()).slice(0, 300)}`;
  } catch (error) {
    return error.cause?.code ?? error.message;
  }
}

/** One former log is kept: a platform that runs for months must not fill the disk. */
function keepSmall(log) {
  if (existsSync(log) && statSync(log).size > largestLog) renameSync(log, `${log}.1`);
}
