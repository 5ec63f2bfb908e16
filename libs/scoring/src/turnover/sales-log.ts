/** One listing that was sold; epoch milliseconds. */
export interface Sale {
  /** When the listing came onto the market; NaN when nobody said. */
  readonly arrivedAt: number;
  readonly soldAt: number;
}

/** Sales that are kept of one make and model. */
const KEPT = 1000;

/**
 * The last sales of one make and model, each listing once: what a source says again of a sold listing does not move the
 * sale. Bounded: the oldest sales go first.
 */
export class SalesLog {
  private sales = new Map<string, Sale>();

  constructor(private readonly kept = KEPT) {}

  get size(): number {
    return this.sales.size;
  }

  /** Notes a sale; false when it was known. */
  add(id: string, sale: Sale): boolean {
    if (this.sales.has(id)) return false;
    this.sales.set(id, sale);
    // Sales are not read back in the order of time, so that the oldest have to be looked for: now and then, not each time.
    if (this.sales.size > 2 * this.kept) this.trim();
    return true;
  }

  /** The listing is back on the market, or was withdrawn after all. */
  forget(id: string): boolean {
    return this.sales.delete(id);
  }

  values(): Iterable<Sale> {
    return this.sales.values();
  }

  private trim(): void {
    const latest = [...this.sales].sort(([, a], [, b]) => b.soldAt - a.soldAt);
    this.sales = new Map(latest.slice(0, this.kept));
  }
}
