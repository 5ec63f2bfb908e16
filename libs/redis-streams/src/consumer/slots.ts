/** Someone who waits for a free slot. */
export interface SlotWaiter {
  pump(): void;
}

/** Bounds how many handlers run at once in the process; waiters are served in turn. */
export class Slots {
  private taken = 0;
  private readonly waiters = new Set<SlotWaiter>();

  constructor(private readonly limit: number) {}

  /** False when all are taken: the waiter's `pump` is called once one is free. */
  take(waiter: SlotWaiter): boolean {
    if (this.taken >= this.limit) {
      this.waiters.add(waiter);
      return false;
    }
    this.taken++;
    return true;
  }

  release(): void {
    this.taken--;
    if (this.waiters.size === 0) return;
    const [next] = this.waiters;
    this.waiters.delete(next as SlotWaiter);
    next?.pump();
  }
}
