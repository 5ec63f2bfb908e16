import { appNames, handledType, replicaHealth, type AppName } from '@rover/contracts';
import { z } from 'zod';
import type { RedisConnection } from '../redis/redis-connection.js';

/** What one process told of itself. */
export const healthBeat = z.object({
  app: z.enum(appNames),
  /** Epoch ms. */
  at: z.number(),
  ...replicaHealth.pick({ replica: true, version: true, uptime: true, draining: true, checks: true }).shape,
  status: z.enum(['healthy', 'degraded', 'unhealthy']),
  // Processes of a version before did not tell.
  handled: z.array(handledType).default([]),
});
export type HealthBeat = z.infer<typeof healthBeat>;

/** How long the last word of a process that was killed is kept, ms. */
const KEPT_MS = 24 * 3_600_000;

/** The last word of each process of each app, in one hash of Redis. */
export class HealthBeatRepository {
  private readonly key: string;

  constructor(
    private readonly redis: RedisConnection,
    prefix: string,
  ) {
    this.key = `${prefix}:health`;
  }

  async put(beat: HealthBeat): Promise<void> {
    await this.redis.hset(this.key, fieldOf(beat), JSON.stringify(beat));
    await this.redis.pexpire(this.key, KEPT_MS);
  }

  async remove(whose: Pick<HealthBeat, 'app' | 'replica'>): Promise<void> {
    await this.redis.hdel(this.key, fieldOf(whose));
  }

  /** What cannot be read, since another version wrote it, says nothing. */
  async list(): Promise<HealthBeat[]> {
    return Object.values(await this.redis.hgetall(this.key)).flatMap(read);
  }

  /** Forgets the processes of an app that have been silent for a day. */
  async forgetGone(app: AppName, now: number): Promise<void> {
    const gone = (await this.list()).filter((beat) => beat.app === app && beat.at < now - KEPT_MS);
    for (const beat of gone) await this.remove(beat);
  }
}

const fieldOf = ({ app, replica }: Pick<HealthBeat, 'app' | 'replica'>): string => `${app}/${replica}`;

function read(text: string): HealthBeat[] {
  try {
    return [healthBeat.parse(JSON.parse(text))];
  } catch {
    return [];
  }
}
