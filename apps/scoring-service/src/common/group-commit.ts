/** One piece of work that waits for its group. */
interface Waiting<Item, Result> {
  readonly item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/** What became of one item: its result, or why it was refused. The others of the group are not touched by that. */
export type Outcome<Result> = { readonly result: Result } | { readonly refused: Error };

/**
 * Runs what arrives while a group is under way as the next group: one commit for many callers under load, no wait for a
 * lone one. There is no timer, so that it never adds delay.
 */
export class GroupCommit<Item, Result> {
  #waiting: Waiting<Item, Result>[] = [];
  #running = false;

  constructor(
    private readonly run: (items: readonly Item[]) => Promise<readonly Outcome<Result>[]>,
    private readonly largest = 200,
  ) {}

  submit(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (!this.#running) void this.#drain();
    });
  }

  async #drain(): Promise<void> {
    this.#running = true;
    while (this.#waiting.length > 0) await this.#group(this.#waiting.splice(0, this.largest));
    this.#running = false;
  }

  async #group(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const outcomes = await this.run(group.map(({ item }) => item));
      group.forEach((waiting, index) => settle(waiting, outcomes[index] as Outcome<Result>));
    } catch (error) {
      for (const waiting of group) waiting.reject(error);
    }
  }
}

function settle<Item, Result>(waiting: Waiting<Item, Result>, outcome: Outcome<Result>): void {
  if ('refused' in outcome) waiting.reject(outcome.refused);
  else waiting.resolve(outcome.result);
}
