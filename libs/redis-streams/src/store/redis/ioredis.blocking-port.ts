import type { Redis } from 'ioredis';
import { StreamUnavailableError } from '../../streams.errors.js';
import type { BlockingPort, Command } from './command-port.js';
import { runPipeline } from './ioredis-pipeline.js';

/** Makes a connection that does not reconnect by itself, and finds one that may speak beside it. */
export interface BlockingConnector {
  open(): Redis;
  beside(): Redis | undefined;
}

/**
 * A connection that is blocked most of its life. It never reconnects by itself: what a reader must do
 * after a break (read its own pending entries first) only the reader knows, so it opens a new one.
 */
export class IoredisBlockingPort implements BlockingPort {
  private redis: Redis | undefined;
  private clientId: number | undefined;
  private closed = false;

  constructor(private readonly connector: BlockingConnector) {}

  async run(commands: readonly Command[]): Promise<unknown[]> {
    try {
      const redis = this.redis ?? (await this.open());
      return await runPipeline(redis, commands);
    } catch (error) {
      this.close();
      throw error;
    }
  }

  interrupt(): void {
    if (this.clientId === undefined) return;
    // Fails only when the connection is gone, and then nothing is blocked any more.
    this.connector
      .beside()
      ?.call('CLIENT', 'UNBLOCK', this.clientId)
      .catch(() => undefined);
  }

  close(): void {
    this.closed = true;
    this.redis?.disconnect();
    this.redis = undefined;
    this.clientId = undefined;
  }

  private async open(): Promise<Redis> {
    if (this.closed) throw new StreamUnavailableError('The reader is closed');
    const redis = (this.redis = this.connector.open());
    // Without a listener a broken connection would end the process; the running command rejects anyway.
    redis.on('error', () => undefined);
    await redis.connect();
    this.clientId = Number(await redis.client('ID'));
    return redis;
  }
}
