import { parentPort } from 'node:worker_threads';
import { CrewMember } from './crew-member.js';
import { KIND, SIGNAL, type Shift, awaitChange } from './shift.js';

/** Helps with one job after the other until the fit is over. */
function work(shift: Shift): void {
  const member = new CrewMember(shift);
  const { signals } = shift;
  for (let done = 0; ;) {
    const job = Atomics.load(signals, SIGNAL.job);
    if (job % KIND.digits === KIND.leave) return;
    if (job === done) awaitChange(signals, SIGNAL.job, { from: done, timeoutMs: Infinity });
    else help(member, job, signals);
    done = job;
  }
}

function help(member: CrewMember, job: number, signals: Int32Array): void {
  try {
    member.workAt(job);
  } catch {
    Atomics.store(signals, SIGNAL.failed, 1);
    Atomics.store(signals, SIGNAL.pending, 0);
    Atomics.notify(signals, SIGNAL.pending);
  }
}

parentPort?.on('message', work);
