import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, tail } from '../support/command.mjs';
import { cache, folder } from '../support/paths.mjs';

/**
 * Fetches Redis from the packages of Debian, Ubuntu and their kin into a folder of the checkout, without root
 * and without touching the system. The package redis-tools holds the server too, as `redis-check-rdb`: it is
 * one binary, and the name by which it is called chooses its role.
 */
const home = join(cache, 'redis');
const first = ['redis-tools', 'libjemalloc2', 'liblzf1', 'libatomic1'];

/** Where the fetched copy is, or would be: a small script that sets the library path and becomes the server. */
export const cachedRedis = () => join(home, 'redis-server');

/** Fetches the copy. Answers `{ problem }` with the reason when it could not. */
export async function fetchRedis(signal) {
  const draft = join(home, `draft-${process.pid}`);
  try {
    await fetchInto(draft, signal);
    // Complete or absent: a second run may be looking for it at this moment.
    rmSync(join(home, 'root'), { recursive: true, force: true });
    renameSync(join(draft, 'root'), join(home, 'root'));
    writeScripts();
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

async function fetchInto(draft, signal) {
  mkdirSync(join(draft, 'root'), { recursive: true });
  const apt = await workingApt(draft, signal);
  await unpack(draft, await download(apt, draft, [first[0]], signal), signal);
  // Not each of these exists in every release; what is really missing, ldd tells below.
  for (const name of first.slice(1))
    await unpack(draft, await download(apt, draft, [name], signal, true), signal);
  const binary = join(draft, 'root', 'usr', 'bin');
  if (!existsSync(join(binary, 'redis-server'))) symlinkSync('redis-check-rdb', join(binary, 'redis-server'));
  await completeLibraries(apt, draft, signal);
}

/** apt with the system's package lists, or with private ones where the system has none. */
async function workingApt(draft, signal) {
  const system = [];
  if (await knows(system, signal)) return system;
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
  if (code !== 0 || !(await knows(own, signal))) throw new Error(`apt-get update failed\n${tail(output, 8)}`);
  return own;
}

async function knows(apt, signal) {
  const { code, output } = await command('apt-cache', [...apt, 'policy', first[0]], { signal });
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

async function unpack(draft, packages, signal) {
  for (const file of packages) {
    const { code, output } = await command('dpkg', ['-x', file, join(draft, 'root')], { signal });
    if (code !== 0) throw new Error(`dpkg -x failed\n${tail(output, 8)}`);
  }
}

/** Fetches the libraries that redis-tools depends on until ldd misses none, or nothing new can be had. */
async function completeLibraries(apt, draft, signal) {
  const fetched = new Set([...first, 'libc6']);
  let names = [first[0]];
  while ((await missing(draft, signal)).length > 0) {
    names = (await dependencies(apt, names, signal)).filter((name) => !fetched.has(name));
    if (names.length === 0)
      throw new Error(`libraries are missing: ${(await missing(draft, signal)).join(', ')}`);
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

async function missing(draft, signal) {
  const env = { LD_LIBRARY_PATH: libraryFolders(join(draft, 'root')).join(':') };
  const { output } = await command('ldd', [join(draft, 'root/usr/bin/redis-server')], { env, signal });
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
}

function libraryFolders(root) {
  const files = readdirSync(root, { recursive: true, withFileTypes: true });
  const libraries = files.filter((entry) => /\.so(\.|$)/.test(entry.name));
  return [...new Set(libraries.map((entry) => entry.parentPath))];
}

/** One script per program, found again after the checkout has moved: they look beside themselves. */
function writeScripts() {
  const folders = libraryFolders(join(home, 'root')).map((path) => `$here${path.slice(home.length)}`);
  for (const name of ['redis-server', 'redis-cli']) {
    const lines = [
      '#!/bin/sh',
      'here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)',
      `export LD_LIBRARY_PATH="${folders.join(':')}"`,
      `exec "$here/root/usr/bin/${name}" "$@"`,
    ];
    writeFileSync(join(home, name), `${lines.join('\n')}\n`, { mode: 0o755 });
  }
}
