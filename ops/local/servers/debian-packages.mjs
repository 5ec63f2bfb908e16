import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, tail } from '../support/command.mjs';
import { folder } from '../support/paths.mjs';

/**
 * Programs from the packages of Debian, Ubuntu and their kin, put into a folder of the checkout without root and
 * without touching the system.
 *
 * @typedef {object} Wanted
 * @property {string} home where the copy is to be
 * @property {string} main the package that must be had
 * @property {string[]} extras packages that not each release has; what is really missing, `ldd` tells
 * @property {boolean} [whole] whether all that they depend on is fetched at once: for programs with many libraries
 * @property {Record<string, string>} programs script to be written → program below the package's root
 * @property {(root: string) => void} [prepare] called once the packages are unpacked
 */

/** Fetches a copy. Answers `{ problem }` with the reason when it could not. @param {Wanted} wanted */
export async function fetchPackages(wanted, signal) {
  const { home } = wanted;
  const draft = join(home, `draft-${process.pid}`);
  try {
    await fetchInto(draft, wanted, signal);
    // Complete or absent: a second run may be looking for it at this moment.
    rmSync(join(home, 'root'), { recursive: true, force: true });
    renameSync(join(draft, 'root'), join(home, 'root'));
    writeScripts(wanted);
    return {};
  } catch (error) {
    signal?.throwIfAborted();
    return {
      problem: error.code === 'ENOENT' ? 'This system has no apt-get to fetch it with.' : error.message,
    };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function fetchInto(draft, { main, extras, whole, programs, prepare }, signal) {
  mkdirSync(join(draft, 'root'), { recursive: true });
  const apt = await workingApt(draft, main, signal);
  if (whole) await unpack(draft, await downloadWhole(apt, draft, [main, ...extras], signal), signal);
  else {
    await unpack(draft, await download(apt, draft, [main], signal), signal);
    for (const name of extras) await unpack(draft, await download(apt, draft, [name], signal, true), signal);
  }
  prepare?.(join(draft, 'root'));
  for (const program of Object.values(programs))
    await completeLibraries({ apt, draft, program, packages: [main, ...extras] }, signal);
}

/** apt with the system's package lists, or with private ones where the system has none. */
async function workingApt(draft, main, signal) {
  const system = [];
  if (await knows(system, main, signal)) return system;
  const lists = folder(draft, 'lists');
  const downloads = folder(draft, 'apt');
  const own = [
    '-o',
    `Dir::State::lists=${lists}`,
    '-o',
    `Dir::Cache=${downloads}`,
    '-o',
    'APT::Sandbox::User=root',
  ];
  const { code, output } = await command('apt-get', [...own, 'update'], { signal });
  if (code !== 0 || !(await knows(own, main, signal)))
    throw new Error(`apt-get update failed\n${tail(output, 8)}`);
  return own;
}

async function knows(apt, main, signal) {
  const { code, output } = await command('apt-cache', [...apt, 'policy', main], { signal });
  return code === 0 && /Candidate: \d/.test(output);
}

async function download(apt, draft, names, signal, optional = false) {
  const target = folder(draft, 'debs', names[0]);
  const { code, output } = await command('apt-get', [...apt, 'download', ...names], { cwd: target, signal });
  if (code !== 0 && !optional)
    throw new Error(`apt-get download ${names.join(' ')} failed\n${tail(output, 8)}`);
  return readdirSync(target)
    .filter((name) => name.endsWith('.deb'))
    .map((name) => join(target, name));
}

/** With all that this system lacks of what they depend on, and without its locks: nothing of it is changed. */
async function downloadWhole(apt, draft, names, signal) {
  const target = folder(draft, 'whole', 'archives', 'partial');
  const own = ['-o', 'Debug::NoLocking=1', '-o', `Dir::Cache=${join(draft, 'whole')}`];
  const how = ['-y', '--download-only', '--no-install-recommends', 'install'];
  const { code, output } = await command('apt-get', [...apt, ...own, ...how, ...names], { signal });
  if (code !== 0) throw new Error(`apt-get install ${names.join(' ')} failed\n${tail(output, 8)}`);
  const archives = join(target, '..');
  const found = readdirSync(archives).filter((name) => name.endsWith('.deb'));
  return found.map((name) => join(archives, name));
}

async function unpack(draft, packages, signal) {
  for (const file of packages) {
    const { code, output } = await command('dpkg', ['-x', file, join(draft, 'root')], { signal });
    if (code !== 0) throw new Error(`dpkg -x failed\n${tail(output, 8)}`);
  }
}

/** Fetches the libraries that a program needs until ldd misses none, or nothing new can be had. */
async function completeLibraries({ apt, draft, program, packages }, signal) {
  const fetched = new Set([...packages, 'libc6']);
  let names = [packages[0]];
  while ((await missing(draft, program, signal)).length > 0) {
    names = (await dependencies(apt, names, signal)).filter((name) => !fetched.has(name));
    if (names.length === 0)
      throw new Error(`libraries are missing: ${(await missing(draft, program, signal)).join(', ')}`);
    for (const name of names) {
      fetched.add(name);
      await unpack(draft, await download(apt, draft, [name], signal, true), signal);
    }
  }
}

async function dependencies(apt, names, signal) {
  const { output } = await command('apt-cache', [...apt, 'depends', ...names], { signal });
  return [...output.matchAll(/^\s+\|?Depends: (lib[\w.+-]+|lua[\w.+-]+)$/gm)].map(([, name]) => name);
}

async function missing(draft, program, signal) {
  const env = { LD_LIBRARY_PATH: libraryFolders(join(draft, 'root')).join(':') };
  const { output } = await command('ldd', [join(draft, 'root', program)], { env, signal });
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
}

function libraryFolders(root) {
  const files = readdirSync(root, { recursive: true, withFileTypes: true });
  const libraries = files.filter((entry) => /\.so(\.|$)/.test(entry.name));
  return [...new Set(libraries.map((entry) => entry.parentPath))];
}

/** One script per program, found again after the checkout has moved: they look beside themselves. */
function writeScripts({ home, programs }) {
  const folders = libraryFolders(join(home, 'root')).map((path) => `$here${path.slice(home.length)}`);
  for (const [name, program] of Object.entries(programs)) {
    const lines = [
      '#!/bin/sh',
      'here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)',
      `export LD_LIBRARY_PATH="${folders.join(':')}"`,
      `exec "$here/root/${program}" "$@"`,
    ];
    writeFileSync(join(home, name), `${lines.join('\n')}\n`, { mode: 0o755 });
  }
}
