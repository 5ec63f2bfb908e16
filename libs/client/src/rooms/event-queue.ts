import { RoverError } from '../common/rover-error.js';

/** Values on their way to a loop that may be slower than they come. */
export class EventQueue<T> implements AsyncIterable<T> {
  #held: T[] = [];
  #wake: (() => void) | undefined;
  #over = false;
  #error: Error | undefined;

  constructor(private readonly most: number) {}

  push(value: T): void {
    if (this.#over) return;
    if (this.#held.length >= this.most)
      return this.fail(new RoverError({ code: 'TOO_SLOW', message: 'The loop is slower than the room.' }));
    this.#held.push(value);
    this.#wake?.();
  }

  end(): void {
    this.#over = true;
    this.#wake?.();
  }

  fail(error: Error | undefined): void {
    this.#error ??= error;
    this.end();
  }

  /** What is held comes before the end and before the error. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      const held = this.#held;
      this.#held = [];
      yield* held;
      if (this.#held.length > 0) continue;
      if (this.#error) throw this.#error;
      if (this.#over) return;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
