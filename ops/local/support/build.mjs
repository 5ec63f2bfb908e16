import { readdirSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Built } from './built.mjs';
import { bundle } from './bundle.mjs';
import { node, tail } from './command.mjs';
import { root, tool } from './paths.mjs';
import { Problem } from './problem.mjs';

const sources = ['apps', 'libs', 'bench', 'ops/demo'];
const dist = join(root, 'dist');
const services = new Built(join(dist, '.built'), [...sources, '.swcrc'], isOfServices);

/** A page is built by another tool, into a folder of its own. */
const page = new Built(join(dist, 'console', '.built'), ['apps/console', 'libs/client/src'], isOfPage);
const ofPage = join('apps', 'console', sep);
/** Folders of `dist` in which nothing is a compiled source. */
const others = [join('console', sep), join('bundle', sep)];

/** Builds what changed since the last time. Answers what it did, in a word or two. */
export async function build(signal) {
  const remarks = await Promise.all([buildServices(signal), buildPage(signal)]);
  return remarks.filter(Boolean).join(', ') || 'up to date';
}

async function buildServices(signal) {
  const files = services.files();
  if (services.isUpToDate(files)) return undefined;
  await compile(signal);
  prune(new Set(files.map(compiledName)));
  await bundle(dist);
  services.note(files);
  return `${files.filter((file) => file.endsWith('.ts')).length} files`;
}

async function buildPage(signal) {
  const files = page.files();
  if (page.isUpToDate(files)) return undefined;
  const args = [tool('vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn', '--config'];
  const { code, output } = await node([...args, join('apps', 'console', 'vite.config.mjs')], { signal });
  if (code !== 0) throw failed(output);
  page.note(files);
  return 'the console';
}

async function compile(signal) {
  const swc = tool('@swc', 'cli', 'bin', 'swc.js');
  const options = ['-d', 'dist', '--config-file', '.swcrc', '--copy-files', '--quiet'];
  const { code, output } = await node([swc, ...sources, ...options, '--ignore', '**/apps/console/**'], {
    signal,
  });
  if (code !== 0) throw failed(output);
}

const failed = (output) =>
  new Problem('The build failed.', 'mend the source named above and try again.', tail(output));

function isOfServices(path) {
  return !path.startsWith(ofPage);
}

function isOfPage(path) {
  return !/\.spec\.tsx?$/.test(path) && !path.startsWith(join(ofPage, 'test'));
}

const compiledName = (file) => join(dist, relative(root, file)).replace(/\.ts$/, '.js');

/** Removes what was compiled from files that are gone, or a deleted suite or migration would live on. */
function prune(wanted) {
  const entries = readdirSync(dist, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files) {
    if (others.some((folder) => relative(dist, file).startsWith(folder))) continue;
    if (/\.js$/.test(file) && !wanted.has(file)) rmSync(file);
    else if (/\.js\.map$/.test(file) && !wanted.has(file.slice(0, -4))) rmSync(file);
  }
}
