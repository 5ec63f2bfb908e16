import type { GroupRead, PlainRead, ReadEntries, StreamReader } from '../stream-store.js';
import type { BlockingPort, Command } from './command-port.js';
import { ackCommand } from './ack-command.js';
import { unavailable } from './ioredis-pipeline.js';
import { toRead } from './replies.js';

/** How long beyond its blocking time a read may take before the connection counts as dead. */
const GRACE_MS = 3_000;

const INTERRUPT_AGAIN_MS = 20;

/** Blocking reads over a connection of their own. */
export class RedisReader implements StreamReader {
  private running = false;
  private interrupting: NodeJS.Timeout | undefined;

  constructor(
    private readonly stream: string,
    private readonly port: BlockingPort,
  ) {}

  async readGroup(read: GroupRead): Promise<ReadEntries> {
    const args = [
      'XREADGROUP',
      'GROUP',
      read.group,
      read.consumer,
      'COUNT',
      read.count,
      'BLOCK',
      read.blockMs,
    ];
    const news = read.streams.map(() => '>');
    const command = { key: this.stream, args: [...args, 'STREAMS', ...read.streams, ...news] };
    return this.run([...read.acks.map(ackCommand), command], read.blockMs);
  }

  async read({ positions, count, blockMs }: PlainRead): Promise<ReadEntries> {
    const args = [
      'XREAD',
      'COUNT',
      count,
      'BLOCK',
      blockMs,
      'STREAMS',
      ...positions.keys(),
      ...positions.values(),
    ];
    return this.run([{ key: this.stream, args }], blockMs);
  }

  interrupt(): void {
    if (this.interrupting !== undefined || !this.running) return;
    // It travels beside the read and may arrive before it, when there is nothing to interrupt yet.
    this.interrupting = setInterval(() => this.port.interrupt(), INTERRUPT_AGAIN_MS);
    this.port.interrupt();
  }

  close(): void {
    this.port.close();
  }

  private async run(commands: Command[], blockMs: number): Promise<ReadEntries> {
    // A half-open connection never fails by itself: closing it makes the pending command reject.
    const guard = setTimeout(() => this.port.close(), blockMs + GRACE_MS);
    this.running = true;
    try {
      const replies = await this.port.run(commands).catch(unavailable);
      return toRead(replies[replies.length - 1]);
    } finally {
      this.running = false;
      clearTimeout(guard);
      clearInterval(this.interrupting);
      this.interrupting = undefined;
    }
  }
}
