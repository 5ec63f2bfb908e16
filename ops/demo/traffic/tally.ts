/** What became of the requests of one kind of traffic. */
export interface Counts {
  /** Answered with 2xx. */
  done: number;
  /** Answered with 404 or 501: the door is not there yet. */
  notThereYet: number;
  /** Any other answer. */
  refused: number;
  /** No answer at all. */
  unanswered: number;
}

export type Outcome = keyof Counts;

/** Kept latencies per kind: enough for a 99th percentile, few enough for a long demo. */
const KEPT = 4_096;

/** What an HTTP status means to a demo that may run against a platform that is still growing. */
export function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return 'done';
  return status === 404 || status === 501 ? 'notThereYet' : 'refused';
}

/** Counts and latencies of one kind of traffic. */
export class Tally {
  readonly counts: Counts = { done: 0, notThereYet: 0, refused: 0, unanswered: 0 };
  private readonly latencies: number[] = [];
  private measured = 0;
  /** In the platform's own words: why it last refused something. */
  lastRefusal: string | undefined;

  constructor(readonly name: string) {}

  count(outcome: Outcome): void {
    this.counts[outcome]++;
  }

  /** Milliseconds; the newest replace the oldest. */
  took(ms: number): void {
    this.latencies[this.measured++ % KEPT] = ms;
  }

  /** The latency that `share` (0–1) of the newest do not exceed; undefined while there are none. */
  percentile(share: number): number | undefined {
    if (this.latencies.length === 0) return undefined;
    const sorted = [...this.latencies].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  }
}
