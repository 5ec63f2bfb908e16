/** A cell as CSV (text) or NDJSON (any JSON value) has it. */
export type Cell = unknown;

/** What became of a cell: a value, nothing there, or the reason why it is refused. */
export type Parsed<T> = { readonly value: T } | { readonly refused: string } | undefined;

export const refused = (reason: string): { refused: string } => ({ refused: reason });

/** Words that people write for "nothing". */
const NOTHING = /^(|-|–|—|n\/?a|null|none|unknown|undefined|\?)$/i;
const LONGEST_NOTHING = 'undefined'.length;
const UNTIDY = /\s\s|[^\S ]/;

/** A cell as trimmed text with single spaces; undefined when it says nothing, or is no text at all. */
export function textOf(cell: Cell): string | undefined {
  if (typeof cell === 'string') return tidy(cell.trim());
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : undefined;
}

function tidy(text: string): string | undefined {
  if (text.length <= LONGEST_NOTHING && NOTHING.test(text)) return undefined;
  return UNTIDY.test(text) ? text.replace(/\s+/g, ' ') : text;
}
