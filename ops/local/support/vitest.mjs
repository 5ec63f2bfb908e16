import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { markVariable } from './leftovers.mjs';
import { root, tool } from './paths.mjs';

/** After its results are written Vitest may wait for a worker that a test keeps busy. */
const patienceMs = 15_000;

/** Runs Vitest and answers `{ passed, failed, skipped }`. A suite that could not run at all counts as a failure. */
export async function runVitest({ args, env, mark, life, resultFile }) {
  const child = spawn(process.execPath, [...command(args), `--outputFile.json=${resultFile}`], {
    cwd: root,
    env: { ...process.env, ...env, [markVariable]: mark },
    // A group of its own, so that its workers can be ended with it.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  life.onStop(
    () => endGroup(child, ended),
    () => killGroup(child, 'SIGKILL'),
  );
  await Promise.race([ended, life.interrupted(), stuck(resultFile)]);
  return totals(resultFile, life.signal.aborted ? 1 : await Promise.race([ended, endGroup(child, ended)]));
}

function command(args) {
  const vitest = [tool('vitest', 'vitest.mjs'), 'run', '--config', '.config/vitest.config.mjs'];
  const workers = args.some((arg) => /^--(maxWorkers|no-file-parallelism)/.test(arg));
  // Tests wait for servers more than they compute, so that one core less than there are would idle.
  const all = workers ? [] : [`--maxWorkers=${availableParallelism()}`];
  return [...vitest, '--reporter=default', '--reporter=json', ...all, ...args];
}

async function stuck(resultFile) {
  while (!existsSync(resultFile)) await delay(500, undefined, { ref: false });
  await delay(patienceMs, undefined, { ref: false });
}

async function endGroup(child, ended) {
  killGroup(child, 'SIGTERM');
  const late = delay(3_000, undefined, { ref: false });
  await Promise.race([ended, late]);
  killGroup(child, 'SIGKILL');
  return 0;
}

function killGroup({ pid }, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // All of it has ended.
  }
}

function totals(resultFile, code) {
  if (!existsSync(resultFile)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(resultFile, 'utf8'));
  // A suite whose hook failed has skipped its tests; one that could not be loaded has none.
  const broken = result.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = result.numFailedTests + broken.length;
  return {
    passed: result.numPassedTests,
    // Vitest may refuse for another reason, such as an error that nobody caught or no test found.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}
