const HEAD_LENGTH = 7;
const HEAD_BASE = 128;
/** What is no ASCII: later in the order than all that is. */
const BEYOND = HEAD_BASE - 1;

/**
 * The beginning of a text as a number: of two texts the smaller one never has the greater number. Seven characters of
 * seven bits are what a double holds exactly; after one beyond ASCII the rest does not count, since it may differ there.
 */
export function headOf(text: string): number {
  let head = 0;
  let isBeyond = false;
  for (let i = 0; i < HEAD_LENGTH; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    head = head * HEAD_BASE + (isBeyond ? 0 : Math.min(code, BEYOND));
    isBeyond ||= code >= BEYOND;
  }
  return head;
}

/** Texts that nearly every row has one of its own of, sortable: numbers first, and the texts where these are equal. */
export class TextColumn {
  readonly #texts: (string | undefined)[] = [];
  /** NaN is what is unknown. */
  #heads: Float64Array;

  /** @param written how a text is compared, such as in upper case */
  constructor(
    capacity: number,
    private readonly written: (text: string) => string,
  ) {
    this.#heads = new Float64Array(capacity).fill(Number.NaN);
  }

  get heads(): Float64Array {
    return this.#heads;
  }

  /** The text of a row as it is compared; null where it is unknown. */
  textOf(row: number): string | null {
    return this.#texts[row] ?? null;
  }

  set(row: number, value: string | undefined): void {
    const text = value === undefined ? '' : this.written(value);
    this.#texts[row] = text || undefined;
    this.#heads[row] = text ? headOf(text) : Number.NaN;
  }

  grow(capacity: number): void {
    const heads = new Float64Array(capacity).fill(Number.NaN);
    heads.set(this.#heads);
    this.#heads = heads;
  }
}
