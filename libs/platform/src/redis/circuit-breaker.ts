import type { Clock } from '../clock/clock.js';

/** How long to wait, and how long to leave alone what does not answer. */
export interface CircuitBreakerOptions {
  readonly clock: Clock;
  /** Longest wait for one answer, ms. */
  readonly timeoutMs: number;
  /** Failures in a row that open the circuit. Default 3. */
  readonly failures?: number;
  /** How long it stays open before one call may try again, ms. Default 1,000. */
  readonly openMs?: number;
}

/** The answer did not come in time. */
export class SlowAnswerError extends Error {
  override readonly name = 'SlowAnswerError';
}

/**
 * Keeps a slow or hung dependency from slowing what can do without it: each call waits a short time at most, and after
 * a few failures in a row none is made for a while; then a single one tries.
 */
export class CircuitBreaker {
  private failed = 0;
  private openUntil = 0;

  constructor(private readonly options: CircuitBreakerOptions) {}

  /** Whether calls are left out right now. */
  get open(): boolean {
    return this.options.clock.now() < this.openUntil;
  }

  /** The answer of `call`, or of `otherwise` when it fails, is late, or is not even tried. */
  async run<T>(call: () => Promise<T>, otherwise: (error: unknown) => T | Promise<T>): Promise<T> {
    if (this.open) return otherwise(undefined);
    if (this.tripped) this.hold();
    try {
      const answer = await withinTime(this.options.timeoutMs, call());
      this.failed = 0;
      return answer;
    } catch (error) {
      this.failed++;
      if (this.tripped) this.hold();
      return otherwise(error);
    }
  }

  private get tripped(): boolean {
    return this.failed >= (this.options.failures ?? 3);
  }

  /** Opens anew; also while one call tries, so that it tries alone. */
  private hold(): void {
    this.openUntil = this.options.clock.now() + (this.options.openMs ?? 1_000);
  }
}

/** @throws SlowAnswerError after `ms` */
export async function withinTime<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SlowAnswerError(`No answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
