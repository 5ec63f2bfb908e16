import { CsvError, parse, type Parser } from 'csv-parse';
import { UnreadableFileError } from './import.errors.js';
import { LineEndings } from './line-endings.js';
import { LONGEST_COLUMN, LONGEST_ROW, MOST_COLUMNS, type RowReader, type RowSink } from './row-sink.js';

/** Why the parser gave up, for people. */
const reasons: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote opens here and never closes',
  CSV_INVALID_CLOSING_QUOTE: 'text stands after a closing quote; a quote inside a cell is written twice',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE:
    'text stands after a closing quote; a quote inside a cell is written twice',
  INVALID_OPENING_QUOTE:
    'a quote stands inside a cell that is not quoted; quote the cell and write the quote twice',
  CSV_MAX_RECORD_SIZE: `a row of more than ${LONGEST_ROW / 1024} KB; a quote that opens here may never close`,
};

/**
 * CSV by csv-parse. A line with too few or too many cells is unreadable and the rest goes on;
 * broken quoting ends it, since nobody can tell where the next row begins.
 */
export class CsvReader implements RowReader {
  columns: readonly string[] | undefined;
  private readonly parser: Parser;
  private readonly endings = new LineEndings();
  private lastLine = 0;

  constructor(
    delimiter: string,
    private readonly sink: RowSink,
  ) {
    this.parser = parse({
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: LONGEST_ROW,
      // Rows are taken here and not read from the stream: one object less for each, and no queue between.
      on_record: (cells: string[], { lines }: { lines: number }) => this.take(cells, lines),
    });
    this.parser.on('error', () => undefined).resume();
  }

  write(text: string): Promise<void> {
    return this.run((done) => this.parser.write(this.endings.unify(text), done));
  }

  end(): Promise<void> {
    return this.run((done) => this.parser.once('error', done).once('end', done).end(this.endings.rest()));
  }

  private async run(action: (done: (error?: unknown) => void) => void): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      action((error) => (error ? reject(this.explain(error)) : resolve()));
    });
  }

  private take(cells: string[], endLine: number): null {
    this.lastLine = endLine;
    if (!this.columns) this.columns = checkHeader(cells);
    else if (cells.length === this.columns.length) this.sink.row(firstLine(cells, endLine), cells);
    else {
      const reason = `has ${cells.length} cells where the header has ${this.columns.length}`;
      this.sink.unreadable(firstLine(cells, endLine), reason);
    }
    return null;
  }

  private explain(error: unknown): unknown {
    if (!(error instanceof CsvError)) return error;
    const line = this.lastLine + 1;
    return new UnreadableFileError(`Line ${line}: ${reasons[error.code] ?? 'is not CSV'}.`, line);
  }
}

/** The parser tells where a row ends; cells may span lines. */
function firstLine(cells: readonly string[], endLine: number): number {
  let line = endLine;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) line--;
  }
  return line;
}

function checkHeader(cells: string[]): readonly string[] {
  if (cells.length > MOST_COLUMNS)
    throw new UnreadableFileError(`The header has more than ${MOST_COLUMNS} columns.`, 1);
  const long = cells.find((cell) => cell.length > LONGEST_COLUMN);
  if (long) throw new UnreadableFileError(`A column's name is longer than ${LONGEST_COLUMN} characters.`, 1);
  return cells;
}
