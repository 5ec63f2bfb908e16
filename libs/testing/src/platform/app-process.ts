import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AppName } from '@rover/contracts';
import { checkout } from '../checkout.js';

/** The script of an app in the build. */
export const scriptOf = (app: AppName, name: string): string =>
  join(checkout, 'dist', 'bundle', `${app}.${name}`);

type Environment = Readonly<Record<string, string>>;

/** One app as a process of its own, from the build; or several in one. */
export class AppProcess {
  #child?: ChildProcess;
  #output = '';

  private constructor(
    readonly app: string,
    private readonly script: string,
    private readonly env: Environment,
    private readonly onOutput?: (text: string) => void,
  ) {}

  static of(app: AppName, env: Environment): AppProcess {
    return new AppProcess(app, scriptOf(app, 'main.js'), env);
  }

  /** All apps in one process: for what is not about processes, since starting six costs several times as much. */
  static ofAll(env: Environment, onOutput?: (text: string) => void): AppProcess {
    const script = join(checkout, 'ops', 'local', 'apps', 'one-process.mjs');
    return new AppProcess('all apps', script, env, onOutput);
  }

  /** The last lines it has printed. */
  get output(): string {
    return this.#output;
  }

  /** Whether it has started and not ended yet. */
  get isRunning(): boolean {
    return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  start(): void {
    this.#child = this.#spawn(this.script);
  }

  /** Ends it as a crash would, and waits until it is gone. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  /** Asks it to end, and waits until it has. */
  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  /** Brings the schemas of apps up to date. @throws Error with the output when that fails */
  static async migrate(apps: readonly AppName[], env: Environment): Promise<void> {
    const scripts = apps.map((app) => scriptOf(app, 'migrate.main.js')).filter((path) => existsSync(path));
    const all = join(checkout, 'ops', 'local', 'apps', 'migrate-all.mjs');
    const migration = new AppProcess('migration', all, env);
    const urls = scripts.map((path) => pathToFileURL(path).href);
    const code = await ended(migration.#spawn(all, ...urls));
    if (code !== 0) throw new Error(`A migration failed:\n${migration.output}`);
  }

  #spawn(path: string, ...args: string[]): ChildProcess {
    if (!existsSync(path)) throw new Error(`${path} is not built: run the tests with "npm test"`);
    const child = spawn(process.execPath, [path, ...args], {
      env: { PATH: process.env['PATH'], ...this.env },
      stdio: 'pipe',
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#output = (this.#output + text).slice(-4_000);
        this.onOutput?.(text);
      });
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
