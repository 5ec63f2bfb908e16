import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, node, tail } from './command.mjs';
import { root, tool } from './paths.mjs';
import { Problem } from './problem.mjs';

const marker = tool('.rover-installed');
const oldest = [20, 19];

/** Stops when this Node is too old to run anything of ours. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new Problem(
    `Rover needs Node ${oldest.join('.')} or newer; this is ${version}.`,
    'install a current Node from https://nodejs.org and try again.',
  );
}

/** Installs the packages of the lock when they are not there yet. Answers what it did, in a word or two. */
export async function install(signal) {
  const wanted = fingerprint();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return 'up to date';
  const remark = isInstalled() ? 'up to date' : await npmCi(signal);
  writeFileSync(marker, wanted);
  return remark;
}

/** Binaries among the packages depend on system, processor and Node's major version. */
function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return hash.update(`${process.platform} ${process.arch} ${process.versions.modules}`).digest('hex');
}

/** Whether npm's own note of what it installed has all that the lock wants: someone ran npm by hand. */
function isInstalled() {
  const note = tool('.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted)
    .filter(([path, entry]) => path && !entry.optional && !entry.devOptional && !entry.peer)
    .every(([path, entry]) => installed[path]?.version === entry.version);
}

async function npmCi(signal) {
  // Quoted by nobody: the arguments hold no space. `--include=dev` because the build needs the compiler.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const run = npm ? node([npm, ...args], { signal }) : command('npm', args, { signal });
  const { code, output } = await run;
  if (code === 0) return 'installed';
  throw new Problem('npm could not install the packages.', adviceFor(output), essence(output));
}

/** npm says what is wrong first and how it is called after that. */
const essence = (output) => tail(output.split(/\nnpm error\s*\n(?=npm error (Usage|Clean install))/)[0]);

function adviceFor(output) {
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|network/i.test(output)) {
    return 'check the network, or the registry and proxy of your npm configuration, and try again.';
  }
  if (/ENOSPC/.test(output)) return 'free some space on the disk and try again.';
  if (/EACCES|EPERM/.test(output)) return 'make node_modules yours (or delete it) and try again.';
  return 'read the lines above; "npm ci" shows the whole of it.';
}
