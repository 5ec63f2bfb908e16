/** The time, so that a test can set it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

/** Injection token of the {@link Clock}. */
export const CLOCK = Symbol('rover.clock');

/** The machine's time. */
export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands still until it is moved; for tests. */
export class ManualClock implements Clock {
  constructor(private time = Date.UTC(2026, 0, 1)) {}

  now(): number {
    return this.time;
  }

  /** Moves the time forward by so many milliseconds. */
  advance(ms: number): void {
    this.time += ms;
  }
}
