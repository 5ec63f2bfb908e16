import type { Cluster, Redis } from 'ioredis';

/**
 * Waits for a client of ioredis to be connected. Its own queue for the time without a connection would
 * keep commands whose callers were told long ago that they failed, and write them when Redis returns.
 */
export class Readiness {
  private awaited: Promise<void> | undefined;

  constructor(private readonly client: Redis | Cluster) {}

  /** Whether a command can be written now; on a closed client it fails at once. */
  get isReady(): boolean {
    return this.client.status === 'ready' || this.client.status === 'end';
  }

  /** Resolves when {@link isReady} has become true. */
  come(): Promise<void> {
    this.awaited ??= this.nextChange().finally(() => (this.awaited = undefined));
    return this.awaited;
  }

  private nextChange(): Promise<void> {
    const { client } = this;
    return new Promise((resolve) => {
      const settle = () => {
        client.off('ready', settle).off('end', settle);
        resolve();
      };
      client.on('ready', settle).on('end', settle);
    });
  }
}
