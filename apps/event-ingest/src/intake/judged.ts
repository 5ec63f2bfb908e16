import type { OutboxEvent } from '@rover/persistence';

/** Why input that fits its contract still cannot be used. The metric's label. */
export type QuarantineReason =
  | 'inFuture'
  | 'tooOld'
  | 'noUser'
  | 'nullIsland'
  | 'badAccuracy'
  | 'impossibleJump'
  | 'swappedCoordinates'
  | 'outOfRange'
  | 'wrongUnit'
  | 'wrongType'
  | 'tooMany'
  | 'outsideBuilding';

/** Input that cannot be used. */
export interface QuarantinedInput {
  readonly quarantined: QuarantineReason;
  readonly input: unknown;
}

/** Input that cannot be used. */
export interface QuarantinedInput {
  readonly quarantined: QuarantineReason;
  readonly input: unknown;
}

/** What became of one input. */
export type Judged = { readonly event: OutboxEvent & { readonly id: string } } | QuarantinedInput;

const AHEAD_MS = 5 * 60_000;
const BEHIND_MS = 366 * 86_400_000;

/** Whether a moment is one that a working clock can tell: at most five minutes ahead of ours, and a year behind. */
export function implausible(time: number, now: number): QuarantineReason | undefined {
  if (time > now + AHEAD_MS) return 'inFuture';
  return time < now - BEHIND_MS ? 'tooOld' : undefined;
}
