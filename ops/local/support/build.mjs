import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { node, tail } from './command.mjs';
import { root, tool } from './paths.mjs';
import { Problem } from './problem.mjs';

const sources = ['apps', 'libs', 'bench', 'ops/demo'];
const dist = join(root, 'dist');
const marker = join(dist, '.built');

/** Compiles what changed since the last build. Answers what it did, in a word or two. */
export async function build(signal) {
  const files = sources
    .filter((path) => existsSync(join(root, path)))
    .flatMap((path) => listed(join(root, path)));
  const wanted = fingerprint(files);
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return 'up to date';
  await compile(signal);
  prune(new Set(files.map(compiledName)));
  writeFileSync(marker, wanted);
  return `${files.filter((file) => file.endsWith('.ts')).length} files`;
}

function listed(path) {
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Names, sizes and times tell a change; reading every file would take longer than the compiler. */
function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of [...files, join(root, '.swcrc'), join(root, 'package-lock.json')].sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

async function compile(signal) {
  const present = sources.filter((path) => existsSync(join(root, path)));
  const swc = tool('@swc', 'cli', 'bin', 'swc.js');
  const args = [swc, ...present, '-d', 'dist', '--config-file', '.swcrc', '--copy-files', '--quiet'];
  const { code, output } = await node(args, { signal });
  if (code === 0) return;
  throw new Problem('The build failed.', 'mend the source named above and try again.', tail(output));
}

const compiledName = (file) => join(dist, relative(root, file)).replace(/\.ts$/, '.js');

/** Removes what was compiled from files that are gone, or a deleted suite or migration would live on. */
function prune(wanted) {
  for (const file of listed(dist)) {
    if (/\.js$/.test(file) && !wanted.has(file)) rmSync(file);
    else if (/\.js\.map$/.test(file) && !wanted.has(file.slice(0, -4))) rmSync(file);
  }
}
