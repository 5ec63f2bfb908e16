import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, REDIS, type CommonConfig, type RedisConnection } from '@rover/platform';
import type { Fix } from './track.js';

/** The last fix of each vehicle that was believed, in Redis: what judges a fix after a restart, or on another replica. */
@Injectable()
export class LastFixRepository {
  private readonly key: string;

  constructor(
    @Inject(REDIS) private readonly redis: RedisConnection,
    @Inject(CONFIG) { redis: { prefix } }: CommonConfig,
  ) {
    this.key = `${prefix}:last-fixes`;
  }

  async read(vehicleIds: readonly string[]): Promise<Map<string, Fix>> {
    if (vehicleIds.length === 0) return new Map();
    const texts = await this.redis.hmget(this.key, ...vehicleIds);
    const known = vehicleIds.flatMap((vehicleId, at) => {
      const text = texts[at];
      return text ? [[vehicleId, parse(text)] as const] : [];
    });
    return new Map(known);
  }

  async write(fixes: ReadonlyMap<string, Fix>): Promise<void> {
    if (fixes.size > 0)
      await this.redis.hset(this.key, new Map([...fixes].map(([id, fix]) => [id, format(fix)])));
  }
}

const format = ({ time, position, accuracy }: Fix): string => [time, ...position, accuracy].join();

function parse(text: string): Fix {
  const [time = 0, longitude = 0, latitude = 0, accuracy = 0] = text.split(',').map(Number);
  return { time, position: [longitude, latitude], accuracy };
}
