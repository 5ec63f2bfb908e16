/**
 * Runs work of one key in the order in which it came, and work of different keys side by side; within this process.
 * PostgreSQL's locks decide over all replicas, but who waits for one there keeps a connection: two hundred who want one
 * unit would leave none to anybody else.
 */
export class InTurn {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Starts when everything that shares a key with it has ended, well or not. */
  run<T>(keys: readonly string[], work: () => Promise<T>): Promise<T> {
    const before = Promise.all(keys.flatMap((key) => this.#last.get(key) ?? []));
    const done = before.then(work);
    const ended = done.then(ignore, ignore);
    for (const key of keys) this.#last.set(key, ended);
    void ended.then(() => this.#forget(keys, ended));
    return done;
  }

  #forget(keys: readonly string[], ended: Promise<unknown>): void {
    for (const key of keys) if (this.#last.get(key) === ended) this.#last.delete(key);
  }
}

const ignore = (): void => undefined;
