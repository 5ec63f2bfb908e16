import { PROMISES, type PromiseCheck } from './promises.js';

/** Whether something drifts, and since which check it has been so. */
export type DriftState = 'stable' | 'drifting';

/** Where an episode begins and where it ends: apart, so that a value near one limit does not come and go. */
export interface DriftLimits {
  readonly begins: number;
  readonly ends: number;
}

/** The state after a check: an episode begins above `begins` and lasts until the value is at most `ends`. */
export function nextState(before: DriftState, value: number, { begins, ends }: DriftLimits): DriftState {
  if (before === 'drifting') return value > ends ? 'drifting' : 'stable';
  return value > begins ? 'drifting' : 'stable';
}

/**
 * The same for a promise: it breaks by a gap that somebody would notice and chance does not explain, and holds again when
 * the gap is half of that, or within what chance explains.
 */
export function nextPromiseState(before: DriftState, { gap, z }: PromiseCheck): DriftState {
  const part = before === 'drifting' ? 0.5 : 1;
  return gap > PROMISES.gap * part && z > PROMISES.z * part ? 'drifting' : 'stable';
}
