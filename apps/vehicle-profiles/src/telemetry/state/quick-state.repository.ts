import { Inject, Injectable } from '@nestjs/common';
import { topics } from '@rover/contracts';
import { CONFIG, REDIS, type CommonConfig, type RedisConnection } from '@rover/platform';
import { partitionOf } from '@rover/redis-streams';
import type { KnownState } from './vehicle-state.js';

/** Who writes the states of a partition: a later holder has a higher fence. */
export interface Writer {
  readonly partition: number;
  readonly fence: number;
}

/** A former holder of the partition, woken late, must not put old states over newer ones. */
const SAVE = `
if tonumber(redis.call('get', KEYS[2]) or '0') > tonumber(ARGV[1]) then return 0 end
redis.call('set', KEYS[2], ARGV[1])
redis.call('hset', KEYS[1], unpack(ARGV, 2))
return 1`;

/** Redis lets a script unpack some thousands of values. */
const AT_ONCE = 1_000;

/** The latest states in Redis, where they are read. What is not there is read from PostgreSQL. */
@Injectable()
export class QuickStateRepository {
  constructor(
    @Inject(REDIS) private readonly redis: RedisConnection,
    @Inject(CONFIG) private readonly config: CommonConfig,
  ) {}

  async save({ partition, fence }: Writer, states: ReadonlyMap<string, KnownState>): Promise<void> {
    const fields = Array.from(states, ([id, state]) => [id, JSON.stringify(state)] as const);
    const keys = [this.key(partition), `${this.key(partition)}:fence`];
    for (let from = 0; from < fields.length; from += AT_ONCE)
      await this.redis.eval(SAVE, keys.length, ...keys, fence, ...fields.slice(from, from + AT_ONCE).flat());
  }

  async find(vehicleId: string): Promise<KnownState | undefined> {
    const text = await this.redis.hget(this.key(partitionOf(topics.telemetry, vehicleId)), vehicleId);
    return text === null ? undefined : (JSON.parse(text) as KnownState);
  }

  private key(partition: number): string {
    return `${this.config.redis.prefix}:{vehicle-state:${partition}}`;
  }
}
