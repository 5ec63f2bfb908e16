import type { EventData, ImportRow, listingRowsReceived } from '@rover/contracts';
import { FileTooLargeError } from './import.errors.js';
import { OccurrenceCounter } from './occurrence-counter.js';
import type { Cells, RowSink } from './row-sink.js';

type Batch = EventData<typeof listingRowsReceived>;

const BATCH_ROWS = 500;
/** About so many characters, and a batch is closed early: rows of long texts must not make giant entries. */
const BATCH_CHARACTERS = 512 * 1024;
/** Bounds what counting identical rows costs to a hundred megabytes. */
const MOST_ROWS = 5_000_000;

/** Groups rows into batches of a stream entry's size, each as the JSON text that the entry will carry. */
export class BatchBuilder implements RowSink {
  /** Rows so far, unreadable ones too. */
  lines = 0;
  private sequence = 0;
  private characters = 0;
  private batch: Pick<Batch, 'rows' | 'unreadable'> = { rows: [], unreadable: [] };
  private readonly closed: string[] = [];
  private readonly occurrences = new OccurrenceCounter();

  constructor(private readonly importId: string) {}

  row(line: number, cells: Cells): void {
    const texts = Array.isArray(cells) ? cells : sortedTexts(cells);
    const row: ImportRow = { line, occurrence: this.occurrences.next(texts), cells };
    for (const text of texts) this.characters += text.length;
    this.batch.rows.push(row);
    this.count();
  }

  unreadable(line: number, reason: string): void {
    this.batch.unreadable.push({ line, reason });
    this.count();
  }

  /** Batches that were filled since the last call, in order. */
  take(): string[] {
    return this.closed.splice(0);
  }

  /** The last batch, however few rows it holds; it says that nothing follows. */
  finish(): string {
    return this.close(true);
  }

  private count(): void {
    if (++this.lines > MOST_ROWS) throw new FileTooLargeError(`More than ${MOST_ROWS} rows: split the file.`);
    const { rows, unreadable } = this.batch;
    const full = rows.length + unreadable.length >= BATCH_ROWS || this.characters >= BATCH_CHARACTERS;
    if (full) this.closed.push(this.close(false));
  }

  private close(last: boolean): string {
    const batch: Batch = { importId: this.importId, sequence: this.sequence++, ...this.batch, last };
    this.batch = { rows: [], unreadable: [] };
    this.characters = 0;
    return JSON.stringify(batch);
  }
}

/** The order of an object's keys says nothing, so identical records are compared with their keys sorted. */
const sortedTexts = (cells: Exclude<Cells, unknown[]>): string[] =>
  Object.keys(cells)
    .sort()
    .flatMap((key) => [
      key,
      typeof cells[key] === 'string' ? (cells[key] as string) : JSON.stringify(cells[key]),
    ]);
