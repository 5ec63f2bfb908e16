import { parentPort } from 'node:worker_threads';
import { SplitFinder } from '../grow/split-finder.js';
import { SIGNAL, type Shift, awaitChange } from './shift.js';

/** Looks for splits, job by job, until the fit is over. */
function work({ ground, packs, signals }: Shift): void {
  const finder = new SplitFinder(ground, packs);
  for (let done = 0; ;) {
    const job = Atomics.load(signals, SIGNAL.job);
    if (job === done) {
      awaitChange(signals, SIGNAL.job, { from: done, timeoutMs: Infinity });
      continue;
    }
    if (Atomics.load(signals, SIGNAL.leave) === 1) return;
    done = job;
    runJob(finder, signals);
  }
}

function runJob(finder: SplitFinder, signals: Int32Array): void {
  try {
    finder.run();
  } catch {
    Atomics.store(signals, SIGNAL.failed, 1);
  }
  Atomics.sub(signals, SIGNAL.pending, 1);
  Atomics.notify(signals, SIGNAL.pending);
}

parentPort?.on('message', work);
