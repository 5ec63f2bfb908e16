import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own, which says its address in a line of JSON with `url`. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  /** `script` is relative to this file, as it was built. */
  static async start(script: string, environment: Record<string, string> = {}): Promise<ServerProcess> {
    const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], {
      env: { ...process.env, ROVER_PORT: '0', ROVER_HOST: '127.0.0.1', ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout });
    for await (const line of lines) {
      const { url } = JSON.parse(line) as { url?: string };
      if (url) return new ServerProcess(forget(child), url);
    }
    throw new Error(`${script} ended before it listened`);
  }

  /** A development token of the gateway. */
  async token(user: string): Promise<string> {
    const body = JSON.stringify({ user, roles: ['customer'] });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${this.url}/api/v1/auth/token`, { method: 'POST', body, headers });
    return ((await answer.json()) as { data: { token: string } }).data.token;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}

/** What it logs from here on is read and dropped: a full pipe would stop it. */
function forget(child: ChildProcess): ChildProcess {
  child.stdout?.resume();
  return child;
}
