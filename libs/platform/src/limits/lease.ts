/** What was decided about one request. */
export interface RateDecision {
  readonly allowed: boolean;
  /** Points of a whole window. */
  readonly limit: number;
  /** Points left in this window, as far as this process knows. */
  readonly remaining: number;
  /** Epoch ms at which the window ends. */
  readonly resetAt: number;
}

/** Points of one key that this process has drawn and not yet spent. */
export class Lease implements RateDecision {
  allowed = true;
  private drawn: number;

  constructor(
    readonly limit: number,
    granted: number,
    /** Points that nobody had drawn yet. */
    private readonly elsewhere: number,
    readonly resetAt: number,
  ) {
    this.drawn = granted;
  }

  get remaining(): number {
    return this.drawn + this.elsewhere;
  }

  /** Whether the window has points that could still be drawn. */
  get exhausted(): boolean {
    return this.drawn === 0 && this.elsewhere === 0;
  }

  /** Spends one point. False when none is in hand; then {@link exhausted} tells whether it is worth asking. */
  spend(): boolean {
    this.allowed = this.drawn > 0;
    if (this.allowed) this.drawn--;
    return this.allowed;
  }
}
