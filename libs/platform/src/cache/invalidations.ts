import type { Logger } from '../logging/logger.js';
import type { RedisConnection } from '../redis/redis-connection.js';

/** What is no longer true, in one cache. */
export interface Invalidation {
  readonly cache: string;
  readonly keys: readonly string[];
  readonly tags: readonly string[];
}

/** Someone who holds copies. */
export interface InvalidationListener {
  /** Something is no longer true. */
  invalidated(invalidation: Invalidation): void;
  /** Something may have been missed: nothing held may be trusted. */
  missed(): void;
}

/** Carries invalidations to every replica over Redis pub/sub; after an interruption everyone begins anew. */
export class Invalidations {
  private readonly listeners = new Set<InvalidationListener>();
  private readonly subscriber: RedisConnection;
  private readonly channel: string;
  private interrupted = false;

  constructor(
    private readonly redis: RedisConnection,
    prefix: string,
    private readonly logger: Logger,
  ) {
    this.channel = `${prefix}:cache:invalidations`;
    this.subscriber = redis.duplicate();
    this.subscriber.on('error', () => undefined);
    this.subscriber.on('message', (_channel: string, text: string) => this.receive(text));
    this.subscriber.on('ready', () => this.subscribe());
    this.subscriber.on('close', () => (this.interrupted = true));
  }

  listen(listener: InvalidationListener): void {
    this.listeners.add(listener);
  }

  /** @throws when Redis did not take it */
  async publish(invalidation: Invalidation): Promise<void> {
    await this.redis.publish(this.channel, JSON.stringify(invalidation));
  }

  close(): void {
    this.subscriber.disconnect();
  }

  private subscribe(): void {
    const missed = this.interrupted;
    this.subscriber.subscribe(this.channel).then(
      () => {
        this.interrupted = false;
        if (missed) for (const listener of this.listeners) listener.missed();
      },
      (err: unknown) => this.logger.warn({ err }, 'Invalidations of caches are not heard'),
    );
  }

  private receive(text: string): void {
    const invalidation = JSON.parse(text) as Invalidation;
    for (const listener of this.listeners) listener.invalidated(invalidation);
  }
}
