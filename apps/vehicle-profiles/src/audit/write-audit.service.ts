import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { AuditedWrite, Caller } from '@rover/contracts';
import { Sweeps } from '@rover/persistence';
import { CLOCK, CONFIG, LOGGER } from '@rover/platform';
import type { Clock, Logger } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import type { ProfilesConfig } from '../profiles.config.js';
import { Partitions } from '../telemetry/store/partitions.service.js';
import type { DividedTable } from '../telemetry/store/partitions.service.js';
import { WriteAuditRepository } from './write-audit.repository.js';

const HOUR_MS = 3_600_000;
const RETRY_MS = 1_000;
/** So many wait for a PostgreSQL that is away; what comes then is in the log alone. */
const MOST = 50_000;

type Noted = Omit<AuditedWrite, 'id' | 'time' | 'actor' | 'roles'>;

/**
 * Writes down who changed what, or was refused. An answer waits until its entry is written; those that come while some
 * are being written share the next statement. What was done cannot be undone because its entry was not written: it is
 * then answered all the same, and the entry written once that is possible.
 */
@Injectable()
export class WriteAudit implements OnApplicationBootstrap, OnModuleDestroy {
  #waiting: AuditedWrite[] = [];
  #writing: Promise<void> = Promise.resolve();
  #next?: Promise<void>;
  readonly #table: DividedTable;

  constructor(
    private readonly repository: WriteAuditRepository,
    private readonly partitions: Partitions,
    private readonly sweeps: Sweeps,
    @Inject(CONFIG) { audit }: ProfilesConfig,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.#table = { name: 'write_audit', unit: 'day', keptDays: audit.writeDays };
  }

  /** Before any command is taken, so that none waits for a partition to be made. */
  async onApplicationBootstrap(): Promise<void> {
    this.sweeps.keep({ name: 'audit of writes', everyMs: RETRY_MS, run: () => this.#flush() });
    this.sweeps.keep({ name: 'old audit of writes', everyMs: HOUR_MS, run: () => this.#keepDays() });
    await this.#keepDays().catch((err: unknown) =>
      this.logger.warn({ err }, 'The audit of writes could not be prepared, it is tried again'),
    );
  }

  onModuleDestroy(): Promise<void> {
    return this.#flush();
  }

  /** Resolves when it is written, or waits to be. */
  note({ sub: actor, roles }: Caller, noted: Noted): Promise<void> {
    const time = new Date(this.clock.now()).toISOString();
    this.#waiting.push({ id: uuidV7(), time, actor, roles, ...noted });
    return this.#flush();
  }

  #flush(): Promise<void> {
    return (this.#next ??= this.#writing.then(() => this.#write()));
  }

  #write(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    this.#next = undefined;
    this.#writing = batch.length > 0 ? this.#store(batch) : Promise.resolve();
    return this.#writing;
  }

  async #store(batch: readonly AuditedWrite[]): Promise<void> {
    try {
      await this.partitions.ensure(
        this.#table,
        batch.map(({ time }) => Date.parse(time)),
      );
      await this.repository.add(batch);
    } catch (err) {
      const kept = [...batch, ...this.#waiting].slice(0, MOST);
      this.logger.error({ err, waiting: kept.length }, 'The audit of writes could not be written');
      this.#waiting = kept;
    }
  }

  #keepDays(): Promise<void> {
    return this.partitions.keepUp(this.#table, this.clock.now());
  }
}
