import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Sweeps } from '@rover/persistence';
import { CLOCK, CONFIG } from '@rover/platform';
import type { Clock } from '@rover/platform';
import type { ProfilesConfig } from '../profiles.config.js';
import { Partitions } from '../telemetry/store/partitions.service.js';
import type { DividedTable } from '../telemetry/store/partitions.service.js';
import { ReadAuditRepository } from './read-audit.repository.js';
import { keyOf, readAt, together } from './read-entry.js';
import type { Look, ReadEntry, Seen } from './read-entry.js';
import { ReadReasons } from './read-reasons.service.js';

/** With the tenth by which sweeps vary and the time of a write: within a second. */
const FLUSH_MS = 700;
const HOUR_MS = 3_600_000;
/** So many are written at once. */
const BATCH = 5_000;
/** So many wait for a PostgreSQL that is away; from then on nobody is shown what cannot be written down. */
const MOST = 50_000;

/**
 * Writes down who looked at locations and personal data. Looks are gathered in memory and written within a second, in one
 * statement, so that a read costs no write; a process that is killed loses at most the second that it held.
 */
@Injectable()
export class ReadAudit implements OnApplicationBootstrap, OnModuleDestroy {
  #gathered = new Map<string, ReadEntry>();
  readonly #table: DividedTable;

  constructor(
    private readonly repository: ReadAuditRepository,
    private readonly reasons: ReadReasons,
    private readonly partitions: Partitions,
    private readonly sweeps: Sweeps,
    @Inject(CONFIG) { audit }: ProfilesConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.#table = { name: 'read_audit', unit: 'day', keptDays: audit.readDays };
  }

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'audit of reads', everyMs: FLUSH_MS, run: () => this.flush() });
    this.sweeps.keep({ name: 'old audit of reads', everyMs: HOUR_MS, run: () => this.#keepDays() });
  }

  /** No message is handled any more, and the database is still there. */
  onModuleDestroy(): Promise<void> {
    return this.flush();
  }

  /**
   * One answer, whatever it shows of each thing how often.
   * @throws what keeps the audit from being written, when too much of it waits already
   */
  async note(look: Look, seen: readonly Seen[]): Promise<void> {
    const now = this.clock.now();
    const entries = new Map(seen.map((one) => readAt(now, look, one)).map((entry) => [keyOf(entry), entry]));
    for (const entry of entries.values()) this.#gather(entry);
    if (this.#gathered.size > MOST) await this.flush();
  }

  /** Writes what was gathered; what cannot be written waits for the next time. */
  async flush(): Promise<void> {
    const entries = [...this.#gathered.values()];
    this.#gathered = new Map();
    while (entries.length > 0) {
      const batch = entries.splice(0, BATCH);
      try {
        await this.#write(batch);
      } catch (error) {
        for (const entry of [...batch, ...entries]) this.#gather(entry);
        throw error;
      }
    }
  }

  async #write(batch: readonly ReadEntry[]): Promise<void> {
    await this.partitions.ensure(
      this.#table,
      batch.map(({ minute }) => minute),
    );
    await this.repository.add(await this.reasons.of(batch));
  }

  #keepDays(): Promise<void> {
    return this.partitions.keepUp(this.#table, this.clock.now());
  }

  #gather(entry: ReadEntry): void {
    const key = keyOf(entry);
    const known = this.#gathered.get(key);
    this.#gathered.set(key, known ? together(known, entry) : entry);
  }
}
