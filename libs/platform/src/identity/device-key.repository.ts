import type { RedisConnection } from '../redis/redis-connection.js';
import type { DeviceKeyPage, DeviceKeyQuery, DeviceKeyRecord, DeviceKeyStore } from './device-keys.js';

/** Device keys in Redis: one hash of records, and an index by time for everyone and for each owner. One hash slot. */
export class DeviceKeyRepository implements DeviceKeyStore {
  private readonly tag: string;

  constructor(
    private readonly redis: RedisConnection,
    prefix: string,
  ) {
    this.tag = `${prefix}:{device-keys}`;
  }

  async save(record: DeviceKeyRecord): Promise<void> {
    const at = Date.parse(record.createdAt);
    const results = await this.redis
      .multi()
      .hset(this.tag, record.id, JSON.stringify(record))
      .zadd(this.index(), at, record.id)
      .zadd(this.index(record.owner), at, record.id)
      .exec();
    for (const [error] of results ?? []) if (error) throw error;
  }

  async find(id: string): Promise<DeviceKeyRecord | undefined> {
    const text = await this.redis.hget(this.tag, id);
    return text ? (JSON.parse(text) as DeviceKeyRecord) : undefined;
  }

  async list({ owner, limit, cursor = '0' }: DeviceKeyQuery): Promise<DeviceKeyPage> {
    const from = Math.max(0, Number.parseInt(cursor, 10) || 0);
    const ids = await this.redis.zrevrange(this.index(owner), from, from + limit);
    const page = ids.slice(0, limit);
    const texts = page.length > 0 ? await this.redis.hmget(this.tag, ...page) : [];
    const keys = texts.flatMap((text) => (text ? [JSON.parse(text) as DeviceKeyRecord] : []));
    return { keys, nextCursor: ids.length > limit ? String(from + limit) : null };
  }

  /** A key at a time, each moved whole, so that whoever is stopped in between can go on. */
  async moveAll(owner: string, change: (record: DeviceKeyRecord) => DeviceKeyRecord): Promise<void> {
    for (const id of await this.redis.zrange(this.index(owner), 0, -1)) {
      const record = await this.find(id);
      if (record) await this.save(change(record));
      await this.redis.zrem(this.index(owner), id);
    }
  }

  private index(owner?: string): string {
    return owner === undefined ? `${this.tag}:all` : `${this.tag}:of:${owner}`;
  }
}
