/**
 * Work on one key runs in turn, on different keys side by side. For what takes a lock in PostgreSQL: who waits here
 * holds no connection meanwhile, so that a rush on one thing leaves some for all others.
 */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(key) ?? Promise.resolve();
    const turn = before.then(work, work);
    this.last.set(key, turn);
    const end = () => {
      if (this.last.get(key) === turn) this.last.delete(key);
    };
    turn.then(end, end);
    return turn;
  }
}
