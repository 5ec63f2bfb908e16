/**
 * Lets those who want the same thing go one by one within this process. PostgreSQL's locks decide over all replicas, but
 * who waits for one there keeps a connection: two hundred who want one unit would leave none to anybody else.
 */
export class OneByOne {
  readonly #last = new Map<string, Promise<unknown>>();

  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const mine = (this.#last.get(key) ?? Promise.resolve()).then(work);
    const settled = mine.catch(() => undefined);
    this.#last.set(key, settled);
    try {
      return await mine;
    } finally {
      if (this.#last.get(key) === settled) this.#last.delete(key);
    }
  }
}
