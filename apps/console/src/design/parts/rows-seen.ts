/** A list whose rows have one height, and the part of it that is looked at. All lengths in px. */
export interface Looked {
  readonly count: number;
  readonly rowPx: number;
  /** How far it is scrolled. */
  readonly top: number;
  /** Of what can be looked at. */
  readonly height: number;
  /** Rows before and after those that are seen. */
  readonly overscan: number;
}

/** The first row that has to be in the page, and the one after the last. */
export function rowsSeen({
  count,
  rowPx,
  top,
  height,
  overscan,
}: Looked): readonly [first: number, end: number] {
  // Whoever pulls a list beyond its ends, or looks at its end while it gets shorter, sees its ends.
  const from = Math.max(0, Math.min(top, count * rowPx - height));
  const first = Math.floor(from / rowPx) - overscan;
  const end = Math.ceil((from + height) / rowPx) + overscan;
  return [Math.max(0, first), Math.min(count, end)];
}

/** How far a list is to be scrolled so that a row is seen whole: not at all where it is. */
export function topFor(index: number, { rowPx, top, height }: Omit<Looked, 'count' | 'overscan'>): number {
  const start = index * rowPx;
  return Math.max(Math.min(top, start), start + rowPx - height);
}
