import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { markVariable, stopLeftovers } from './leftovers.mjs';
import { Problem } from './problem.mjs';

const longestMs = 60 * 60_000;

/** Runs the runner of suites to its end and answers its exit code; nothing that it started outlives it. */
export async function runBench({ runner, words, servers, life }) {
  const mark = randomUUID();
  const env = { ...process.env, ...servers?.env, ROVER_BENCH_FOLDER: servers?.folder, [markVariable]: mark };
  const flags = ['--enable-source-maps', '--expose-gc', '--max-old-space-size=4096'];
  const child = spawn(process.execPath, [...flags, runner, ...words], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  life.onStop(
    () => stopLeftovers(mark),
    () => child.kill('SIGKILL'),
  );
  const ended = new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  const code = await Promise.race([ended, life.interrupted(), tooLong()]);
  if (code === 'too long')
    throw new Problem('The suite did not end.', 'run it with --quick to see where it waits.');
  return code ?? 130;
}

function tooLong() {
  return new Promise((resolve) => setTimeout(() => resolve('too long'), longestMs).unref());
}
