import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { commandOf } from './processes.mjs';

/** Who listens on a TCP port, as words for a message: `node server.js (pid 123)`, or `another program`. */
export function holderOf(port) {
  const pid = process.platform === 'linux' ? pidOnLinux(port) : pidByLsof(port);
  if (!pid) return 'another program';
  return `${commandOf(pid).slice(0, 80) || 'a process'} (pid ${pid})`;
}

function pidOnLinux(port) {
  const inodes = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => listeningInodes(table, port));
  const sockets = new Set(inodes.map((inode) => `socket:[${inode}]`));
  if (sockets.size === 0) return undefined;
  return readdirSync('/proc')
    .filter(isPid)
    .find((pid) => openFiles(pid).some((file) => sockets.has(file)));
}

const isPid = (name) => /^\d+$/.test(name);

/** The kernel's table: column 1 is address:PORT in hex, column 3 the state (0A listens), column 9 the inode. */
function listeningInodes(table, port) {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const rows = quietly(() => readFileSync(table, 'latin1').split('\n').slice(1), []);
  return rows
    .map((row) => row.trim().split(/\s+/))
    .filter((columns) => columns[1]?.endsWith(wanted) && columns[3] === '0A')
    .map((columns) => columns[9]);
}

function openFiles(pid) {
  const names = quietly(() => readdirSync(`/proc/${pid}/fd`), []);
  return names.map((name) => quietly(() => readlinkSync(`/proc/${pid}/fd/${name}`), ''));
}

function quietly(read, otherwise) {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

function pidByLsof(port) {
  const found = spawnSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-t'], { encoding: 'utf8' });
  return found.stdout?.split('\n')[0] || undefined;
}
