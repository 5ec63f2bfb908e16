/**
 * Events of one commit lie in several partitions, and a blocked read is woken by the first of them: so much later, ms,
 * the next read brings all others. What is longer than a write of them takes is waited for in vain.
 */
const BRISK_MS = 2;

/** While nobody here is concerned a read costs more than the events that it brings: so fewer of them, ms. */
const CALM_MS = 40;

/** How long somebody counts as concerned after the last event that was for them, ms. */
const ATTENTION_MS = 1_000;

/** How soon a topic is read again: at once where people hear of it, and with many events in one read where nobody does. */
export class Pace {
  private heardAt = -Infinity;

  /** Somebody here was told an event. */
  heard(now: number): void {
    this.heardAt = now;
  }

  /** Least time to the next read, ms. What comes after a time without any event is read at once in any case. */
  ms(now: number): number {
    return now - this.heardAt < ATTENTION_MS ? BRISK_MS : CALM_MS;
  }
}
