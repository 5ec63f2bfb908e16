import {
  securityEvent,
  type SecurityEvent,
  type SecurityEventKind,
  type SecuritySeverity,
} from '@rover/contracts';
import type { Clock } from '../clock/clock.js';
import type { RedisConnection } from '../redis/redis-connection.js';

/** What is kept at most; a flood pushes out what came before it, and the log has all. */
const MOST = 10_000;
/** How long an address may stand here, ms. */
const KEPT_MS = 30 * 24 * 3_600_000;
/** How many entries one question to Redis takes up. */
const LOOK = 500;

/** A security event before it has a place in the stream. */
export type NewSecurityEvent = Omit<SecurityEvent, 'id'>;

/** Which events, and where to go on. */
export interface SecurityEventQuery {
  readonly event?: SecurityEventKind;
  readonly severity?: SecuritySeverity;
  readonly limit: number;
  /** Id of the last event of the page before. */
  readonly cursor?: string;
}

type Entry = [id: string, fields: string[]];

/** The latest security events of all apps: a capped stream of Redis that nobody consumes. */
export class SecurityEventRepository {
  private readonly key: string;

  constructor(
    private readonly redis: RedisConnection,
    prefix: string,
    private readonly clock: Clock,
  ) {
    this.key = `${prefix}:security-events`;
  }

  /** Redis gives the ids, and so the order. */
  async append(events: readonly NewSecurityEvent[]): Promise<void> {
    const pipeline = this.redis.pipeline();
    for (const event of events)
      pipeline.xadd(this.key, 'MAXLEN', '~', MOST, '*', 'event', JSON.stringify(event));
    pipeline.xtrim(this.key, 'MINID', this.clock.now() - KEPT_MS);
    pipeline.pexpire(this.key, KEPT_MS);
    await pipeline.exec();
  }

  /** The newest first. It looks on until the page is full or nothing is left. */
  async list({ limit, cursor, ...wanted }: SecurityEventQuery): Promise<SecurityEvent[]> {
    const found: SecurityEvent[] = [];
    let below = cursor;
    do {
      const entries: Entry[] = await this.before(below);
      found.push(...entries.flatMap(read).filter((event) => fits(event, wanted)));
      below = entries.length < LOOK ? undefined : entries.at(-1)?.[0];
    } while (below !== undefined && found.length < limit);
    return found.slice(0, limit);
  }

  private before(id: string | undefined): Promise<Entry[]> {
    return this.redis.xrevrange(this.key, id === undefined ? '+' : `(${id}`, '-', 'COUNT', LOOK);
  }
}

/** What cannot be read, since another version wrote it, is left out. */
function read([id, [, text = '']]: Entry): SecurityEvent[] {
  try {
    return [securityEvent.parse({ ...(JSON.parse(text) as object), id })];
  } catch {
    return [];
  }
}

const fits = (event: SecurityEvent, wanted: Pick<SecurityEventQuery, 'event' | 'severity'>): boolean =>
  (wanted.event === undefined || event.event === wanted.event) &&
  (wanted.severity === undefined || event.severity === wanted.severity);
