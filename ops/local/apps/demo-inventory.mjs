import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { root } from '../support/paths.mjs';
import { Problem } from '../support/problem.mjs';
import { until } from '../support/until.mjs';

const generator = join(root, 'dist', 'ops', 'demo', 'inventory.main.js');
const count = 5_000;
const rankedWithinMs = 120_000;

/**
 * Loads the demo inventory through the public door, once per database: people may have changed or removed it since.
 * A market in which something stands already is left alone. Answers what it did, in a few words, and whether the market
 * is the demo's, so that others may play in it.
 */
export async function loadDemoInventory({ gateway, token: { token }, env, marker, signal }) {
  const database = createHash('sha256').update(env.DATABASE_URL).digest('hex');
  const mark = (state) => writeFileSync(marker, `${database} ${state}`);
  const [known, state] = existsSync(marker) ? readFileSync(marker, 'utf8').split(' ') : [];
  const isBegun = known === database && state === 'loading';
  if (known === database && !isBegun) return { remark: 'loaded earlier', isDemo: state === 'demo' };
  const door = new Door(gateway, token, signal);
  const isDemo = isBegun || (await door.ask('/listings?limit=1')).data.length === 0;
  if (isDemo) mark('loading');
  const remark = isDemo ? await load(door, signal) : 'the market has listings already';
  mark(isDemo ? 'demo' : 'own');
  return { remark, isDemo };
}

/** Where it was begun before, the same rows change nothing. */
async function load(door, signal) {
  const { data } = await door.ask('/listings/import', { method: 'POST', ...csv(signal) });
  const question = () => door.ask(`/listings/imports/${data.id}`).then(({ data }) => ended(data), soon);
  const progress = await until(question, { ms: rankedWithinMs, everyMs: 200, signal });
  if (progress?.status === 'completed') return `${progress.ranked} listings are ranked`;
  const why = progress ? `failed: ${progress.reason ?? 'no reason given'}` : 'was not ranked in time';
  throw new Problem(`The demo inventory ${why}.`, 'read .rover/logs/, or start with --no-demo.');
}

/** A platform that is busy is asked again. */
function soon(error) {
  if (error.status !== 503) throw error;
}

/** The progress once there is no more to come. */
const ended = (progress) =>
  progress.status === 'failed' || (progress.status === 'completed' && progress.ranked >= progress.accepted)
    ? progress
    : undefined;

/** The generator's output as the body of a request, as it is made. */
function csv(signal) {
  const args = [generator, '--count', String(count), '--seed', '1'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], signal });
  child.on('error', () => {});
  return { body: Readable.toWeb(child.stdout), duplex: 'half', headers: { 'content-type': 'text/csv' } };
}

/** The public API as an administrator sees it. */
class Door {
  #gateway;
  #token;
  #signal;

  constructor(gateway, token, signal) {
    this.#gateway = gateway;
    this.#token = token;
    this.#signal = signal;
  }

  async ask(path, { headers, ...options } = {}) {
    const authorized = { ...headers, authorization: `Bearer ${this.#token}` };
    const url = `${this.#gateway}/api/v1${path}`;
    const response = await fetch(url, { ...options, headers: authorized, signal: this.#signal });
    if (response.ok) return response.json();
    const why = (await response.text()).slice(0, 300);
    const advice = 'read .rover/logs/, or start with --no-demo.';
    const problem = new Problem(`${path} answers ${response.status}: ${why}`, advice);
    throw Object.assign(problem, { status: response.status });
  }
}
