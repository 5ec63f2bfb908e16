import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { freePort } from './free-port.js';

/** A Redis that the bench may restart: append-only, as in production. */
export class BenchRedis {
  private child?: ChildProcess;

  private constructor(
    private readonly program: string,
    private readonly folder: string,
    private readonly port: number,
  ) {}

  static async start(program: string, folder: string): Promise<BenchRedis> {
    const redis = new BenchRedis(program, folder, await freePort());
    await redis.run();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Ended as if killed, and up again with what its file has. */
  async restart(): Promise<void> {
    await this.end();
    await this.run();
  }

  async end(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  private async run(): Promise<void> {
    const args = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.folder];
    const rules = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', '', '--loglevel', 'warning'];
    this.child = spawn(this.program, [...args, ...rules], { stdio: 'ignore' });
    const client = new Redis(this.url, { retryStrategy: () => 50, maxRetriesPerRequest: null });
    client.on('error', () => undefined);
    await client.ping();
    client.disconnect();
  }
}
