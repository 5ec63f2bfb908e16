import { parentPort } from 'node:worker_threads';
import { CrewMember } from './crew-member.js';
import { SIGNAL, type Shift, awaitChange } from './shift.js';

/** Does one job after the other until the fit is over. */
function work(shift: Shift): void {
  const member = new CrewMember(shift);
  const { signals } = shift;
  for (;;) {
    const offers = Atomics.load(signals, SIGNAL.offers);
    if (offers < 0) return;
    if (!member.workAtAny()) awaitChange(signals, SIGNAL.offers, { from: offers, timeoutMs: Infinity });
  }
}

parentPort?.on('message', (shift: Shift) => {
  try {
    work(shift);
  } catch {
    Atomics.store(shift.signals, SIGNAL.failed, 1);
  }
});
