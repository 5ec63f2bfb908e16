import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { waitFor } from '../wait-for.js';
import { freePort } from './free-port.js';
import { findRedisProgram } from './redis-program.js';

/** A Redis server of a test's own, which may be killed, paused and started again. */
export interface OwnRedis {
  readonly url: string;
  readonly port: number;
  /** `SIGKILL`: the machine lost power, but for the disk. */
  kill(): Promise<void>;
  /** `SIGSTOP` and `SIGCONT`: connections stay open and nothing answers. */
  pause(): void;
  resume(): void;
  /** Starts it again on the same port with the same data, after `kill`. */
  restart(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

/** Further settings, as of redis.conf: `{ 'cluster-enabled': 'yes' }`. */
export type RedisSettings = Readonly<Record<string, string>>;

/**
 * Starts a `redis-server` on a free port, with AOF (each write on disk before it is answered).
 * @throws Error when this machine has no `redis-server`; see `findRedisProgram`
 */
export async function startRedis(settings: RedisSettings = {}): Promise<OwnRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'rover-redis-'));
  const port = await freePort();
  const args = Object.entries({ ...defaults, ...settings, dir: folder, port: String(port) }).flatMap(
    ([k, v]) => [`--${k}`, v],
  );
  let child = await launch(args, port);
  const kill = () => end(child, 'SIGKILL');
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    kill,
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    restart: async () => {
      child = await launch(args, port);
    },
    stop: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

const defaults = {
  bind: '127.0.0.1',
  save: '',
  appendonly: 'yes',
  appendfsync: 'always',
  'maxmemory-policy': 'noeviction',
  logfile: '',
};

async function launch(args: string[], port: number): Promise<ChildProcess> {
  const program = findRedisProgram();
  if (!program) throw new Error('This machine has no redis-server: run "npm test", which fetches one');
  const child = spawn(program.path, args, { env: program.env, stdio: 'ignore' });
  child.once('error', () => undefined);
  // A test that is aborted must not leave a server behind.
  const onExit = () => child.kill('SIGKILL');
  process.once('exit', onExit);
  child.once('exit', () => process.off('exit', onExit));
  await answering(port);
  return child;
}

async function answering(port: number): Promise<void> {
  const client = new Redis({ port, host: '127.0.0.1', lazyConnect: true, retryStrategy: () => 20 });
  client.on('error', () => undefined);
  try {
    await waitFor(async () => (await client.ping()) === 'PONG', 15_000);
  } finally {
    client.disconnect();
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}
