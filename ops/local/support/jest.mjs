import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { markVariable } from './leftovers.mjs';
import { root, tool } from './paths.mjs';

/** After its results are written Jest may wait for ever for a handle that a test forgot to close. */
const patienceMs = 15_000;

/** Runs Jest and answers `{ passed, failed, skipped }`. A suite that could not run at all counts as a failure. */
export async function runJest({ args, env, mark, life, resultFile }) {
  const child = spawn(process.execPath, [...command(args), '--json', `--outputFile=${resultFile}`], {
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
  const jest = [tool('jest', 'bin', 'jest.js'), '--config', '.config/jest.config.mjs'];
  const workers = args.some((arg) => /^(-w|--maxWorkers|-i|--runInBand)/.test(arg));
  // Tests wait for servers more than they compute, so that one core less than there are would idle.
  return [...jest, ...(workers ? [] : [`--maxWorkers=${availableParallelism()}`]), ...args];
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
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    // Jest may refuse for another reason, such as a coverage limit or no test found.
    failed: failed === 0 && code !== 0 && !result.success ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}
