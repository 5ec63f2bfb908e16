/** How an inventory file is written. */
export type FileFormat = 'csv' | 'ndjson';

const delimiters = [',', ';', '\t', '|'] as const;

/** The format that a media type states; undefined when it states none. */
export function formatOf(mediaType: string | undefined): FileFormat | undefined {
  const type = mediaType?.split(';', 1)[0]?.trim().toLowerCase();
  if (type === 'text/csv') return 'csv';
  return type === 'application/x-ndjson' || type === 'application/ndjson' ? 'ndjson' : undefined;
}

/** The format that a file's beginning shows: a header line never begins with a brace. */
export const sniffFormat = (beginning: string): FileFormat =>
  beginning.trimStart().startsWith('{') ? 'ndjson' : 'csv';

/** The delimiter that stands most often in the header, outside quotes; a comma when none does. */
export function sniffDelimiter(beginning: string): string {
  const counts = new Map<string, number>(delimiters.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  for (const character of headerOf(beginning)) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && counts.has(character)) counts.set(character, (counts.get(character) as number) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** Blank lines ahead are skipped, as the parser does. A quoted name with a line break is rare enough to be cut. */
const headerOf = (beginning: string): string => beginning.trimStart().split(/[\r\n]/, 1)[0] as string;
