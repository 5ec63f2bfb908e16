import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from '../support/paths.mjs';
import { Problem } from '../support/problem.mjs';
import { Supervised } from '../support/supervised.mjs';
import { connect } from './postgres-client.mjs';
import { findPostgres } from './postgres-program.mjs';
import { Postgres } from './postgres.mjs';
import { ask } from './redis-client.mjs';
import { RedisContainer } from './redis-container.mjs';
import { findRedis } from './redis-program.mjs';
import { Redis } from './redis.mjs';

/**
 * Brings PostgreSQL: the one of `DATABASE_URL`, else one of our own in `run.directory`.
 * `run` is `{ directory, logs, ports, ledger, life, say, temporary, throwAway }`; answers `{ url, remark }`.
 */
export async function bringPostgres(run) {
  if (process.env.DATABASE_URL) return theirDatabase(process.env.DATABASE_URL);
  const place = await findPostgres(folder(run.directory, 'postgres'));
  if (place.moved && run.temporary) run.ledger.addFolder(place.directory);
  const [port, password] = [await run.ports.choose('postgres'), secret(join(place.directory, 'password'))];
  const server = new Postgres({ place, logs: run.logs, port, password, throwAway: run.throwAway });
  await server.evict();
  await server.initialise(run.life.signal);
  await begin(server, run, { ask: 'SIGINT', graceMs: 30_000 });
  return { url: server.url, remark: `port ${port}${place.moved ? `, data in ${place.directory}` : ''}` };
}

/** Brings Redis likewise; answers `{ url, remark, program }`, `program` being the path of the server, if any. */
export async function bringRedis(run) {
  if (process.env.REDIS_URL) return theirRedis(process.env.REDIS_URL);
  if (process.env.REDIS_CLUSTER_NODES) return { remark: 'REDIS_CLUSTER_NODES', program: undefined };
  const found = await findRedis(run.life.signal);
  const directory = folder(run.directory, 'redis');
  const [port, password] = [await run.ports.choose('redis'), secret(join(directory, 'password'))];
  const settings = { directory, logs: run.logs, program: found.path, port, password };
  const server = found.docker ? new RedisContainer(settings) : new Redis(settings);
  await server.evict();
  await begin(server, run, { ask: 'SIGTERM', graceMs: 30_000 });
  return { url: server.url, remark: `port ${port}, ${found.from}`, program: found.path };
}

/** A server that runs under supervision until the run ends. */
async function begin(server, { ledger, life, say }, how) {
  const supervised = new Supervised(server, { ledger, say });
  life.onStop(
    () => supervised.end(how),
    () => supervised.kill(),
  );
  await supervised.begin(life.signal);
}

async function theirDatabase(url) {
  try {
    await (await connect(url)).end();
  } catch (error) {
    const advice = 'start that server or correct the address; without DATABASE_URL Rover brings its own.';
    throw new Problem(
      `PostgreSQL at DATABASE_URL (${placeOf(url)}) cannot be used: ${reason(error)}`,
      advice,
    );
  }
  return { url, remark: `DATABASE_URL, ${placeOf(url)}` };
}

async function theirRedis(url) {
  try {
    await ask(url, [['PING']]);
  } catch (error) {
    const advice = 'start that server or correct the address; without REDIS_URL Rover brings its own.';
    throw new Problem(`Redis at REDIS_URL (${placeOf(url)}) cannot be used: ${reason(error)}`, advice);
  }
  return { url, remark: `REDIS_URL, ${placeOf(url)}`, program: process.env.ROVER_REDIS_SERVER };
}

/** Host and port of an address: the rest of it may hold a password. */
function placeOf(url) {
  return URL.canParse(url) ? new URL(url).host : 'not an address';
}

const reason = (error) => error.errors?.[0]?.message ?? error.message ?? error.code;

/** A password, made once and kept where only we can read it. */
function secret(file) {
  if (!existsSync(file)) writeFileSync(file, randomBytes(18).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
