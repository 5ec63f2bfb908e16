import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, REDIS, type CommonConfig, type RedisConnection } from '@rover/platform';

/** A request that is running, or the sealed answer of one that is done. */
export type IdempotencyRecord =
  | { readonly state: 'running'; readonly owner: string }
  | { readonly state: 'done'; readonly fingerprint: string; readonly answer: string };

/** Replaces or removes a record only while it is still the owner's: a claim may have run out and be another's now. */
const WHILE_OWNED = `
local record = redis.call('GET', KEYS[1])
if not record or cjson.decode(record).owner ~= ARGV[1] then return 0 end
if ARGV[2] == '' then redis.call('DEL', KEYS[1]) else redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[3]) end
return 1`;

@Injectable()
export class IdempotencyRepository {
  constructor(
    @Inject(REDIS) private readonly redis: RedisConnection,
    @Inject(CONFIG) private readonly config: CommonConfig,
  ) {}

  /** Insert or nothing: what stood there before, or undefined when the claim is ours. */
  async claim(name: string, owner: string, seconds: number): Promise<IdempotencyRecord | undefined> {
    const running: IdempotencyRecord = { state: 'running', owner };
    const before = await this.redis.set(this.key(name), JSON.stringify(running), 'EX', seconds, 'NX', 'GET');
    return before === null ? undefined : (JSON.parse(before) as IdempotencyRecord);
  }

  async complete(name: string, owner: string, record: IdempotencyRecord, seconds: number): Promise<void> {
    await this.redis.eval(WHILE_OWNED, 1, this.key(name), owner, JSON.stringify(record), seconds);
  }

  async release(name: string, owner: string): Promise<void> {
    await this.redis.eval(WHILE_OWNED, 1, this.key(name), owner, '', 0);
  }

  private key(name: string): string {
    return `${this.config.redis.prefix}:idempotency:${name}`;
  }
}
