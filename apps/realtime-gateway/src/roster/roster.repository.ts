import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, REDIS, type CommonConfig, type RedisConnection } from '@rover/platform';

/** How long a server that says nothing counts as there, ms. */
const LIVES_MS = 8_000;

/** What a server says of itself. */
export interface ServerReport {
  readonly startedAt: number;
  readonly connections: number;
  readonly delivered: number;
  /** Events told by kind of room. */
  readonly told: Readonly<Record<string, number>>;
}

/** Somebody in a room, at one server. */
export type Member = readonly [sub: string, connections: number];
/** How many connections are in a room, and the first of who they are. */
export type Occupancy = readonly [count: number, members: readonly Member[]];
/** One connection at one server: whose, and since when (epoch ms). */
export type Entry = readonly [sub: string, connectedAt: number];

/** What changed at a server; null for what is no more. */
export interface Changes {
  readonly rooms: ReadonlyMap<string, Occupancy | null>;
  readonly connections: ReadonlyMap<string, Entry | null>;
  readonly callers: ReadonlyMap<string, number | null>;
}

type Part = keyof Changes;
const parts: readonly Part[] = ['rooms', 'connections', 'callers'];

/**
 * What each server has, as it says itself, in hashes that end with it: a server that dies takes what it said along,
 * and nobody has to count down for it. One hash slot.
 */
@Injectable()
export class RosterRepository {
  private readonly tag: string;

  constructor(
    @Inject(REDIS) private readonly redis: RedisConnection,
    @Inject(CONFIG) { redis: { prefix } }: CommonConfig,
  ) {
    this.tag = `${prefix}:{realtime}`;
  }

  /** Writes what changed. */
  async write(server: string, changes: Changes): Promise<void> {
    const batch = this.redis.pipeline();
    for (const part of parts) {
      const [set, gone] = sorted<unknown>(changes[part]);
      if (set.length > 0) batch.hset(this.key(part, server), ...set);
      if (gone.length > 0) batch.hdel(this.key(part, server), ...gone);
      batch.pexpire(this.key(part, server), LIVES_MS);
    }
    await run(batch);
  }

  /** Says that a server lives. Answers false when what it has written before is gone, so that it has to be written anew. */
  async live(server: string, report: ServerReport, now: number): Promise<boolean> {
    const batch = this.redis.pipeline();
    batch.zscore(this.servers, server);
    batch.zremrangebyscore(this.servers, '-inf', now);
    batch.zadd(this.servers, now + LIVES_MS, server);
    batch.set(this.key('report', server), JSON.stringify(report), 'PX', LIVES_MS);
    for (const part of parts) batch.pexpire(this.key(part, server), LIVES_MS);
    const [known, , , , ...kept] = await run(batch);
    return known !== null && (report.connections === 0 || kept.every((there) => there === 1));
  }

  async leave(server: string): Promise<void> {
    const batch = this.redis.pipeline();
    batch.zrem(this.servers, server);
    batch.del(this.key('report', server), ...parts.map((part) => this.key(part, server)));
    await run(batch);
  }

  /** The servers that live. */
  list(now: number): Promise<string[]> {
    return this.redis.zrangebyscore(this.servers, `(${now}`, '+inf');
  }

  async reports(servers: readonly string[]): Promise<(ServerReport | undefined)[]> {
    if (servers.length === 0) return [];
    const texts = await this.redis.mget(...servers.map((server) => this.key('report', server)));
    return texts.map((text) => (text ? (JSON.parse(text) as ServerReport) : undefined));
  }

  /** What each server has under one name. */
  async at<P extends Part>(part: P, name: string, servers: readonly string[]): Promise<ValueOf<P>[]> {
    const batch = this.redis.pipeline();
    for (const server of servers) batch.hget(this.key(part, server), name);
    const texts = (await run(batch)).filter((text) => typeof text === 'string');
    return texts.map((text) => JSON.parse(text) as ValueOf<P>);
  }

  /** All that one server has. */
  async all<P extends Part>(part: P, server: string): Promise<[string, ValueOf<P>][]> {
    const found = await this.redis.hgetall(this.key(part, server));
    return Object.entries(found).map(([name, text]) => [name, JSON.parse(text) as ValueOf<P>]);
  }

  private get servers(): string {
    return `${this.tag}:servers`;
  }

  private key(part: Part | 'report', server: string): string {
    return `${this.tag}:${part}:${server}`;
  }
}

type ValueOf<P extends Part> = Changes[P] extends ReadonlyMap<string, infer V> ? NonNullable<V> : never;

/** Pairs to set, as one list, and names to delete. */
function sorted<V>(changes: ReadonlyMap<string, V | null>): [string[], string[]] {
  const set: string[] = [];
  const gone: string[] = [];
  for (const [name, value] of changes)
    if (value === null) gone.push(name);
    else set.push(name, JSON.stringify(value));
  return [set, gone];
}

async function run(batch: ReturnType<RedisConnection['pipeline']>): Promise<unknown[]> {
  const results = await batch.exec();
  return (results ?? []).map(([error, value]) => {
    if (error) throw error;
    return value;
  });
}
