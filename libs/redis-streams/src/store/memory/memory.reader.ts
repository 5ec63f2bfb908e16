import { Bell } from '../../consumer/bell.js';
import { StreamUnavailableError } from '../../streams.errors.js';
import type { GroupRead, PlainRead, ReadEntries, StreamReader } from '../stream-store.js';
import type { MemoryStreams } from './memory.streams.js';

/** Blocks until an append, an interruption, or the time is over. */
export class MemoryReader implements StreamReader {
  readonly bell = new Bell();
  private closed = false;

  constructor(private readonly streams: MemoryStreams) {}

  async readGroup(read: GroupRead): Promise<ReadEntries> {
    await this.streams.acknowledge(read.acks);
    return this.block(read.blockMs, () => this.streams.handOut(read));
  }

  read(read: PlainRead): Promise<ReadEntries> {
    return this.block(read.blockMs, () => this.streams.look(read));
  }

  interrupt(): void {
    this.bell.ring();
  }

  close(): void {
    this.closed = true;
    this.streams.forget(this);
    this.bell.ring();
  }

  /** Always waits a turn of the event loop, as a reader over a network would. */
  private async block(ms: number, look: () => ReadEntries): Promise<ReadEntries> {
    await new Promise((resolve) => setImmediate(resolve));
    let found = look();
    if (found.length === 0) {
      await this.bell.wait(ms);
      found = this.closed ? [] : look();
    }
    if (this.closed) throw new StreamUnavailableError('The reader is closed');
    return found;
  }
}
