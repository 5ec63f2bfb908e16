import { BodyDecoder } from './body-decoder.js';
import { CsvReader } from './csv-reader.js';
import { sniffDelimiter, sniffFormat, type FileFormat } from './file-format.js';
import { EmptyFileError, UnreadableFileError } from './import.errors.js';
import { NdjsonReader } from './ndjson-reader.js';
import type { RowReader, RowSink } from './row-sink.js';

/** So much of a file is looked at to find out its format and delimiter. */
const BEGINNING = 64 * 1024;

/** What a file turned out to be. */
export interface FileShape {
  readonly format: FileFormat;
  readonly columns: readonly string[];
}

/** Bytes of an inventory file in, rows out: finds encoding, format and delimiter by itself. */
export class FileReader {
  private readonly decoder = new BodyDecoder();
  private reader?: RowReader;
  private beginning = '';

  constructor(
    private readonly sink: RowSink,
    private format?: FileFormat,
  ) {}

  /** @throws UnreadableFileError when the file is broken beyond one line. */
  async write(chunk: Buffer): Promise<void> {
    await this.pass(this.decoder.write(chunk));
  }

  /** @throws EmptyFileError when there was nothing but blanks, or a header alone. */
  async end(): Promise<FileShape> {
    await this.pass(this.decoder.end());
    const reader = this.reader ?? this.choose(this.beginning);
    if (this.beginning) await reader.write(this.beginning);
    await reader.end();
    if (!reader.columns) throw this.format === 'ndjson' ? noRecord() : new EmptyFileError();
    return { format: this.format as FileFormat, columns: reader.columns };
  }

  private async pass(text: string): Promise<void> {
    if (this.reader) return this.reader.write(text);
    // Leading blanks decide nothing and are kept only for the numbers of the lines.
    this.beginning += text;
    if (!/[\r\n]/.test(this.beginning.trimStart()) && this.beginning.length < BEGINNING) return;
    const first = this.beginning;
    this.beginning = '';
    await this.choose(first).write(first);
  }

  private choose(beginning: string): RowReader {
    if (beginning.trim() === '') throw new EmptyFileError();
    this.format ??= sniffFormat(beginning);
    const csv = () => new CsvReader(sniffDelimiter(beginning), this.sink);
    return (this.reader = this.format === 'ndjson' ? new NdjsonReader(this.sink) : csv());
  }
}

const noRecord = () => new UnreadableFileError('No line of the file is a JSON object.');
