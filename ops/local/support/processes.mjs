import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * When a process was born, as the system tells it; undefined when it is gone.
 * A pid alone may have been given to a stranger since; pid and birth together name one process for ever.
 */
export function birth(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return process.platform === 'linux' ? birthOnLinux(pid) : birthByPs(pid);
}

function birthOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie holds nothing any more; in a container its parent may never collect it.
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function birthByPs(pid) {
  const { stdout, status } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 && stdout.trim() ? stdout.trim() : undefined;
}

/** What we write down about a process that we started. */
export const record = (name, pid) => ({ name, pid, born: birth(pid) });

/** Whether the recorded process, and no namesake, is still there. */
export const lives = ({ pid, born }) => born !== undefined && birth(pid) === born;

/** Sends a signal to the recorded process; a process that is gone is left alone. */
export function signal(entry, name) {
  if (!lives(entry)) return;
  try {
    process.kill(entry.pid, name);
  } catch {
    // It ended between the look and the signal.
  }
}

/** Resolves to true when the process is gone, to false when it is still there after `ms`. */
export async function gone(entry, ms) {
  const deadline = Date.now() + ms;
  while (lives(entry)) {
    if (Date.now() > deadline) return false;
    await delay(20);
  }
  return true;
}

/** Asks politely, waits, then insists. Resolves to false when it had to insist. */
export async function stop(entry, { ask = 'SIGTERM', graceMs = 10_000 } = {}) {
  signal(entry, ask);
  if (await gone(entry, graceMs)) return true;
  signal(entry, 'SIGCONT');
  signal(entry, 'SIGKILL');
  await gone(entry, 5_000);
  return false;
}

/** The command line of a process, or an empty string. */
export function commandOf(pid) {
  return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}
