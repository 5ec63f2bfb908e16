/** Checks that are under way at once: a fleet that moves concerns thousands of sockets, and one service answers. */
const AT_ONCE = 20;

/** What is to be checked of whom; what is added twice before its turn is checked once. */
export class DueChecks<Whom> {
  private readonly due = new Map<Whom, Set<string>>();
  private running = 0;

  /** @param check never rejects */
  constructor(private readonly check: (whom: Whom, what: readonly string[]) => Promise<void>) {}

  add(whom: Whom, what: string): void {
    const all = this.due.get(whom);
    if (all) all.add(what);
    else this.due.set(whom, new Set([what]));
    if (this.running < AT_ONCE) void this.run();
  }

  private async run(): Promise<void> {
    this.running += 1;
    // What one event adds for one socket is asked in one question.
    await Promise.resolve();
    for (let next = this.take(); next; next = this.take()) await this.check(...next);
    this.running -= 1;
  }

  private take(): [Whom, readonly string[]] | undefined {
    const next = this.due.entries().next().value;
    if (!next) return undefined;
    this.due.delete(next[0]);
    return [next[0], [...next[1]]];
  }
}
