/** The code of what is unknown. */
export const UNKNOWN = 0;

/** Texts of one column as numbers: few different ones, said by many rows. */
export class Dictionary {
  readonly #values: string[] = [''];
  readonly #lowered: string[] = [''];
  readonly #codes = new Map<string, number>([['', UNKNOWN]]);
  #ranks?: Float64Array;

  /** How many codes there are. */
  get size(): number {
    return this.#values.length;
  }

  /** The code of a text, a new one if need be. */
  add(value: string | undefined): number {
    if (value === undefined) return UNKNOWN;
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    this.#ranks = undefined;
    this.#lowered.push(value.toLowerCase());
    this.#codes.set(value, this.#values.length);
    return this.#values.push(value) - 1;
  }

  valueOf(code: number): string {
    return this.#values[code] as string;
  }

  loweredOf(code: number): string {
    return this.#lowered[code] as string;
  }

  /** A 1 for each code whose text is one of these, whatever its case. */
  wanted(values: readonly string[]): Uint8Array {
    const given = new Set(values.map((value) => value.toLowerCase()));
    return Uint8Array.from(this.#lowered, (lowered, code) =>
      code !== UNKNOWN && given.has(lowered) ? 1 : 0,
    );
  }

  /** A 1 for each code whose text is exactly one of these. */
  exactly(values: readonly string[]): Uint8Array {
    const wanted = new Uint8Array(this.size);
    for (const value of values) wanted[this.#codes.get(value) ?? UNKNOWN] = 1;
    wanted[UNKNOWN] = 0;
    return wanted;
  }

  /** Every word of the texts, in lower case. */
  words(): string[] {
    return this.#lowered.flatMap((text) => text.split(' ')).filter(Boolean);
  }

  /** What each code is worth to a reader of its text, in lower case; nothing for what is unknown. */
  scores(score: (lowered: string) => number): Float32Array {
    return Float32Array.from(this.#lowered, (lowered, code) => (code === UNKNOWN ? 0 : score(lowered)));
  }

  /** The place of each code in the order of texts, in lower case; equal texts have one place. NaN for what is unknown. */
  ranks(): Float64Array {
    this.#ranks ??= this.#rank();
    return this.#ranks;
  }

  /** Where a text stands, or would stand, among the ranks. */
  rankOf(lowered: string): number {
    const smaller = this.#lowered.filter((text, code) => code !== UNKNOWN && text < lowered);
    const own = this.#lowered.indexOf(lowered, 1) > 0;
    return new Set(smaller).size - (own ? 0 : 0.5);
  }

  #rank(): Float64Array {
    const sorted = [...new Set(this.#lowered.slice(1))].sort();
    const places = new Map(sorted.map((text, place) => [text, place]));
    return Float64Array.from(this.#lowered, (text, code) =>
      code === UNKNOWN ? Number.NaN : places.get(text)!,
    );
  }
}
