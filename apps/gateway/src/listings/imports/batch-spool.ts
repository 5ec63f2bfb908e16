import { randomUUID } from 'node:crypto';
import { open, unlink, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY_CHARACTERS = 8 * 1024 * 1024;

/**
 * Keeps the batches of a file until the file was read whole: nothing of a broken file may reach the stream.
 * The first eight megabytes stay in memory; what is more goes to a temporary file.
 */
export class BatchSpool implements AsyncDisposable {
  private readonly inMemory: string[] = [];
  private readonly lengths: number[] = [];
  private characters = 0;
  private file?: FileHandle;
  private path?: string;

  async add(batch: string): Promise<void> {
    this.characters += batch.length;
    if (this.characters <= MEMORY_CHARACTERS && !this.file) this.inMemory.push(batch);
    else await this.write(Buffer.from(batch));
  }

  /** All batches in the order in which they came. */
  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    yield* this.inMemory;
    let position = 0;
    for (const length of this.lengths) {
      yield await this.read(position, length);
      position += length;
    }
  }

  /** Removes the file, if there is one. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.file?.close();
    if (this.path) await unlink(this.path);
  }

  private async write(bytes: Buffer): Promise<void> {
    this.file ??= await this.create();
    await this.file.appendFile(bytes);
    this.lengths.push(bytes.length);
  }

  private async create(): Promise<FileHandle> {
    const path = join(tmpdir(), `rover-import-${randomUUID()}`);
    const file = await open(path, 'ax+', 0o600);
    // An open file outlives its name: nothing is left behind even by a process that is killed.
    // Where the system does not allow it, the name is removed at the end.
    await unlink(path).catch(() => (this.path = path));
    return file;
  }

  private async read(position: number, length: number): Promise<string> {
    const buffer = Buffer.allocUnsafe(length);
    const { bytesRead } = await (this.file as FileHandle).read(buffer, 0, length, position);
    if (bytesRead !== length)
      throw new Error('The temporary file of an import is shorter than what was written to it');
    return buffer.toString();
  }
}
