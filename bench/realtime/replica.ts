import { spawn, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.js';

const main = fileURLToPath(new URL('../../apps/realtime-gateway/src/main.js', import.meta.url));
const READY_WITHIN_MS = 90_000;

/** One realtime-gateway as a process of its own, on a port that it keeps over its deaths. */
export class Replica {
  private child?: ChildProcess;

  private constructor(
    readonly port: number,
    private readonly env: Record<string, string>,
    private readonly folder: string,
  ) {}

  static async start(env: Record<string, string>, folder: string): Promise<Replica> {
    const replica = new Replica(await freePort(), env, folder);
    await replica.revive();
    return replica;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  async revive(): Promise<void> {
    const log = openSync(join(this.folder, `realtime-gateway-${this.port}.log`), 'a');
    this.child = spawn(process.execPath, ['--max-semi-space-size=64', main], {
      env: { ...process.env, ...this.env, ROVER_REALTIME_GATEWAY_PORT: String(this.port) },
      stdio: ['ignore', log, log],
    });
    const deadline = Date.now() + READY_WITHIN_MS;
    for (;;) {
      const answer = await fetch(`${this.url}/health/ready`).catch(() => undefined);
      if (answer?.ok) return;
      const why = answer ? await answer.text() : 'nothing answers';
      if (Date.now() > deadline) throw new Error(`${this.url} is not ready: ${why}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** As a machine that fails, or as an orchestrator that rolls. Resolves when the process is gone. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }
}
