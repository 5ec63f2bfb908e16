import { readdirSync, readFileSync } from 'node:fs';
import { commandOf, lives, record, stop } from './processes.mjs';

/** A variable that every process of a run inherits, however deep: by it those who were forgotten are found. */
export const markVariable = 'ROVER_RUN';

/** Stops what a run has left running and answers the command lines. Knows nothing on systems without /proc. */
export async function stopLeftovers(mark) {
  const pids = pidsWith(`${markVariable}=${mark}\0`);
  const left = pids.map((pid) => ({ ...record('leftover', pid), command: commandOf(pid) })).filter(lives);
  await Promise.all(left.map((entry) => stop(entry, { graceMs: 2_000 })));
  return left.map(({ command }) => command);
}

function pidsWith(text) {
  if (process.platform !== 'linux') return [];
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => pid !== process.pid && environmentOf(pid).includes(text));
}

function environmentOf(pid) {
  try {
    return `${readFileSync(`/proc/${pid}/environ`, 'latin1')}\0`;
  } catch {
    return '';
  }
}
