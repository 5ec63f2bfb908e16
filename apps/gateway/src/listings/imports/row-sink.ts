import type { ImportRow } from '@rover/contracts';

/** Cells of a row: by column for CSV, by key for NDJSON. */
export type Cells = ImportRow['cells'];

/** Where a reader puts what it finds, in the order of the file. */
export interface RowSink {
  row(line: number, cells: Cells): void;
  /** A line that is no row; the rest of the file goes on. */
  unreadable(line: number, reason: string): void;
}

/** Reads text in pieces. */
export interface RowReader {
  /** Known once the first row was seen: the header of a CSV file, the keys of the first NDJSON record. */
  readonly columns: readonly string[] | undefined;
  /** @throws UnreadableFileError when the file is broken beyond one line. */
  write(text: string): Promise<void> | void;
  end(): Promise<void> | void;
}

/** Longest row, in characters: an unclosed quote is found here, and not at the end of four gigabytes. */
export const LONGEST_ROW = 256 * 1024;
/** Most columns of a file, and longest name of one (as the contract has it). */
export const MOST_COLUMNS = 500;
export const LONGEST_COLUMN = 200;
