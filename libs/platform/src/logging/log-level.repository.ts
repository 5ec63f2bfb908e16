import { z } from 'zod';
import { runTimeLogLevel, type AppName } from '@rover/contracts';
import type { Clock } from '../clock/clock.js';
import type { RedisConnection } from '../redis/redis-connection.js';
import type { LevelOverride } from './log-levels.js';

/** The level of a component of one app, or of all apps. */
export interface StoredOverride extends LevelOverride {
  readonly app: AppName | '*';
}

const stored = z.object({
  app: z.string(),
  component: z.string(),
  level: runTimeLogLevel,
  until: z.number(),
});

const fieldOf = ({ app, component }: Pick<StoredOverride, 'app' | 'component'>): string =>
  `${app}/${component}`;

/** Levels of logs for a time, and which components apps have, in two hashes of Redis. */
export class LogLevelRepository {
  private readonly overrides: string;
  private readonly components: string;

  constructor(
    private readonly redis: RedisConnection,
    prefix: string,
    private readonly clock: Clock,
  ) {
    this.overrides = `${prefix}:log-levels`;
    this.components = `${prefix}:log-components`;
  }

  /** What holds now. What cannot be read, since another version wrote it, holds nowhere. */
  async list(): Promise<StoredOverride[]> {
    const values = Object.values(await this.redis.hgetall(this.overrides));
    const now = this.clock.now();
    return values.flatMap((text) => read(text) ?? []).filter(({ until }) => until > now);
  }

  async put(override: StoredOverride): Promise<void> {
    await this.redis.hset(this.overrides, fieldOf(override), JSON.stringify(override));
    await this.redis.pexpireat(this.overrides, await this.lastEnd());
  }

  /** Says whether there was one. */
  async remove(whose: Pick<StoredOverride, 'app' | 'component'>): Promise<boolean> {
    return (await this.redis.hdel(this.overrides, fieldOf(whose))) === 1;
  }

  async announce(app: AppName, components: readonly string[]): Promise<void> {
    await this.redis.hset(this.components, app, JSON.stringify(components));
  }

  /** Components by app, as the replica that started last has them. */
  async known(): Promise<Map<string, readonly string[]>> {
    const apps = Object.entries(await this.redis.hgetall(this.components));
    return new Map(apps.map(([app, text]) => [app, z.array(z.string()).parse(JSON.parse(text))]));
  }

  /** The hash goes with the last of its fields, so that nothing is left of what has ended. */
  private async lastEnd(): Promise<number> {
    return Math.max(this.clock.now() + 1, ...(await this.list()).map(({ until }) => until));
  }
}

function read(text: string): StoredOverride | undefined {
  try {
    return stored.parse(JSON.parse(text)) as StoredOverride;
  } catch {
    return undefined;
  }
}
