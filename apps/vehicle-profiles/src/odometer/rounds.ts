import type { Draft } from './odometer-ledger.service.js';

/** The first of each vehicle, then the second of each that has one, and so on: each is judged by those before it. */
export function roundsOf(drafts: readonly Draft[]): Draft[][] {
  const rounds: Draft[][] = [];
  const count = new Map<string, number>();
  for (const draft of drafts) {
    const round = count.get(draft.vehicleId) ?? 0;
    count.set(draft.vehicleId, round + 1);
    (rounds[round] ??= []).push(draft);
  }
  return rounds;
}
