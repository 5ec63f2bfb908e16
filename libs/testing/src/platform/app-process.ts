import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AppName } from '@rover/contracts';
import { checkout } from '../checkout.js';

const scriptOf = (app: AppName, name: string): string => join(checkout, 'dist', 'apps', app, 'src', name);

type Environment = Readonly<Record<string, string>>;

/** One app as a process of its own, from the build. */
export class AppProcess {
  #child?: ChildProcess;
  #output = '';

  constructor(
    readonly app: AppName,
    private readonly env: Environment,
  ) {}

  /** The last lines it has printed. */
  get output(): string {
    return this.#output;
  }

  /** Whether it has started and not ended yet. */
  get isRunning(): boolean {
    return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  start(): void {
    this.#child = this.#spawn('main.js');
  }

  /** Ends it as a crash would, and waits until it is gone. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  /** Asks it to end, and waits until it has. */
  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  /** Brings the app's schema up to date, where it has one. @throws Error with the output when that fails */
  async migrate(): Promise<void> {
    if (!existsSync(scriptOf(this.app, 'migrate.main.js'))) return;
    const code = await ended(this.#spawn('migrate.main.js'));
    if (code !== 0) throw new Error(`The migration of ${this.app} failed:\n${this.#output}`);
  }

  #spawn(script: string): ChildProcess {
    const path = scriptOf(this.app, script);
    if (!existsSync(path)) throw new Error(`${path} is not built: run the tests with "npm test"`);
    const child = spawn(process.execPath, [path], {
      env: { PATH: process.env['PATH'], ...this.env },
      stdio: 'pipe',
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream
        ?.setEncoding('utf8')
        .on('data', (text: string) => (this.#output = (this.#output + text).slice(-4_000)));
    }
    return child;
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child || !this.isRunning) return;
    child.kill(signal);
    await ended(child);
  }
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)));
