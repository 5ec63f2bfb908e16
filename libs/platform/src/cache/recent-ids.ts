/** Ids seen lately: what is delivered again is recognised, unless very much has come in between. */
export class RecentIds {
  #young = new Set<string>();
  #old: ReadonlySet<string> = new Set();

  /** @param most ids that are remembered, half of them at least; some 100 bytes each */
  constructor(private readonly most = 200_000) {}

  has(id: string): boolean {
    return this.#young.has(id) || this.#old.has(id);
  }

  /** In two generations, of which the older is forgotten as a whole: to keep the order of all would cost more than to look. */
  add(id: string): void {
    this.#young.add(id);
    if (this.#young.size < this.most / 2) return;
    this.#old = this.#young;
    this.#young = new Set();
  }
}
