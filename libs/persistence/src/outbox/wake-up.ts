/** Lets one loop sleep until it is woken or its time is up. A wake-up that comes while it works is not lost. */
export class WakeUp {
  #pending = false;
  #ring?: () => void;

  wake(): void {
    this.#pending = true;
    this.#ring?.();
  }

  /** Resolves at the next wake-up (at once if one came since the last sleep), or after `ms`. */
  async sleep(ms: number): Promise<void> {
    if (!this.#pending) await this.#ringOrTimeout(ms);
    this.#pending = false;
  }

  #ringOrTimeout(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#ring = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
