/** Takes a listener away again. */
export type Off = () => void;

/** Listeners of one kind. One that throws harms nobody else: its error is reported as an uncaught one. */
export class Listeners<T> {
  readonly #all = new Set<(value: T) => void>();

  add(listener: (value: T) => void): Off {
    // A function of its own, so that the same listener may be added twice.
    const own = (value: T): void => listener(value);
    this.#all.add(own);
    return () => void this.#all.delete(own);
  }

  tell(value: T): void {
    for (const listener of [...this.#all])
      try {
        listener(value);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
  }

  clear(): void {
    this.#all.clear();
  }
}
