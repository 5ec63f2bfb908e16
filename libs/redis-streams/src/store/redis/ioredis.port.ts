import { Redis, type RedisOptions } from 'ioredis';
import { StreamUnavailableError } from '../../streams.errors.js';
import type { BlockingPort, Command, CommandPort } from './command-port.js';
import { IoredisBlockingPort } from './ioredis.blocking-port.js';
import { runPipeline } from './ioredis-pipeline.js';
import { Readiness } from './readiness.js';

/** How long a command may take, its driver's retries included, before the caller is told. */
export const COMMAND_TIMEOUT_MS = 3_000;

/** How long a command waits for a broken connection to return. */
export const PATIENCE_MS = 1_500;

const sharedOptions: RedisOptions = {
  // With any retry ioredis sends what was under way again when the connection returns, and an append
  // whose answer alone was lost would be written twice. Waiting for a connection is done here instead.
  maxRetriesPerRequest: 0,
  retryStrategy: (times) => Math.min(50 * times, 500),
  connectTimeout: 2_000,
  enableReadyCheck: true,
};

/** Options of a connection whose owner reconnects by himself. */
export const blockingOptions: RedisOptions = {
  maxRetriesPerRequest: 0,
  retryStrategy: () => null,
  enableOfflineQueue: true,
  lazyConnect: true,
  connectTimeout: 2_000,
};

/** One Redis through ioredis: the default driver. */
export class IoredisPort implements CommandPort {
  readonly spansSlots = true;
  private readonly redis: Redis;
  private readonly readiness: Readiness;

  constructor(private readonly url: string) {
    this.redis = new Redis(url, sharedOptions);
    // ioredis reconnects and each command tells its caller; an unheard event would end the process.
    this.redis.on('error', () => undefined);
    this.readiness = new Readiness(this.redis);
  }

  async run(commands: readonly Command[]): Promise<unknown[]> {
    if (!this.readiness.isReady) await within(PATIENCE_MS, this.readiness.come());
    return within(COMMAND_TIMEOUT_MS, runPipeline(this.redis, commands));
  }

  blocking(): BlockingPort {
    return new IoredisBlockingPort({
      open: () => new Redis(this.url, blockingOptions),
      beside: () => this.redis,
    });
  }

  async close(): Promise<void> {
    this.redis.disconnect();
  }
}

/** Rejects with StreamUnavailableError when the promise takes longer: a dead link answers nothing at all. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StreamUnavailableError(`Redis did not answer within ${ms} ms`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
