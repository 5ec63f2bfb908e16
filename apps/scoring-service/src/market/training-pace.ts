/** A market counts as quiet when nothing has changed for so long, ms: an import is over. */
const QUIET_MS = 2_000;

/** A market that is never quiet is trained on all the same, ms after it was due. */
const PATIENCE_MS = 60_000;

/** Training takes at most this share of the time. */
const SHARE = 1 / 20;

/**
 * When to begin a training that takes seconds. While an import grows the market, every quarter more would make the model
 * before it useless within seconds, and the import would wait for the processor. Times are ms of one clock.
 */
export class TrainingPace {
  #changedAt = -Infinity;
  #restUntil = -Infinity;

  changed(now: number): void {
    this.#changedAt = now;
  }

  trained(from: number, to: number): void {
    this.#restUntil = to + (to - from) * (1 / SHARE - 1);
  }

  /** How long a training that became due at `dueSince` has still to wait; 0: not at all. */
  waitMs(dueSince: number, now: number): number {
    const settled = Math.min(this.#changedAt + QUIET_MS, dueSince + PATIENCE_MS);
    return Math.max(0, settled - now, this.#restUntil - now);
  }
}
