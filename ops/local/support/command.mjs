import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

const keep = 64 * 1024;

/**
 * Runs a command to its end and answers `{ code, output }`; the output's tail is kept, stdout and stderr as one.
 * `show` prints it as it comes. An aborted `signal` ends the command.
 */
export function command(program, args, { show = false, signal, env, cwd = root, user } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'];
    const child = spawn(program, args, { cwd, stdio, signal, env: { ...process.env, ...env }, ...user });
    let output = '';
    const take = (chunk) => (output = (output + chunk).slice(-keep));
    child.stdout?.setEncoding('utf8').on('data', take);
    child.stderr?.setEncoding('utf8').on('data', take);
    child.once('error', reject);
    child.once('close', (code, killedBy) => resolve({ code: code ?? 1, killedBy, output }));
  });
}

/** Our own Node, so that a command works whatever is on the PATH. */
export const node = (args, options) => command(process.execPath, args, options);

/** The last lines of an output, for a message. */
export const tail = (output, lines = 25) => output.trimEnd().split('\n').slice(-lines).join('\n');
