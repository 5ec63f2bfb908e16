import { UnreadableFileError } from './import.errors.js';
import { LineEndings } from './line-endings.js';
import {
  LONGEST_COLUMN,
  LONGEST_ROW,
  MOST_COLUMNS,
  type Cells,
  type RowReader,
  type RowSink,
} from './row-sink.js';

type Record_ = Exclude<Cells, unknown[]>;

/** NDJSON: one object a line. A line that is none is unreadable, and the rest goes on. */
export class NdjsonReader implements RowReader {
  columns: readonly string[] | undefined;
  private readonly endings = new LineEndings();
  private rest = '';
  private line = 0;

  constructor(private readonly sink: RowSink) {}

  write(text: string): void {
    const lines = (this.rest + this.endings.unify(text)).split('\n');
    this.rest = lines.pop() as string;
    for (const line of lines) this.take(line);
    this.assertShort(this.rest);
  }

  end(): void {
    this.take(this.rest);
    this.rest = '';
  }

  private take(text: string): void {
    this.line++;
    if (text.trim() === '') return;
    this.assertShort(text);
    const record = read(text);
    if (typeof record === 'string') return this.sink.unreadable(this.line, record);
    this.columns ??= Object.keys(record);
    this.sink.row(this.line, record);
  }

  private assertShort(text: string): void {
    if (text.length <= LONGEST_ROW) return;
    throw new UnreadableFileError(`Line ${this.line} is longer than ${LONGEST_ROW / 1024} KB.`, this.line);
  }
}

/** The record of a line, or why it is none. */
function read(text: string): Record_ | string {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return 'is not valid JSON';
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return 'is not a JSON object';
  return flaw(record as Record_) ?? (record as Record_);
}

function flaw(record: Record_): string | undefined {
  const keys = Object.keys(record);
  if (keys.length === 0) return 'is an empty object';
  if (keys.length > MOST_COLUMNS) return `has more than ${MOST_COLUMNS} fields`;
  if (keys.some((key) => key.length > LONGEST_COLUMN))
    return `has a name longer than ${LONGEST_COLUMN} characters`;
  // JSON.parse turns 1e999 into Infinity, which JSON.stringify would turn into null: a price would be lost in silence.
  if (Object.values(record).some((value) => typeof value === 'number' && !Number.isFinite(value))) {
    return 'has a number that is not finite';
  }
  return undefined;
}
