import { UnavailableError } from '@rover/platform';

/** One piece of work that waits for its group. */
interface Waiting<Item, Result> {
  readonly item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/** What became of one item: its result, or why it was refused. The others of the group are not touched by that. */
export type Outcome<Result> = { readonly result: Result } | { readonly refused: Error };

/** How {@link GroupCommit} groups. */
export interface GroupOptions {
  /** Most items of one group. Default 200. */
  readonly largest?: number;
  /** Least time from the start of one group to that of the next, ms. Default 0: the next follows at once. */
  readonly paceMs?: number;
}

/**
 * Runs what arrives while a group is under way as the next group: one commit for many callers under load, no wait for a
 * lone one. With a pace, groups of a steady stream are larger, and each step after the commit is taken for more items
 * at once, which costs a saturated machine far less than the pace.
 */
export class GroupCommit<Item, Result> {
  #waiting: Waiting<Item, Result>[] = [];
  #running = false;
  readonly #largest: number;
  readonly #paceMs: number;

  constructor(
    private readonly run: (items: readonly Item[]) => Promise<readonly Outcome<Result>[]>,
    { largest = 200, paceMs = 0 }: GroupOptions = {},
  ) {
    this.#largest = largest;
    this.#paceMs = paceMs;
  }

  submit(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (!this.#running) void this.#drain();
    });
  }

  async #drain(): Promise<void> {
    this.#running = true;
    while (this.#waiting.length > 0) {
      const next = performance.now() + this.#paceMs;
      await this.#group(this.#waiting.splice(0, this.#largest));
      await until(next);
    }
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

async function until(time: number): Promise<void> {
  const ms = time - performance.now();
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Does the work of all items at once, in one transaction of `work`; where that fails, of each alone, so that an item that
 * can never succeed spoils no other. An outage is nobody's fault, and fails all.
 */
export async function togetherOrEach<Item, Result>(
  items: readonly Item[],
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
): Promise<Outcome<Result>[]> {
  try {
    return (await work(items)).map((result) => ({ result }));
  } catch (error) {
    if (items.length === 1 || error instanceof UnavailableError) throw error;
  }
  const outcomes: Outcome<Result>[] = [];
  for (const item of items)
    outcomes.push(
      await work([item]).then(
        ([result]) => ({ result: result as Result }),
        (refused: Error) => ({ refused }),
      ),
    );
  return outcomes;
}
