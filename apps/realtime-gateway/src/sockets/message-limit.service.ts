import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, RateLimitedError, REDIS, type CommonConfig, type RedisConnection } from '@rover/platform';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { RealtimeConfig } from '../realtime.config.js';

/** How many messages a caller may send, over all connections and servers; while Redis is away each server counts alone. */
@Injectable()
export class MessageLimit {
  private readonly limiter: RateLimiterRedis;

  constructor(@Inject(CONFIG) config: RealtimeConfig & CommonConfig, @Inject(REDIS) redis: RedisConnection) {
    const { messagesPerMinute: points, blockSeconds: blockDuration } = config.sockets;
    const limits = { points, duration: 60, blockDuration };
    this.limiter = new RateLimiterRedis({
      ...limits,
      storeClient: redis,
      keyPrefix: `${config.redis.prefix}:limit:messages`,
      rejectIfRedisNotReady: true,
      insuranceLimiter: new RateLimiterMemory(limits),
      // Whoever is refused is refused here: a flood does not reach Redis.
      inMemoryBlockOnConsumed: points + 1,
      inMemoryBlockDuration: blockDuration,
    });
  }

  /** Counts one message. @throws RateLimitedError */
  async count(sub: string): Promise<void> {
    try {
      await this.limiter.consume(sub);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes)
        throw new RateLimitedError(Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  }
}
