import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from '@rover/testing';
import { eventually } from './eventually.js';

const cache = join(__dirname, '../../../../.cache/redis/root');

/** A redis-server of the suite's own: it may be killed and started again, and keeps its data meanwhile. */
export class RedisServer {
  private readonly folder = mkdtempSync(join(tmpdir(), 'streams-'));
  private child: ChildProcess | undefined;

  private constructor(
    readonly port: number,
    private readonly extra: readonly string[],
  ) {}

  static async start(...extra: string[]): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), extra);
    await server.run();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async run(): Promise<void> {
    const { binary, libraries } = findRedis();
    const durable = ['--appendonly', 'yes', '--save', ''];
    const place = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.folder, '--logfile', ''];
    const env = { ...process.env, LD_LIBRARY_PATH: libraries };
    this.child = spawn(binary, [...place, ...durable, ...this.extra], { stdio: 'ignore', env });
    await eventually(async () => expect(await this.ping()).toBe('PONG'), 10_000);
  }

  async kill(): Promise<void> {
    const child = this.child;
    if (!child) return;
    this.child = undefined;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async ping(): Promise<string> {
    const redis = new Redis(this.port, '127.0.0.1', {
      lazyConnect: true,
      retryStrategy: () => null,
      maxRetriesPerRequest: 0,
    });
    redis.on('error', () => undefined);
    try {
      await redis.connect();
      return await redis.ping();
    } finally {
      redis.disconnect();
    }
  }
}

/** The binary that the runner names, one on the PATH, or the cached copy with its libraries. */
function findRedis(): { binary: string; libraries: string } {
  const inherited = process.env['LD_LIBRARY_PATH'] ?? '';
  const named = process.env['ROVER_REDIS_SERVER'];
  const binary = named ?? onPath() ?? join(cache, 'usr/bin/redis-server');
  if (!existsSync(binary)) throw new Error('No redis-server: set ROVER_REDIS_SERVER or install Redis');
  const own = binary.startsWith(cache) ? [...new Set(libraryFolders(cache))] : [];
  return { binary, libraries: [...own, inherited].filter(Boolean).join(delimiter) };
}

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'redis-server')).find((file) => existsSync(file));
}

function libraryFolders(root: string): string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.includes('.so')).map((file) => dirname(join(root, file)));
}
