import { fork, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformFileSync } from '@swc/core';
import type { RedisStreamsServerOptions } from '../../src/index.js';
import { eventually } from './eventually.js';
import type { Backend } from './backends.js';
import { quick, requestTopic, topic, type Item } from './shop.js';

const source = join(__dirname, '../../src');
const cache = join(__dirname, '../../../../.cache');

/** The library compiled as it is now, so that no stale build is tested. */
export class CompiledLibrary {
  readonly folder: string;

  constructor() {
    mkdirSync(cache, { recursive: true });
    // Below the repository, or the children would not find its packages.
    this.folder = mkdtempSync(join(cache, 'streams-test-'));
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts')))
      this.compile(file);
    cpSync(join(__dirname, 'child.mjs'), this.child);
  }

  get child(): string {
    return join(this.folder, 'child.mjs');
  }

  get entry(): string {
    return pathToFileURL(join(this.folder, 'index.js')).href;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private compile(file: string): void {
    const target = join(this.folder, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, transformFileSync(join(source, file), compiler).code);
  }
}

const compiler: Parameters<typeof transformFileSync>[1] = {
  swcrc: false,
  module: { type: 'nodenext' },
  jsc: {
    target: 'es2023',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, useDefineForClassFields: false },
  },
};

/** How the children of one test behave. */
export interface ChildSettings extends Partial<Omit<RedisStreamsServerOptions, 'connection'>> {
  prefix: string;
  handlerMs: number;
  /** The item that kills whoever handles it. */
  fatal?: number;
  /** It may be dead before it has told that it is ready. */
  mayDie?: boolean;
}

/** A replica in a process of its own. */
export class Child {
  held = 0;
  private ready = false;
  private failure: string | undefined;

  private constructor(readonly process: ChildProcess) {
    process.on('message', (told: { held?: number; ready?: boolean; error?: string }) => {
      this.held = told.held ?? this.held;
      this.ready ||= told.ready ?? false;
      this.failure ??= told.error;
    });
  }

  static async start(library: CompiledLibrary, backend: Backend, settings: ChildSettings): Promise<Child> {
    const fixed = { connection: backend.connection(), group: 'shop', topic, requestTopic, ...quick };
    const text = JSON.stringify({ ...fixed, effects: effectsFile(library, settings.prefix), ...settings });
    const child = new Child(fork(library.child, [library.entry, text], { execArgv: [] }));
    const dead = () => settings.mayDie && child.process.signalCode !== null;
    await eventually(() => expect([child.ready || dead(), child.failure]).toEqual([true, undefined]), 30_000);
    return child;
  }

  signal(name: NodeJS.Signals): void {
    this.process.kill(name);
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGCONT');
    this.process.kill('SIGKILL');
    await gone;
  }
}

/** What all children of a test have done, in the order of the machine's clock. */
export function effectsOf(library: CompiledLibrary, prefix: string): Item[] {
  const file = effectsFile(library, prefix);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(/ (.*)/s));
  lines.sort(([a = ''], [b = '']) => (BigInt(a) < BigInt(b) ? -1 : 1));
  return lines.map(([, item = '']) => JSON.parse(item) as Item);
}

function effectsFile({ folder }: CompiledLibrary, prefix: string): string {
  return join(folder, `${prefix}.effects`);
}
