import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const library = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(library, '..', '..', 'node_modules');
/** What a user installs beside it. */
const beside = ['socket.io-client', 'react', 'react-dom', 'happy-dom'];

/** A program of the README: its file name is its first line. */
export interface Example {
  readonly file: string;
  readonly code: string;
  /** What its comments say that it prints. */
  readonly prints: readonly string[];
}

/** The package as it would be published, in a folder of a user's with the programs of its README. */
export class Published {
  private constructor(
    readonly folder: string,
    /** Paths in the package. */
    readonly files: readonly string[],
    readonly examples: readonly Example[],
  ) {}

  static async create(): Promise<Published> {
    const folder = await mkdtemp(join(tmpdir(), 'rover-client-'));
    const files = await packInto(folder);
    for (const name of beside) await symlink(join(modules, name), join(folder, 'node_modules', name), 'dir');
    const examples = examplesIn(await readFile(join(library, 'README.md'), 'utf8'));
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    for (const { file, code } of examples) await writeFile(join(folder, file), code);
    return new Published(folder, files, examples);
  }

  add(file: string, code: string): Promise<void> {
    return writeFile(join(this.folder, file), code);
  }

  /** Runs a program to its end. @throws Error with what it said when it fails */
  async run(file: string, env: Record<string, string>): Promise<string> {
    const child = spawn(process.execPath, [file], { cwd: this.folder, env: { PATH: '', ...env } });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const code = await new Promise((resolve) => child.once('close', resolve));
    if (code !== 0) throw new Error(`${file} ended with ${String(code)}:\n${said}`);
    return said;
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}

async function packInto(folder: string): Promise<string[]> {
  const source = join(folder, 'source');
  await cp(library, source, {
    recursive: true,
    filter: (path) => !/[\\/](?:test|dist)(?:[\\/]|$)/.test(path),
  });
  const tsc = join(modules, 'typescript', 'bin', 'tsc');
  await run(process.execPath, [
    tsc,
    '-p',
    join(library, 'tsconfig.build.json'),
    '--outDir',
    join(source, 'dist'),
  ]);
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: source });
  const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  await run('tar', ['-xzf', join(folder, filename), '-C', folder]);
  await mkdir(join(folder, 'node_modules', '@rover'), { recursive: true });
  await rename(join(folder, 'package'), join(folder, 'node_modules', '@rover', 'client'));
  return files.map(({ path }) => path);
}

function examplesIn(readme: string): Example[] {
  return [...readme.matchAll(/```js\n\/\/ (\S+)\n(.*?)```/gs)].map(([, file = '', code = '']) => ({
    file,
    code,
    prints: [...code.matchAll(/\/\/ → (.*)/g)].map(([, text = '']) => text),
  }));
}
